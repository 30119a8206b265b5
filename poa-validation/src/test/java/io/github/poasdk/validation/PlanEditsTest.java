package io.github.poasdk.validation;

import static io.github.poasdk.validation.Example.codesAndPlaces;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.json.PlanPathException;
import io.github.poasdk.model.json.PlanPaths;
import io.github.poasdk.validation.finding.Finding;
import io.github.poasdk.validation.finding.PlanEdit;
import io.github.poasdk.validation.finding.Rule;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlanEditsTest {

    private static final PlanValidator VALIDATOR = PlanValidator.create();
    private static final PlanEdits EDITS = PlanEdits.create();
    private static final PlanPaths PATHS = PlanPaths.create();
    private static final Rule RULE = RuleBook.create().find("POA-ID-DUPLICATE").orElseThrow();
    private static final ValidationOptions ALL =
            ValidationOptions.submission().asOf(Example.DAY).maxFindingsPerCode(Integer.MAX_VALUE);

    static Stream<Example> withEdits() {
        return Example.wrong()
                .filter(example -> findings(example.plan()).stream()
                        .anyMatch(finding -> !finding.edits().isEmpty()));
    }

    @ParameterizedTest
    @MethodSource("withEdits")
    void an_edit_takes_its_finding_away_and_brings_no_other(Example example) {
        List<Finding> before = findings(example.plan());
        for (Finding finding : before) {
            if (!finding.edits().isEmpty()) {
                List<Finding> after = findings(EDITS.apply(example.plan(), finding));

                assertThat(codesAndPlaces(after.stream()))
                        .doesNotContain(finding.code() + " " + finding.pointer())
                        .isSubsetOf(codesAndPlaces(before.stream()));
            }
        }
    }

    @Test
    void edits_mend_generated_plans_until_none_is_left() {
        GeneratedPlans.few().map(GeneratedPlans.Generated::plan).forEach(plan -> {
            PlanOfAction mended = plan;
            int before = Integer.MAX_VALUE;
            for (List<Finding> found = findings(mended); hasEdits(found); found = findings(mended)) {
                assertThat(edits(found)).isLessThan(before);
                before = edits(found);
                mended = EDITS.applyAll(mended, found);
            }
        });
    }

    @Test
    void a_finding_without_an_edit_leaves_the_plan_as_it_is() {
        PlanOfAction plan = Example.validPlan();

        assertThat(EDITS.apply(plan, Finding.builder(RULE).build())).isSameAs(plan);
    }

    @Test
    void several_elements_are_taken_out_of_one_list() {
        PlanOfAction plan = Example.validPlan();
        Map<String, Integer> steps = Map.of("/actions/0/steps/0", 0, "/actions/0/steps/2", 2);

        PlanOfAction edited = EDITS.applyAll(
                plan,
                steps.keySet().stream()
                        .map(step -> finding(PlanEdit.remove(step)))
                        .toList());

        assertThat(edited.getActions().get(0).getSteps())
                .containsExactly(plan.getActions().get(0).getSteps().get(1));
    }

    @Test
    void a_member_is_cleared_replaced_or_gets_one_more_element() {
        PlanOfAction edited = EDITS.applyAll(
                Example.validPlan(),
                List.of(
                        finding(PlanEdit.remove("/closing")),
                        finding(PlanEdit.replace("/actions/0/timeline/done", "2026-03-05")),
                        finding(PlanEdit.add("/notice/asins", "B0EXAMPLE3")),
                        finding(PlanEdit.add("/rootCauses/0/issueIds/0", "first"))));

        assertThat(edited.getClosing()).isEmpty();
        assertThat(edited.getActions().get(0).getTimeline().getDone()).hasToString("Optional[2026-03-05]");
        assertThat(edited.getNotice().getAsins()).containsExactly("B0EXAMPLE1", "B0EXAMPLE2", "B0EXAMPLE3");
        assertThat(edited.getRootCauses().get(0).getIssueIds()).containsExactly("first", "late-shipment");
    }

    @Test
    void of_two_findings_about_one_place_the_first_is_mended() {
        PlanOfAction edited = EDITS.applyAll(
                Example.validPlan(),
                List.of(
                        finding(PlanEdit.replace("/actions/0/title", "first")),
                        finding(PlanEdit.replace("/actions/0/title", "second"), PlanEdit.remove("/closing")),
                        finding(PlanEdit.remove("/actions/0"))));

        assertThat(edited.getActions().get(0).getTitle()).isEqualTo("first");
        assertThat(edited.getActions()).hasSize(4);
        assertThat(edited.getClosing()).isNotEmpty();
    }

    @Test
    void an_edit_of_another_plan_is_refused() {
        assertThatExceptionOfType(PlanPathException.class)
                .isThrownBy(() -> EDITS.apply(PlanOfAction.builder().build(), finding(PlanEdit.remove("/actions/7"))));
        assertThat(PATHS.get(Example.validPlan(), "/actions/7")).isEmpty();
    }

    private static Finding finding(PlanEdit... edits) {
        return Finding.builder(RULE).edits(List.of(edits)).build();
    }

    private static List<Finding> findings(PlanOfAction plan) {
        return VALIDATOR.validate(plan, ALL).allFindings().toList();
    }

    private static boolean hasEdits(List<Finding> findings) {
        return findings.stream().anyMatch(finding -> !finding.edits().isEmpty());
    }

    private static int edits(List<Finding> findings) {
        return findings.stream().mapToInt(finding -> finding.edits().size()).sum();
    }
}
