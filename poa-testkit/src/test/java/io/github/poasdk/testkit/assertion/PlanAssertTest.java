package io.github.poasdk.testkit.assertion;

import static io.github.poasdk.testkit.assertion.Fixtures.DAY;
import static io.github.poasdk.testkit.assertion.Fixtures.NO_CORRECTIVE;
import static io.github.poasdk.testkit.assertion.Fixtures.OPTIONS;
import static io.github.poasdk.testkit.assertion.Fixtures.PLAN;
import static io.github.poasdk.testkit.assertion.Fixtures.failure;
import static io.github.poasdk.testkit.assertion.PoaAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.poasdk.model.CorrectiveAction;
import io.github.poasdk.model.Issue;
import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.code.IssueType;
import io.github.poasdk.testkit.Plans;
import io.github.poasdk.validation.PlanValidator;
import io.github.poasdk.validation.RuleBook;
import io.github.poasdk.validation.RuleExample;
import io.github.poasdk.validation.ValidationOptions;
import io.github.poasdk.validation.coverage.CoverageMatrix;
import io.github.poasdk.validation.finding.Severity;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlanAssertTest {

    private static final PlanOfAction DEFECTIVE = RuleBook.create().examples(NO_CORRECTIVE).stream()
            .filter(example -> example.kind() == RuleExample.Kind.WRONG)
            .findFirst()
            .orElseThrow()
            .plan();

    private static final PlanOfAction UNCOVERED = RuleBook.create().examples("POA-ASIN-NO-CORRECTIVE").stream()
            .filter(example -> example.kind() == RuleExample.Kind.WRONG)
            .findFirst()
            .orElseThrow()
            .plan();

    @Test
    void a_complete_plan_passes() {
        assertThat(PLAN)
                .asOf(DAY)
                .isSubmittable()
                .hasNoFinding(NO_CORRECTIVE)
                .isSubmittable(OPTIONS)
                .isEqualTo(PLAN)
                .report()
                .isSubmittable();
    }

    @Test
    void a_defect_is_found_at_its_place() {
        assertThat(DEFECTIVE).asOf(DAY).hasFinding(NO_CORRECTIVE).once();
        assertThat(DEFECTIVE).usingOptions(OPTIONS).hasOnlyFindings(NO_CORRECTIVE);
        assertThat(failure(() -> assertThat(DEFECTIVE).asOf(DAY).isSubmittable()))
                .startsWith("Expecting a plan that can be submitted on 2026-03-11, but it has 1 error.\n")
                .contains("> ERROR POA-CAUSE-NO-CORRECTIVE at /rootCauses/");
        assertThat(failure(() -> assertThat(DEFECTIVE).as("Ida's").asOf(DAY).hasNoFindings()))
                .startsWith("[Ida's] Expecting no findings.\n");
        assertThat(failure(() -> assertThat(DEFECTIVE).asOf(DAY).hasFinding("POA-CLOSING-MISSING")))
                .contains("ERROR POA-CAUSE-NO-CORRECTIVE at /rootCauses/");
        assertThat(failure(() -> assertThat(PLAN).asOf(DAY).hasOnlyFindings(NO_CORRECTIVE)))
                .contains("but these are missing\n  POA-CAUSE-NO-CORRECTIVE\n");
        assertThat(failure(() -> assertThat(DEFECTIVE).asOf(DAY).hasNoFinding(NO_CORRECTIVE)))
                .contains("  <-- not expected");
    }

    @Test
    void other_options_are_for_one_question_only() {
        PoaSoftAssertions softly = new PoaSoftAssertions();

        softly.assertThat(PLAN)
                .asOf(DAY)
                .isSubmittable()
                .isSubmittable(ValidationOptions.draft())
                .isSubmittable();

        assertThat(softly.assertionErrorsCollected())
                .singleElement()
                .satisfies(error -> assertThat(error).hasMessageContaining("validated as a draft only"));
    }

    @Test
    void a_product_is_covered_if_nothing_is_missing_for_it() {
        String covered =
                Fixtures.plan("inauthentic.json").getIssues().get(0).getAsins().get(0);
        assertThat(Fixtures.plan("inauthentic.json")).covers(covered);

        assertThat(failure(() -> assertThat(Fixtures.plan("inauthentic.json")).covers("B0NOTTHERE")))
                .startsWith("Expecting a plan that covers the product B0NOTTHERE, but no issue is about it.\n"
                        + "Its issues are about: " + covered);
        assertThat(failure(() -> assertThat(PlanOfAction.builder().build()).covers("B0NOTTHERE")))
                .endsWith("Its issues name no products.");
    }

    @Test
    void a_product_without_an_action_is_not_covered() {
        String uncovered = uncoveredProduct(UNCOVERED);

        assertThat(failure(() -> assertThat(UNCOVERED).as("50%").covers(uncovered)))
                .startsWith("[50%] Expecting a plan that covers the product " + uncovered
                        + ", but for it is missing:\n  ERROR POA-ASIN-NO-CORRECTIVE at ");
    }

    @Test
    void null_is_no_plan() {
        assertThat(failure(() -> assertThat((PlanOfAction) null).covers("B0")))
                .isEqualTo("Expecting a plan, but there was null.");
        assertThat(failure(() -> assertThat((PlanOfAction) null).hasFinding(NO_CORRECTIVE)))
                .isEqualTo("Expecting a plan, but there was null.");
    }

    @Test
    void plans_that_differ_are_told_by_their_differences() {
        PlanOfAction changed = PLAN.toBuilder()
                .closing("50% \"a\\\u202e")
                .id("other")
                .submittedOn(Optional.empty())
                .build();

        assertThat(failure(() -> assertThat(changed).as("Ida's").isEqualTo(PLAN)))
                .startsWith("[Ida's] Expecting the other plan, but 3 values are not as there:\n")
                .contains("\n  /closing: was \"")
                .contains(", is \"50% \\\"a\\\\\\u202e\"")
                .contains("\n  /id: was absent, is \"other\"")
                .contains("\n  /submittedOn: was \"2026-03-11\", is lost")
                .doesNotContain("***");
        assertThat(failure(() -> assertThat(PLAN).isEqualTo(changed))).contains("\n  /submittedOn: was absent, is \"");
    }

    @Test
    void many_differences_are_counted() {
        PlanOfAction steps = PlanOfAction.builder()
                .addActions(CorrectiveAction.builder()
                        .steps(IntStream.range(0, 30).mapToObj(i -> "step " + i).toList())
                        .build())
                .build();
        PlanOfAction others = PlanOfAction.builder()
                .addActions(CorrectiveAction.builder()
                        .steps(IntStream.range(0, 30)
                                .mapToObj(i -> "steps " + i)
                                .toList())
                        .build())
                .build();

        assertThat(failure(() -> assertThat(steps).isEqualTo(others)))
                .startsWith("Expecting the other plan, but 30 values are not as there:\n  /actions/0/steps/0: ")
                .endsWith("\n  /actions/0/steps/19: was \"steps 19\", is \"step 19\"\n  and 10 more");
    }

    @Test
    void a_plan_is_equal_to_no_other_thing() {
        assertThat((PlanOfAction) null).isEqualTo(null);
        assertThat(failure(() -> assertThat((PlanOfAction) null).isEqualTo(PLAN)))
                .isEqualTo("Expecting the other plan, but there was null.");
        assertThat(failure(() -> assertThat(PLAN).isEqualTo(null))).isEqualTo("Expecting null, but there was a plan.");
        assertThat(failure(() -> assertThat(PLAN).isEqualTo("50%\n")))
                .isEqualTo("Expecting a java.lang.String, but there was a plan: \"50%\\n\"");
        assertThat(PLAN)
                .usingComparator(Comparator.comparing(PlanOfAction::getLanguage))
                .isEqualTo(DEFECTIVE);
        assertThat(failure(() -> assertThat(PLAN)
                        .usingComparator((one, other) -> one == other ? 0 : 1)
                        .isEqualTo(PLAN.toBuilder().build())))
                .isEqualTo("Expecting the other plan, and no value differs, but they are not equal.");
    }

    private static String uncoveredProduct(PlanOfAction plan) {
        return Objects.requireNonNull(
                CoverageMatrix.of(plan).gaps().get(0).arguments().get("asin"), "no product");
    }

    @Test
    void a_defect_is_asked_for_at_its_place_in_one_step() {
        String pointer = PlanValidator.create()
                .validate(DEFECTIVE, OPTIONS)
                .findings()
                .get(0)
                .pointer();

        assertThat(DEFECTIVE).asOf(DAY).hasFinding(NO_CORRECTIVE, pointer).once();
        assertThat(failure(() -> assertThat(DEFECTIVE).asOf(DAY).hasFinding("POA-CLOSING-MISSING", pointer)))
                .endsWith("  <-- same place, another code");
        assertThat(failure(() -> assertThat((PlanOfAction) null).hasFinding(NO_CORRECTIVE, pointer)))
                .isEqualTo("Expecting a plan, but there was null.");
    }

    @Test
    void all_errors_of_a_draft_are_shown_before_anything_else_is_left_out() {
        PlanOfAction draft = Plans.draft(IssueType.LATE_SHIPMENT_RATE);
        long errors = PlanValidator.create()
                .validate(draft, OPTIONS)
                .allFindings()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .count();

        assertThat(failure(() -> assertThat(draft).isSubmittable(OPTIONS))
                        .lines()
                        .filter(line -> line.startsWith("> ERROR ")))
                .hasSizeGreaterThan(10)
                .hasSize((int) errors);
    }

    @Test
    void many_products_are_counted() {
        PlanOfAction plan = PlanOfAction.builder()
                .addIssues(Issue.builder()
                        .id("issue")
                        .asins(IntStream.range(100, 130)
                                .mapToObj(i -> "B000000" + i)
                                .toList())
                        .build())
                .build();

        assertThat(failure(() -> assertThat(plan).covers("B0")))
                .contains("Its issues are about: B000000100, ")
                .endsWith(", B000000119 and 10 more.");
    }
}
