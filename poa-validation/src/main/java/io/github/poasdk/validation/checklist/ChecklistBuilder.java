package io.github.poasdk.validation.checklist;

import io.github.poasdk.model.ActionPurpose;
import io.github.poasdk.model.Issue;
import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.ResponseKind;
import io.github.poasdk.model.code.IssueType;
import io.github.poasdk.validation.ValidationOptions;
import io.github.poasdk.validation.checklist.ChecklistItem.Part;
import io.github.poasdk.validation.checklist.ChecklistItem.State;
import io.github.poasdk.validation.finding.Finding;
import io.github.poasdk.validation.internal.StandardRuleBook;
import io.github.poasdk.validation.internal.rule.AskedParts;
import io.github.poasdk.validation.pack.Ask;
import io.github.poasdk.validation.pack.EvidenceRequirement;
import io.github.poasdk.validation.pack.IssueEntry;
import io.github.poasdk.validation.pack.MetricTarget;
import io.github.poasdk.validation.pack.Need;
import io.github.poasdk.validation.pack.Note;
import io.github.poasdk.validation.pack.NoticeEntry;
import io.github.poasdk.validation.pack.PolicyEntry;
import io.github.poasdk.validation.pack.PolicyPack;
import io.github.poasdk.validation.pack.Provenance;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Goes through what a pack knows of a case, and through a plan. */
final class ChecklistBuilder {

    private final PlanOfAction plan;
    private final PolicyPack pack;
    private final LocalDate asOf;
    private final List<ChecklistItem> items = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final DocumentDetails documents;

    ChecklistBuilder(PlanOfAction plan, ValidationOptions options) {
        this.plan = plan;
        this.asOf = options.asOf().orElseGet(() -> LocalDate.now(ZoneId.systemDefault()));
        this.pack = options.pack().on(asOf);
        this.documents = new DocumentDetails(plan, pack, asOf);
        StandardRuleBook.check(plan, asOf, pack, Optional.empty(), findings::add, code -> {});
    }

    Checklist build() {
        Map<IssueType, IssueEntry> entries = new LinkedHashMap<>();
        plan.getIssues().stream()
                .flatMap(issue -> issue.getType().stream())
                .forEach(type -> pack.issueType(type).ifPresent(entry -> entries.put(type, entry)));
        notice(entries).ifPresent(this::addNotice);
        entries.values().forEach(this::addIssue);
        items.sort(Comparator.comparing(ChecklistItem::part));
        return new Checklist(items, pack.id(), asOf);
    }

    /** The pattern that the notice has, or else the usual one that the response answers. */
    private Optional<NoticeEntry> notice(Map<IssueType, IssueEntry> entries) {
        if (plan.getNotice().getPattern().isPresent()) {
            return plan.getNotice().getPattern().flatMap(pack::notice);
        }
        List<NoticeEntry> usual = entries.values().stream()
                .flatMap(entry -> entry.patterns().stream())
                .distinct()
                .flatMap(pattern -> pack.notice(pattern).stream())
                .toList();
        return usual.stream()
                .filter(entry -> entry.responseKinds().contains(plan.getResponseKind()))
                .findFirst()
                .or(() -> usual.stream().findFirst());
    }

    private void addNotice(NoticeEntry notice) {
        boolean isSuited = notice.responseKinds().contains(plan.getResponseKind());
        add(Part.RESPONSE, Optional.empty(), Need.REQUIRED, notice.provenance())
                .what(notice.responseKinds().stream().map(ResponseKind::name).collect(Collectors.joining(", ")))
                .found(isSuited ? List.of("/responseKind") : List.of())
                .end();
        for (Ask ask : notice.asks()) {
            if (AskedParts.isWanted(ask.part(), plan.getResponseKind())) {
                add(Part.ANSWER, Optional.empty(), Need.REQUIRED, ask.provenance())
                        .what(ask.text())
                        .found(AskedParts.answers(ask.part(), plan))
                        .end();
            }
        }
    }

