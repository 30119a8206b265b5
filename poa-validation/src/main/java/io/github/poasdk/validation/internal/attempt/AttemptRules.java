package io.github.poasdk.validation.internal.attempt;

import io.github.poasdk.model.ActionStatus;
import io.github.poasdk.model.CorrectiveAction;
import io.github.poasdk.model.Evidence;
import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.RootCause;
import io.github.poasdk.validation.finding.Basis;
import io.github.poasdk.validation.finding.Finding;
import io.github.poasdk.validation.finding.Rule;
import io.github.poasdk.validation.internal.ElementIds;
import io.github.poasdk.validation.internal.StandardRules;
import io.github.poasdk.validation.internal.attempt.PlanDiff.Change;
import io.github.poasdk.validation.internal.attempt.PlanDiff.Kind;
import io.github.poasdk.validation.internal.attempt.PlanFacts.Leaf;
import io.github.poasdk.validation.pack.PolicyPack;
import io.github.poasdk.validation.pack.RuleEntry;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What must not happen from one attempt to the next: the same again, nothing new, or something that contradicts. */
public final class AttemptRules {

    private static final String SAME_TEXT = "POA-ATTEMPT-SAME-TEXT";
    private static final String NOTHING_NEW = "POA-ATTEMPT-NOTHING-NEW";
    private static final String DATE = "POA-ATTEMPT-DATE-CONTRADICTS";
    private static final String QUANTITY = "POA-ATTEMPT-QUANTITY-CONTRADICTS";
    private static final String CAUSE = "POA-ATTEMPT-CAUSE-CONTRADICTS";
    private static final String OWNER = "POA-ATTEMPT-OWNER-CONTRADICTS";
    private static final String DOCUMENT = "POA-ATTEMPT-DOCUMENT-CHANGED";

    /** The codes of these rules. */
    public static final Set<String> CODES = Set.of(SAME_TEXT, NOTHING_NEW, DATE, QUANTITY, CAUSE, OWNER, DOCUMENT);

    /** Days on which something has happened, which cannot happen on another one later. */
    private static final Pattern PAST_DAY = Pattern.compile(
            "/notice/receivedOn|/relatedAccount/reactivatedOn|.*/timeline/(done|planned)|.*/closedOn|/evidence.*/issuedOn");

    private static final Pattern QUANTITIES = Pattern.compile("(.*/)(value|units|baseline|quantity)");
    private static final Pattern DOCUMENT_OF = Pattern.compile("/evidence\\{[^}]*\\}(#[0-9]+)?");
    private static final int LONGEST = 200;
    private static final Pattern DIGIT = Pattern.compile("[0-9]");

    private final PlanOfAction earlier;
    private final PlanOfAction later;
    private final PolicyPack pack;
    private final PlanDiff diff;
    private final List<Finding> findings = new ArrayList<>();

    /** The elements of which a quantity was found to contradict already. */
    private final Set<String> said = new HashSet<>();

    private AttemptRules(PlanOfAction earlier, PlanOfAction later, PolicyPack pack) {
        this.earlier = earlier;
        this.later = later;
        this.pack = pack;
        this.diff = PlanDiff.of(earlier, later);
    }

    /**
     * Compares two attempts.
     *
     * @param earlier the plan that was sent before
     * @param later the plan that is to be sent
     * @param pack what is known of such attempts, on the day of the check
     * @return what is found, with places of the later plan, in no order
     */
    public static List<Finding> findings(PlanOfAction earlier, PlanOfAction later, PolicyPack pack) {
        AttemptRules rules = new AttemptRules(earlier, later, pack);
        rules.checkText();
        rules.checkNews();
        rules.diff.changes().stream()
                .filter(change -> change.kind() == Kind.CHANGED)
                .forEach(rules::checkChange);
        rules.checkReworded();
        rules.checkCauses();
        rules.checkOwners();
        rules.checkDocuments();
        return rules.findings;
    }

