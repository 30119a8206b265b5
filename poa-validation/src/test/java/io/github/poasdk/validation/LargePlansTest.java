package io.github.poasdk.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.poasdk.model.CorrectiveAction;
import io.github.poasdk.model.Fact;
import io.github.poasdk.model.Issue;
import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.ResponseKind;
import io.github.poasdk.model.RootCause;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Plans as large as the lists allow end in bounded time; what a quadratic rule would need is minutes. */
@Tag("once")
class LargePlansTest {

    private static final int MANY = 10_000;
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final PlanValidator VALIDATOR = PlanValidator.create();
    private static final ValidationOptions OPTIONS =
            ValidationOptions.submission().asOf(Example.DAY);

    /** A large plan with a name. */
    record Large(String name, PlanOfAction plan) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Large> largest() {
        return plans(MANY);
    }

    static Stream<Large> large() {
        return plans(MANY / 10);
    }

    private static Stream<Large> plans(int many) {
        PlanOfAction plan = Example.validPlan();
        List<String> asins = IntStream.range(0, many)
                .mapToObj(i -> String.format("B%09d", i))
                .toList();
        List<String> ids =
                IntStream.range(0, many).mapToObj(i -> "element-" + i).toList();
        CorrectiveAction action = plan.getActions().get(0);
        RootCause cause = plan.getRootCauses().get(0);
        Issue issue = plan.getIssues().get(0);
        UnaryOperator<CorrectiveAction> withAsins =
                each -> each.toBuilder().asins(asins).build();
        return Stream.of(
                new Large(
                        "actions",
                        plan.toBuilder()
                                .actions(ids.stream()
                                        .map(id -> action.toBuilder().id(id).build())
                                        .toList())
                                .build()),
                new Large(
                        "empty actions",
                        plan.toBuilder()
                                .actions(Collections.nCopies(
                                        many, CorrectiveAction.builder().build()))
                                .build()),
                new Large(
                        "cited ASINs",
                        plan.toBuilder()
                                .notice(plan.getNotice().toBuilder()
                                        .asins(asins)
                                        .build())
                                .build()),
                new Large(
                        "ASINs everywhere",
                        plan.toBuilder()
                                .notice(plan.getNotice().toBuilder()
                                        .asins(asins)
                                        .build())
                                .issues(List.of(issue.toBuilder().asins(asins).build()))
                                .rootCauses(plan.getRootCauses().stream()
                                        .map(each ->
                                                each.toBuilder().asins(asins).build())
                                        .toList())
                                .actions(plan.getActions().stream()
                                        .map(withAsins)
                                        .toList())
                                .build()),
                new Large("products with a document each", ManyProducts.documented(many)),
                new Large("products with documents that do not suffice", ManyProducts.poorlyDocumented(many)),
                new Large("documents of no kind", ManyProducts.unnamed(many)),
                new Large("listings to be closed", ManyProducts.unclosed(many)),
                new Large(
                        "causes",
                        plan.toBuilder()
                                .rootCauses(ids.stream()
                                        .map(id -> cause.toBuilder().id(id).build())
                                        .toList())
                                .build()),
                new Large(
                        "issues",
                        plan.toBuilder()
                                .issues(ids.stream()
                                        .map(id -> issue.toBuilder().id(id).build())
                                        .toList())
                                .build()),
                new Large(
                        "nothing but bad references",
                        plan.toBuilder()
                                .actions(List.of(action.toBuilder()
                                        .causeIds(ids)
                                        .evidenceIds(ids)
                                        .build()))
                                .build()),
                new Large(
                        "long texts that begin alike",
                        plan.toBuilder()
                                .rootCauses(List.of(cause.toBuilder()
                                        .facts(IntStream.range(0, many)
                                                .mapToObj(i -> Fact.builder()
                                                        .statement("Of the orders of the week we found some " + i)
                                                        .build())
                                                .toList())
                                        .whys(Collections.nCopies(500, "why ".repeat(1200)))
                                        .build()))
                                .build()));
    }

    @ParameterizedTest
    @MethodSource("largest")
    void a_large_plan_is_validated_in_bounded_time_with_bounded_findings(Large large) {
        for (ResponseKind kind : List.of(ResponseKind.PLAN, ResponseKind.DISPUTE)) {
            PlanOfAction plan = large.plan().toBuilder().responseKind(kind).build();

            ValidationReport report = assertTimeoutPreemptively(LIMIT, () -> VALIDATOR.validate(plan, OPTIONS));

            Map<String, Integer> counts = new TreeMap<>();
            report.findings().forEach(finding -> counts.merge(finding.code(), 1, Integer::sum));
            assertThat(counts.values()).allMatch(count -> count <= ValidationOptions.MAX_FINDINGS_PER_CODE);
            assertThat(report.omitted().values()).allMatch(count -> count > 0);
        }
    }

    @ParameterizedTest
    @MethodSource("large")
    void what_is_left_out_is_counted(Large large) {
        Map<String, Integer> all =
                counts(VALIDATOR.validate(large.plan(), OPTIONS.maxFindingsPerCode(Integer.MAX_VALUE)));
        ValidationReport bounded = VALIDATOR.validate(large.plan(), OPTIONS.maxFindingsPerCode(10));

        Map<String, Integer> sum = counts(bounded);
        bounded.omitted().forEach((code, count) -> sum.merge(code, count, Integer::sum));

        assertThat(sum).isEqualTo(all);
    }

    private static Map<String, Integer> counts(ValidationReport report) {
        Map<String, Integer> counts = new TreeMap<>();
        report.allFindings().forEach(finding -> counts.merge(finding.code(), 1, Integer::sum));
        return counts;
    }
}
