package io.github.poasdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.ResponseKind;
import io.github.poasdk.model.code.IssueType;
import io.github.poasdk.testkit.PlanFixture.Stage;
import io.github.poasdk.validation.PlanValidator;
import io.github.poasdk.validation.ValidationOptions;
import io.github.poasdk.validation.finding.Finding;
import io.github.poasdk.validation.finding.Severity;
import io.github.poasdk.validation.pack.IssueEntry;
import io.github.poasdk.validation.pack.PolicyPack;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlansTest {

    private static final PlanValidator VALIDATOR = PlanValidator.create();
    private static final int YEARS = 10;

    @ParameterizedTest
    @PlanSource(stages = Stage.COMPLETE)
    void a_complete_plan_has_nothing_to_mend_on_its_day_today_and_in_some_years(PlanOfAction plan) {
        LocalDate day = plan.getSubmittedOn().orElseThrow();

        assertThat(VALIDATOR
                        .validate(plan, ValidationOptions.submission().asOf(day))
                        .findings())
                .isEmpty();
        assertThat(VALIDATOR.validate(plan).findings()).isEmpty();
        assertThat(VALIDATOR
                        .validate(plan, ValidationOptions.submission().asOf(day.plusYears(YEARS)))
                        .findings())
                .extracting(Finding::severity)
                .doesNotContain(Severity.ERROR, Severity.WARNING);
    }

    @ParameterizedTest
    @PlanSource(stages = Stage.MINIMAL)
    void a_minimal_plan_has_no_error(PlanOfAction plan) {
        assertThat(VALIDATOR.validate(plan).findings())
                .extracting(Finding::severity)
                .doesNotContain(Severity.ERROR);
    }

    @ParameterizedTest
    @PlanSource(stages = Stage.DRAFT)
    void a_draft_is_well_formed_and_not_complete(PlanOfAction plan) {
        assertThat(VALIDATOR.validate(plan, ValidationOptions.draft()).findings())
                .isEmpty();
        assertThat(VALIDATOR.validate(plan).findings())
                .extracting(Finding::severity)
                .filteredOn(Severity.ERROR::equals)
                .hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @PlanSource
    void a_plan_is_what_its_name_says(PlanFixture fixture) {
        PlanOfAction plan = fixture.plan();

        assertThat(plan.getResponseKind()).isEqualTo(fixture.responseKind());
        assertThat(plan.getLanguage()).isEqualTo(fixture.language());
        assertThat(plan.getIssues())
                .singleElement()
                .satisfies(issue -> assertThat(issue.getType()).contains(fixture.issueType()));
        assertThat(plan.getSubmittedOn().isPresent()).isEqualTo(fixture.stage() != Stage.DRAFT);
    }

    @Test
    void each_issue_type_of_the_pack_has_its_plans() {
        List<IssueType> types =
                PolicyPack.builtIn().issueTypes().stream().map(IssueEntry::type).toList();

        assertThat(Plans.issueTypes()).containsExactlyInAnyOrderElementsOf(types);
        assertThat(types).allSatisfy(type -> {
            assertThat(List.of(Plans.complete(type), Plans.draft(type), Plans.minimal(type)))
                    .doesNotHaveDuplicates()
                    .allSatisfy(plan ->
                            assertThat(plan.getIssues().get(0).getType()).contains(type));
        });
    }

    @ParameterizedTest
    @EnumSource
    void each_kind_of_response_has_its_plans(ResponseKind kind) {
        assertThat(List.of(Plans.complete(kind), Plans.draft(kind), Plans.minimal(kind)))
                .doesNotHaveDuplicates()
                .allSatisfy(plan -> assertThat(plan.getResponseKind()).isEqualTo(kind));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "de", "en", "ja", "zh-Hans"})
    void each_language_has_a_plan(String tag) {
        assertThat(Plans.languages()).contains(tag);
        assertThat(Plans.inLanguage(tag).getLanguage()).isEqualTo(tag);
    }

    @Test
    void what_is_not_there_is_named() {
        IssueType unknown = IssueType.of("SOMETHING_ELSE");

        assertThatThrownBy(() -> Plans.complete(unknown))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("SOMETHING_ELSE")
                .hasMessageContaining("LATE_SHIPMENT_RATE");
        assertThatThrownBy(() -> Plans.inLanguage("xx"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("xx")
                .hasMessageContaining("de");
    }
}