    private void addIssue(IssueEntry entry) {
        addMetrics(entry);
        addPolicies(entry);
        if (isPlan()) {
            addUsual(Part.CAUSE, entry, entry.causes(), causes(entry.type()));
            addUsual(Part.CORRECTIVE, entry, entry.corrective(), actions(entry.type(), ActionPurpose.CORRECTIVE));
            addUsual(Part.PREVENTIVE, entry, entry.preventive(), actions(entry.type(), ActionPurpose.PREVENTIVE));
            entry.notLimitedToOrders()
                    .ifPresent(note ->
                            addNote(Part.PREVENTIVE, entry, note, actions(entry.type(), ActionPurpose.PREVENTIVE)));
        }
        entry.closures()
                .ifPresent(
                        note -> addNote(Part.LISTING, entry, note, AskedParts.answers(Ask.Part.LISTING_CLOSURE, plan)));
        for (EvidenceRequirement requirement : entry.evidence()) {
            if (requirement.responseKinds().contains(plan.getResponseKind())) {
                addEvidence(entry, requirement);
            }
        }
        entry.files().ifPresent(limit -> {
            Pending item = add(Part.EVIDENCE, Optional.of(entry.type()), Need.CONDITIONAL, limit.provenance());
            item.details.addAll(documents.of(limit));
            item.what("each document")
                    .found(IntStream.range(0, plan.getEvidence().size())
                            .mapToObj(i -> "/evidence/" + i)
                            .toList())
                    .end();
        });
    }

    private boolean isPlan() {
        return plan.getResponseKind() == ResponseKind.PLAN || plan.getResponseKind() == ResponseKind.FOLLOW_UP;
    }

    private void addMetrics(IssueEntry entry) {
        entry.metrics().stream().flatMap(kind -> pack.metric(kind).stream()).forEach(metric -> {
            Optional<MetricTarget> target = metric.target(plan.getSeller().getMarketplace());
            boolean isItself = metric.kind().code().equals(entry.type().code());
            Need need = isItself ? Need.EXPECTED : Need.CONDITIONAL;
            target.ifPresent(limit -> add(Part.METRIC, Optional.of(entry.type()), need, limit.provenance())
                    .what(metric.kind().code() + " " + limit.in(metric))
                    .detail(
                            ChecklistDetail.Kind.WINDOW,
                            limit.windowDays().stream().map(String::valueOf).collect(Collectors.joining(", ")))
                    .detail(ChecklistDetail.Kind.NOTE, limit.scope())
                    .found(MetricPlaces.of(metric.kind(), plan))
                    .end());
        });
    }

    private void addPolicies(IssueEntry entry) {
        List<PolicyEntry> policies = entry.policies().stream()
                .flatMap(key -> pack.policy(key).stream())
                .toList();
        if (!policies.isEmpty()) {
            Pending item = add(
                    Part.POLICY,
                    Optional.of(entry.type()),
                    isPlan() ? Need.EXPECTED : Need.CONDITIONAL,
                    policies.get(0).provenance());
            item.what(policies.stream().map(PolicyEntry::name).collect(Collectors.joining(" / ")))
                    .detail(
                            ChecklistDetail.Kind.HELP_PAGES,
                            policies.stream()
                                    .flatMap(policy -> policy.helpPageIds().stream())
                                    .collect(Collectors.joining(", ")))
                    .found(acknowledgedPolicies(entry.type()))
                    .end();
        }
    }

    private void addUsual(Part part, IssueEntry entry, Note usual, List<String> found) {
        add(part, Optional.of(entry.type()), Need.EXPECTED, usual.provenance())
                .detail(ChecklistDetail.Kind.USUAL, String.join("; ", usual.texts()))
                .found(found)
                .end();
    }

    private void addNote(Part part, IssueEntry entry, Note note, List<String> found) {
        add(part, Optional.of(entry.type()), Need.EXPECTED, note.provenance())
                .what(String.join("; ", note.texts()))
                .found(found)
                .end();
    }

    private void addEvidence(IssueEntry entry, EvidenceRequirement requirement) {
        Pending item = add(Part.EVIDENCE, Optional.of(entry.type()), requirement.need(), requirement.provenance())
                .what(requirement.anyOf().stream().map(kind -> kind.code()).collect(Collectors.joining(" / ")))
                .why(requirement.why());
        List<String> found = new ArrayList<>();
        for (int i = 0; i < plan.getEvidence().size(); i++) {
            if (plan.getEvidence()
                    .get(i)
                    .getKind()
                    .filter(requirement.anyOf()::contains)
                    .isPresent()) {
                found.add("/evidence/" + i);
            }
        }
        boolean isOne = requirement.anyOf().size() == 1;
        requirement.anyOf().forEach(kind -> item.details.addAll(documents.of(kind, entry, isOne ? "" : kind.code())));
        item.found(found).end();
    }

