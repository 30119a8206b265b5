package io.github.poasdk.testkit.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.poasdk.model.Issue;
import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.constraint.ShortText;
import io.github.poasdk.model.json.PlanJson;
import io.github.poasdk.testkit.Defect;
import io.github.poasdk.testkit.Defects;
import io.github.poasdk.testkit.Plans;
import io.github.poasdk.testkit.internal.PlanTree;
import io.github.poasdk.testkit.internal.Samples;
import io.github.poasdk.validation.PlanValidator;
import io.github.poasdk.validation.ValidationOptions;
import io.github.poasdk.validation.finding.Finding;
import io.github.poasdk.validation.finding.Severity;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.Falsifier;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.facades.ShrinkingSupportFacade;
import net.jqwik.api.lifecycle.TryExecutionResult;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** The generated plans are what they are said to be, and as often as it is said. */
@Domain(PlanDomain.class)
class PlanArbitrariesProperties {

    private static final PlanValidator VALIDATOR = PlanValidator.create();

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void a_valid_plan_has_no_error(@ForAll @Plan(PlanKind.VALID) PlanOfAction plan) {
        List<Finding> findings = VALIDATOR.validate(plan).findings();

        assertThat(findings)
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .extracting(Finding::code)
                .isEmpty();
        Statistics.label("findings").collect(findings.isEmpty());
        Statistics.label("findings").coverage(found -> found.check(true).percentage(part -> part > 38 && part < 76));
        Statistics.label("extensions").collect(plan.getExtensions().isEmpty());
        Statistics.label("extensions").coverage(found -> found.check(true).percentage(part -> part > 30 && part < 70));
        Statistics.label("issues").collect(plan.getIssues().size() > 1);
        Statistics.label("issues").coverage(found -> found.check(true).percentage(part -> part > 9 && part < 43));
        Statistics.label("three").collect(plan.getIssues().size() == 3);
        Statistics.label("three").coverage(found -> found.check(true).percentage(part -> part > 1 && part < 27));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void a_draft_is_well_formed(@ForAll @Plan(PlanKind.DRAFT) PlanOfAction plan) {
        assertThat(VALIDATOR
                        .validate(plan, ValidationOptions.draft().asOf(Defects.DAY))
                        .findings())
                .extracting(Finding::severity)
                .doesNotContain(Severity.ERROR);
        Statistics.label("empty")
                .collect(plan.equals(PlanOfAction.builder().language("en").build()));
        Statistics.label("empty").coverage(found -> found.check(true).percentage(part -> part > 2 && part < 26));
        Statistics.label("issues").collect(plan.getIssues().size() > 1);
        Statistics.label("issues").coverage(found -> found.check(true).percentage(part -> part > 3 && part < 35));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void a_plan_with_one_defect_has_its_finding(@ForAll Defect defect) {
        assertThat(VALIDATOR.validate(defect.plan(), defect.options()).findings())
                .extracting(Finding::code)
                .contains(defect.code());
        Statistics.collect(
                Defects.codes().indexOf(defect.code()) * 2 < Defects.codes().size());
        Statistics.coverage(found -> found.check(true).percentage(part -> part > 30 && part < 70));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void a_plan_with_hostile_text_has_it_in_up_to_six_places(@ForAll @Plan(PlanKind.HOSTILE_TEXT) PlanOfAction plan) {
        PlanTree before = PlanTree.of(Samples.everyMember());
        PlanTree after = PlanTree.of(plan);
        List<String> changed = before.freeTexts().stream()
                .filter(place -> !before.at(place).equals(after.at(place)))
                .toList();

        assertThat(changed)
                .hasSizeBetween(1, 6)
                .allSatisfy(place -> assertThat(after.at(place).stringValue())
                        .matches("(?s)[^\\p{Cc}]+")
                        .hasSizeLessThanOrEqualTo(ShortText.MAX_LENGTH));
        Statistics.collect(changed.stream().anyMatch(place -> place.startsWith("/actions")));
        Statistics.coverage(found -> found.check(true).percentage(part -> part > 50));
    }

    @Property(tries = 12, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void a_big_plan_has_one_long_list(@ForAll @Plan(PlanKind.BIG) PlanOfAction plan) {
        int more = elements(plan) - elements(Samples.everyMember());

        assertThat(more).isBetween(1, 1_000);
        Statistics.collect(more > 200);
        Statistics.coverage(found -> found.check(true).count(times -> times > 0 && times < 12));
    }

    @Property(tries = 100, seed = "1", edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void a_plan_without_a_kind_is_of_any(@ForAll PlanOfAction plan) {
        PlanJson json = PlanJson.create();
        assertThat(json.read(json.write(plan))).isEqualTo(plan);
        boolean isBig = elements(plan) > elements(Samples.everyMember());
        Statistics.label("big").collect(isBig);
        Statistics.label("big").coverage(found -> found.check(true).percentage(part -> part > 1 && part < 15));
        Statistics.label("begun").collect(plan.getSubmittedOn().isEmpty());
        Statistics.label("begun").coverage(found -> found.check(true).percentage(part -> part > 2 && part < 40));
    }

    @Example
    void a_draft_shrinks_to_a_short_plan_from_which_one_thing_is_taken() {
        PlanOfAction shrunk = shrunk(
                PlanArbitraries.drafts(),
                plan -> plan.getEvidence().isEmpty() && !plan.getActions().isEmpty());

        assertThat(Plans.all())
                .anySatisfy(fixture -> assertThat(shrunk)
                        .isEqualTo(
                                fixture.plan().toBuilder().evidence(List.of()).build()));
    }

    @Example
    void several_issues_shrink_to_one_if_one_is_enough() {
        PlanOfAction shrunk =
                shrunk(PlanArbitraries.valid(), plan -> !plan.getRootCauses().isEmpty());

        assertThat(shrunk.getIssues()).hasSize(1);
    }

    @Example
    void a_second_issue_has_an_id_of_its_own_and_the_causes_of_the_first() {
        PlanOfAction shrunk = shrunk(
                PlanArbitraries.valid(),
                plan -> plan.getIssues().size() > 1 && !plan.getRootCauses().isEmpty());

        String first = shrunk.getIssues().get(0).getId();
        assertThat(shrunk.getIssues()).extracting(Issue::getId).containsExactly(first, first + "-2");
        assertThat(shrunk.getRootCauses().get(0).getIssueIds()).contains(first, first + "-2");
    }

    @Example
    void a_plan_with_hostile_text_shrinks_to_one_text() {
        PlanOfAction shrunk =
                shrunk(PlanArbitraries.hostile(), plan -> plan.getClosing().contains("DROP"));

        assertThat(shrunk.getClosing()).isEqualTo("'; DROP TABLE plans; --");
        assertThat(shrunk.toBuilder().closing("").build())
                .isEqualTo(Samples.everyMember().toBuilder().closing("").build());
    }

    private static PlanOfAction shrunk(Arbitrary<PlanOfAction> plans, Predicate<PlanOfAction> isWrong) {
        Falsifier<PlanOfAction> falsifier = plan -> isWrong.test(plan)
                ? TryExecutionResult.falsified(new AssertionError())
                : TryExecutionResult.satisfied();
        return ShrinkingSupportFacade.implementation.falsifyThenShrink(plans, new Random(1), falsifier);
    }

    private static int elements(PlanOfAction plan) {
        return Stream.of(
                        plan.getIssues(),
                        plan.getRootCauses(),
                        plan.getActions(),
                        plan.getAnswers(),
                        plan.getStatements(),
                        plan.getListingClosures(),
                        plan.getEvidence())
                .mapToInt(List::size)
                .sum();
    }
}