    private void checkText() {
        BigDecimal most =
                pack.rule(SAME_TEXT).flatMap(entry -> entry.number("share")).orElse(BigDecimal.ONE);
        double similarity = diff.similarity();
        if (similarity > 0 && similarity >= most.doubleValue()) {
            add(SAME_TEXT, "/attempt", Map.of());
        }
    }

    private void checkNews() {
        boolean isNew = diff.changes().stream()
                .filter(change -> !change.name().startsWith("/notice/"))
                .anyMatch(change -> change.kind() == Kind.ADDED || change.kind() == Kind.CHANGED);
        if (!isNew) {
            add(NOTHING_NEW, "/attempt", Map.of());
        }
    }

    private void checkChange(Change change) {
        Leaf before = change.before().orElseThrow();
        Leaf after = change.after().orElseThrow();
        if (PAST_DAY.matcher(change.name()).matches() && isSameDocument(change.name())) {
            add(DATE, after.pointer(), Map.of("before", before.value()));
        } else if (QUANTITIES.matcher(change.name()).matches()
                && isSamePeriod(change.name())
                && isSameDocument(change.name())) {
            addQuantity(change.name(), before, after);
        } else if (DIGIT.matcher(before.value()).find()
                && before.value().indexOf(' ') >= 0
                && before.masked().equals(after.masked())) {
            addQuantity(change.name(), before, after);
        }
    }

    /** Only the numbers changed places: that is no new number, and still another statement. */
    private void checkReworded() {
        diff.changes().stream()
                .filter(change -> change.kind() == Kind.REWORDED)
                .filter(change -> change.before()
                        .orElseThrow()
                        .masked()
                        .equals(change.after().orElseThrow().masked()))
                .filter(change ->
                        DIGIT.matcher(change.after().orElseThrow().value()).find())
                .forEach(change -> addQuantity(
                        change.name(),
                        change.before().orElseThrow(),
                        change.after().orElseThrow()));
    }

    /** One slip is one finding, though the number stands in a member and in a sentence. */
    private void addQuantity(String name, Leaf before, Leaf after) {
        if (said.add(name.substring(0, name.lastIndexOf('/')))) {
            add(QUANTITY, after.pointer(), Map.of("before", excerpt(before.value())));
        }
    }

    /** What is counted in another period is another number. */
    private boolean isSamePeriod(String name) {
        String element = name.substring(0, name.lastIndexOf('/'));
        return Stream.of("/period/start", "/period/end")
                .allMatch(member ->
                        value(element + member, diff.earlier()).equals(value(element + member, diff.later())));
    }

    /** Another file is another document, with dates and quantities of its own. */
    private boolean isSameDocument(String name) {
        var document = DOCUMENT_OF.matcher(name);
        return !document.lookingAt()
                || value(document.group() + "/fileName", diff.earlier())
                        .equals(value(document.group() + "/fileName", diff.later()));
    }

    private static Optional<String> value(String name, Map<String, Leaf> leaves) {
        return Optional.ofNullable(leaves.get(name)).map(Leaf::value);
    }

    /** A cause of another category, or other causes of another category for the same issue. */
    private void checkCauses() {
        Map<String, RootCause> before = byId(earlier.getRootCauses(), RootCause::getId);
        for (int i = 0; i < later.getRootCauses().size(); i++) {
            RootCause after = later.getRootCauses().get(i);
            Optional<RootCause> same = Optional.ofNullable(before.get(after.getId()));
            boolean isOther = same.isPresent()
                    && same.get().getCategory().isPresent()
                    && after.getCategory().isPresent()
                    && !same.get().getCategory().equals(after.getCategory());
            if (isOther) {
                add(
                        CAUSE,
                        "/rootCauses/" + i + "/category",
                        Map.of("before", same.get().getCategory().get().code()));
            }
        }
        Map<String, List<RootCause>> causesBefore = byIssue(earlier);
        Map<String, List<RootCause>> causesAfter = byIssue(later);
        for (int i = 0; i < later.getIssues().size(); i++) {
            String issue = later.getIssues().get(i).getId();
            checkCauses(i, causesBefore.getOrDefault(issue, List.of()), causesAfter.getOrDefault(issue, List.of()));
        }
    }