    private List<String> acknowledgedPolicies(IssueType type) {
        List<String> pointers = new ArrayList<>();
        for (int i : issues(type)) {
            int count =
                    plan.getIssues().get(i).getAcknowledgment().getPolicies().size();
            for (int j = 0; j < count; j++) {
                pointers.add("/issues/" + i + "/acknowledgment/policies/" + j);
            }
        }
        return pointers;
    }

    private List<Integer> issues(IssueType type) {
        return IntStream.range(0, plan.getIssues().size())
                .filter(i ->
                        plan.getIssues().get(i).getType().filter(type::equals).isPresent())
                .boxed()
                .toList();
    }

    private List<String> causes(IssueType type) {
        Set<String> ids = issues(type).stream()
                .map(i -> plan.getIssues().get(i))
                .map(Issue::getId)
                .collect(Collectors.toSet());
        return IntStream.range(0, plan.getRootCauses().size())
                .filter(i -> plan.getRootCauses().get(i).getIssueIds().stream().anyMatch(ids::contains))
                .mapToObj(i -> "/rootCauses/" + i)
                .toList();
    }

    private List<String> actions(IssueType type, ActionPurpose purpose) {
        Set<String> ids = causes(type).stream()
                .map(pointer -> plan.getRootCauses().get(Integer.parseInt(pointer.substring("/rootCauses/".length()))))
                .map(cause -> cause.getId())
                .collect(Collectors.toSet());
        return AskedParts.answers(
                        purpose == ActionPurpose.CORRECTIVE ? Ask.Part.CORRECTIVE_ACTION : Ask.Part.PREVENTIVE_ACTION,
                        plan)
                .stream()
                .filter(
                        pointer -> plan
                                .getActions()
                                .get(Integer.parseInt(pointer.substring("/actions/".length())))
                                .getCauseIds()
                                .stream()
                                .anyMatch(ids::contains))
                .toList();
    }

    private Pending add(Part part, Optional<IssueType> issue, Need need, Provenance provenance) {
        return new Pending(part, issue, need, provenance);
    }

    /** An item that is being put together. */
    private final class Pending {

        private final Part part;
        private final Optional<IssueType> issue;
        private final Need need;
        private final Provenance provenance;
        private final Set<ChecklistDetail> details = new LinkedHashSet<>();
        private String what = "";
        private String why = "";
        private List<String> pointers = List.of();

        private Pending(Part part, Optional<IssueType> issue, Need need, Provenance provenance) {
            this.part = part;
            this.issue = issue;
            this.need = need;
            this.provenance = provenance;
        }

        private Pending what(String text) {
            what = text;
            return this;
        }

        private Pending why(String text) {
            why = text;
            return this;
        }

        private Pending detail(ChecklistDetail.Kind kind, String value) {
            if (!value.isEmpty()) {
                details.add(new ChecklistDetail("", kind, value));
            }
            return this;
        }

        private Pending found(List<String> places) {
            pointers = places;
            return this;
        }

        private void end() {
            List<Finding> about = DefectCodes.of(part).stream()
                    .flatMap(code ->
                            findings.stream().filter(finding -> finding.code().equals(code)))
                    .filter(finding -> pointers.stream().anyMatch(place -> DefectCodes.isAbout(finding, place)))
                    .toList();
            items.add(new ChecklistItem(
                    part,
                    issue,
                    need,
                    what,
                    List.copyOf(details),
                    why,
                    state(!about.isEmpty()),
                    pointers,
                    about,
                    provenance));
        }

        private State state(boolean isDefective) {
            if (isDefective) {
                return State.DEFECTIVE;
            }
            if (!pointers.isEmpty()) {
                return State.PRESENT;
            }
            return need == Need.CONDITIONAL ? State.OPTIONAL : State.MISSING;
        }
    }
}
