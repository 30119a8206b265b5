package io.github.poasdk.validation.coverage;

import io.github.poasdk.model.ActionPurpose;
import io.github.poasdk.model.CorrectiveAction;
import io.github.poasdk.model.Fact;
import io.github.poasdk.model.Issue;
import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.RootCause;
import io.github.poasdk.validation.finding.Category;
import io.github.poasdk.validation.finding.Finding;
import io.github.poasdk.validation.internal.PlanOrder;
import io.github.poasdk.validation.internal.StandardRuleBook;
import io.github.poasdk.validation.pack.PolicyPack;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Computes a {@link CoverageMatrix}. */
final class MatrixBuilder {

    private final PlanOfAction plan;
    private final Map<String, List<RootCause>> causes = new HashMap<>();
    private final Map<String, List<CorrectiveAction>> actions = new HashMap<>();
    private final Map<String, List<Finding>> gapsOfElement = new HashMap<>();
    private final Map<String, List<Finding>> gapsOfProduct = new HashMap<>();
    private final List<CoverageRow> rows = new ArrayList<>();
    private final IdentityHashMap<List<String>, Set<String>> products = new IdentityHashMap<>();
    private int omitted;

    MatrixBuilder(PlanOfAction plan) {
        this.plan = plan;
        for (RootCause cause : plan.getRootCauses()) {
            cause.getIssueIds().stream()
                    .distinct()
                    .forEach(id -> causes.computeIfAbsent(id, key -> new ArrayList<>(1))
                            .add(cause));
        }
        for (CorrectiveAction action : plan.getActions()) {
            action.getCauseIds().stream()
                    .distinct()
                    .forEach(id -> actions.computeIfAbsent(id, key -> new ArrayList<>(1))
                            .add(action));
        }
    }

    CoverageMatrix build() {
        List<Finding> gaps = gaps();
        for (Finding gap : gaps) {
            String asin = gap.arguments().get("asin");
            Map<String, List<Finding>> index = asin == null ? gapsOfElement : gapsOfProduct;
            index.computeIfAbsent(asin == null ? gap.elementId() : asin, key -> new ArrayList<>(1))
                    .add(gap);
        }
        plan.getIssues().forEach(this::addIssue);
        return new CoverageMatrix(rows, omitted, gaps);
    }

    /** No rule of coverage asks for the day. */
    private List<Finding> gaps() {
        List<Finding> found = new ArrayList<>();
        StandardRuleBook.check(plan, LocalDate.EPOCH, PolicyPack.builtIn(), Optional.empty(), found::add, code -> {});
        return PlanOrder.sorted(found.stream()
                .filter(finding -> finding.category() == Category.COVERAGE)
                .toList());
    }

    private void addIssue(Issue issue) {
        List<String> asins = issue.getAsins().isEmpty() ? plan.getNotice().getAsins() : issue.getAsins();
        List<RootCause> explanations = causes.getOrDefault(issue.getId(), List.of());
        for (String asin : asins.isEmpty() ? List.of("") : asins) {
            boolean isExplained = false;
            for (RootCause cause : explanations) {
                if (isAbout(cause.getAsins(), asin)) {
                    isExplained = true;
                    add(issue, asin, cause);
                }
            }
            if (!isExplained) {
                addRow(new CoverageRow(
                        issue.getId(), asin, "", List.of(), List.of(), List.of(), gaps(issue.getId(), "", asin)));
            }
        }
    }

    private void add(Issue issue, String asin, RootCause cause) {
        if (rows.size() >= CoverageMatrix.MAX_ROWS) {
            omitted++;
            return;
        }
        List<String> corrective = new ArrayList<>();
        List<String> preventive = new ArrayList<>();
        Set<String> evidence = new LinkedHashSet<>(cause.getEvidenceIds());
        cause.getFacts().stream().map(Fact::getEvidenceIds).forEach(evidence::addAll);
        for (CorrectiveAction action : actions.getOrDefault(cause.getId(), List.of())) {
            if (isAbout(action.getAsins(), asin)) {
                action.getPurpose()
                        .ifPresent(purpose ->
                                (purpose == ActionPurpose.CORRECTIVE ? corrective : preventive).add(action.getId()));
                evidence.addAll(action.getEvidenceIds());
            }
        }
        addRow(new CoverageRow(
                issue.getId(),
                asin,
                cause.getId(),
                corrective,
                preventive,
                List.copyOf(evidence),
                gaps(issue.getId(), cause.getId(), asin)));
    }

    private void addRow(CoverageRow row) {
        if (rows.size() >= CoverageMatrix.MAX_ROWS) {
            omitted++;
        } else {
            rows.add(row);
        }
    }

    private List<Finding> gaps(String issueId, String causeId, String asin) {
        return Stream.of(of(issueId, gapsOfElement), of(causeId, gapsOfElement), of(asin, gapsOfProduct))
                .flatMap(List::stream)
                .toList();
    }

    /** What has no id is not to be told from other things without one. */
    private static List<Finding> of(String key, Map<String, List<Finding>> index) {
        return key.isEmpty() ? List.of() : index.getOrDefault(key, List.of());
    }

    private boolean isAbout(List<String> asins, String asin) {
        return asins.isEmpty()
                || products.computeIfAbsent(asins, list -> Set.copyOf(list)).contains(asin);
    }
}