    private void checkCauses(int index, List<RootCause> before, List<RootCause> after) {
        Set<Object> known = before.stream().flatMap(AttemptRules::marks).collect(Collectors.toSet());
        boolean isOther = after.stream().flatMap(AttemptRules::marks).noneMatch(known::contains);
        if (!before.isEmpty() && !after.isEmpty() && isOther) {
            add(
                    CAUSE,
                    "/issues/" + index,
                    Map.of(
                            "before",
                            excerpt(before.stream().map(RootCause::getStatement).collect(Collectors.joining(" / ")))));
        }
    }

    /** By what a cause is known again: its id, or else its category. */
    private static Stream<Object> marks(RootCause cause) {
        return Stream.concat(Stream.of(cause.getId()), cause.getCategory().stream());
    }

    private static Map<String, List<RootCause>> byIssue(PlanOfAction plan) {
        Map<String, List<RootCause>> causes = new HashMap<>();
        for (RootCause cause : plan.getRootCauses()) {
            cause.getIssueIds().stream()
                    .distinct()
                    .forEach(issue -> causes.computeIfAbsent(issue, key -> new ArrayList<>())
                            .add(cause));
        }
        return causes;
    }

    /** Who did what is done does not change. */
    private void checkOwners() {
        Map<String, CorrectiveAction> before = byId(earlier.getActions(), CorrectiveAction::getId);
        for (int i = 0; i < later.getActions().size(); i++) {
            CorrectiveAction after = later.getActions().get(i);
            CorrectiveAction same = before.get(after.getId());
            if (same != null && isDone(same) && isDone(after)) {
                String role = same.getOwner().getRole();
                if (!role.isBlank()
                        && !after.getOwner().getRole().isBlank()
                        && !role.equals(after.getOwner().getRole())) {
                    add(OWNER, "/actions/" + i + "/owner/role", Map.of("before", role));
                }
            }
        }
    }

    private static boolean isDone(CorrectiveAction action) {
        return action.getStatus().equals(Optional.of(ActionStatus.DONE));
    }

    private void checkDocuments() {
        Map<String, Evidence> before = byId(earlier.getEvidence(), Evidence::getFileName);
        for (int i = 0; i < later.getEvidence().size(); i++) {
            Evidence after = later.getEvidence().get(i);
            Evidence same = before.get(after.getFileName());
            if (same != null
                    && !same.getSha256().isBlank()
                    && !after.getSha256().isBlank()
                    && !same.getSha256().equalsIgnoreCase(after.getSha256())) {
                add(DOCUMENT, "/evidence/" + i + "/sha256", Map.of());
            }
        }
    }

    private static <T> Map<String, T> byId(List<T> elements, Function<T, String> id) {
        Map<String, T> byId = new HashMap<>();
        elements.stream()
                .filter(element -> !id.apply(element).isBlank())
                .forEach(element -> byId.putIfAbsent(id.apply(element), element));
        return byId;
    }

    /** A pack that says nothing of a rule switches it off. */
    private void add(String code, String pointer, Map<String, String> arguments) {
        Rule rule = StandardRules.find(code).orElseThrow(() -> new IllegalStateException(code));
        Optional<RuleEntry> entry = pack.rule(code);
        if (entry.isEmpty()) {
            return;
        }
        Finding.Builder finding = Finding.builder(rule);
        entry.flatMap(RuleEntry::severity).ifPresent(finding::severity);
        if (rule.basis() == Basis.PACK) {
            finding.source(
                    entry.get().provenance().confidence().basis(),
                    entry.get().provenance().source());
        }
        findings.add(finding.at(path(pointer), pointer)
                .elementId(ElementIds.around(pointer, later))
                .arguments(arguments)
                .build());
    }

    private static String excerpt(String text) {
        int end = Math.min(text.length(), LONGEST);
        return end == text.length() ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST / 2)) + "...";
    }

    private static String path(String pointer) {
        return pointer.substring(1).replaceAll("/([0-9]+)(?=/|$)", "[$1]").replace('/', '.');
    }
}
