package io.github.poasdk.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.poasdk.model.CorrectiveAction;
import io.github.poasdk.model.Evidence;
import io.github.poasdk.model.Fact;
import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.json.PlanPaths;
import io.github.poasdk.validation.finding.Finding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanComparisonTest {

    private static final PlanPaths PATHS = PlanPaths.create();
    private static final ValidationOptions OPTIONS =
            ValidationOptions.submission().asOf(Example.DAY);
    private static final PlanOfAction PLAN = Example.validPlan();

    @Test
    void a_plan_does_not_differ_from_itself_and_is_the_same_text_again() {
        PlanComparison comparison = compare(PLAN, PLAN);

        assertThat(comparison.changes()).isEmpty();
        assertThat(comparison.similarity()).isEqualTo(1);
        assertThat(comparison.documents())
                .hasSize(5)
                .extracting(DocumentChange::kind)
                .containsOnly(DocumentChange.Kind.UNKNOWN);
        assertThat(comparison.report().findings()).extracting(Finding::code).containsExactly("POA-ATTEMPT-SAME-TEXT");
    }

    @Test
    void an_empty_plan_has_nothing_that_could_be_the_same() {
        PlanOfAction empty = PlanOfAction.builder().build();

        assertThat(compare(empty, empty).similarity()).isZero();
        assertThat(compare(empty, PLAN).changes()).extracting(PlanChange::kind).containsOnly(PlanChange.Kind.ADDED);
        assertThat(compare(PLAN, empty).changes()).extracting(PlanChange::kind).containsOnly(PlanChange.Kind.REMOVED);
    }

    @Test
    void another_order_is_no_difference() {
        List<CorrectiveAction> actions = new ArrayList<>(PLAN.getActions());
        Collections.reverse(actions);
        List<Evidence> evidence = new ArrayList<>(PLAN.getEvidence());
        Collections.reverse(evidence);

        PlanOfAction other =
                PLAN.toBuilder().actions(actions).evidence(evidence).build();

        assertThat(compare(PLAN, other).changes()).isEmpty();
    }

    @Test
    void an_element_that_is_new_is_one_difference_called_by_its_title() {
        PlanOfAction earlier = PATHS.remove(PLAN, "/actions/3");

        assertThat(compare(earlier, PLAN).changes())
                .containsExactly(new PlanChange(
                        PlanChange.Kind.ADDED, "", "/actions/3", "", "Shipments confirmed by the packing software"));
        assertThat(compare(PLAN, earlier).changes(PlanChange.Kind.REMOVED))
                .extracting(PlanChange::before, PlanChange::valueBefore)
                .containsExactly(tuple("/actions/3", "Shipments confirmed by the packing software"));
    }

    @Test
    void a_step_put_before_the_others_is_the_only_difference() {
        PlanOfAction later = step(0, "Counted the open orders at noon on 3 March 2026.");

        assertThat(compare(PLAN, later).changes())
                .extracting(PlanChange::kind, PlanChange::after, PlanChange::valueAfter)
                .containsExactly(tuple(
                        PlanChange.Kind.ADDED,
                        "/actions/0/steps/0",
                        "Counted the open orders at noon on 3 March 2026."));
    }

    @Test
    void a_text_in_other_words_is_told_from_one_that_says_more() {
        PlanOfAction reworded =
                set("/actions/0/steps/2", "All orders that were open went out, with a letter to each buyer.");
        PlanOfAction more =
                set("/actions/0/steps/2", "All 17 orders that were open went out, with a letter to each buyer.");

        assertThat(compare(PLAN, reworded).changes())
                .extracting(PlanChange::kind, PlanChange::before, PlanChange::after)
                .containsExactly(tuple(PlanChange.Kind.REWORDED, "/actions/0/steps/2", "/actions/0/steps/2"));
        assertThat(compare(PLAN, more).changes()).extracting(PlanChange::kind).containsExactly(PlanChange.Kind.CHANGED);
    }

    @Test
    void a_fact_in_other_words_is_known_by_its_quantity() {
        PlanOfAction later =
                set("/rootCauses/0/facts/0/statement", "The second hall held 26 of the 29 parcels that were late.");

        assertThat(compare(PLAN, later).changes())
                .extracting(PlanChange::kind, PlanChange::after)
                .containsExactly(tuple(PlanChange.Kind.REWORDED, "/rootCauses/0/facts/0/statement"));
    }

    @Test
    void a_fact_that_was_not_there_is_new_whatever_stands_beside_it() {
        List<Fact> facts = new ArrayList<>(PLAN.getRootCauses().get(0).getFacts());
        facts.add(
                0,
                Fact.builder()
                        .statement("The transfer was full on 9 of 20 days.")
                        .build());
        PlanOfAction later = set("/rootCauses/0/facts", facts);

        assertThat(compare(PLAN, later).changes())
                .extracting(PlanChange::kind, PlanChange::after)
                .containsExactly(tuple(PlanChange.Kind.ADDED, "/rootCauses/0/facts/0"));
        assertThat(compare(PLAN, later).report().findings())
                .extracting(Finding::code)
                .doesNotContain("POA-ATTEMPT-NOTHING-NEW", "POA-ATTEMPT-QUANTITY-CONTRADICTS");
    }

    @Test
    void documents_are_compared_by_name_and_content() {
        PlanOfAction earlier = documents(
                document("same.pdf", "a"),
                document("old-name.pdf", "b"),
                document("changed.pdf", "c"),
                document("unknown.pdf", ""),
                document("gone.pdf", "d"));
        PlanOfAction later = documents(
                document("same.pdf", "A"),
                document("new-name.pdf", "b"),
                document("changed.pdf", "e"),
                document("unknown.pdf", "f"),
                document("new.pdf", "g"));

        assertThat(compare(earlier, later).documents())
                .containsExactly(
                        new DocumentChange(DocumentChange.Kind.SAME, "same.pdf", "same.pdf"),
                        new DocumentChange(DocumentChange.Kind.RENAMED, "old-name.pdf", "new-name.pdf"),
                        new DocumentChange(DocumentChange.Kind.CHANGED, "changed.pdf", "changed.pdf"),
                        new DocumentChange(DocumentChange.Kind.UNKNOWN, "unknown.pdf", "unknown.pdf"),
                        new DocumentChange(DocumentChange.Kind.ADDED, "", "new.pdf"),
                        new DocumentChange(DocumentChange.Kind.REMOVED, "gone.pdf", ""));
    }

    @Test
    void a_validation_beside_the_earlier_attempt_finds_the_same() {
        PlanOfAction earlier = PATHS.replace(PLAN, "/actions/0/timeline/done", "2026-03-05");

        List<Finding> compared = compare(earlier, PLAN).report().findings();

        assertThat(compared)
                .extracting(Finding::code)
                .contains("POA-ATTEMPT-SAME-TEXT", "POA-ATTEMPT-DATE-CONTRADICTS");
        assertThat(PlanValidator.create()
                        .validate(PLAN, OPTIONS.earlier(earlier))
                        .findings())
                .containsAll(compared);
        assertThat(PlanValidator.create().validate(PLAN, OPTIONS).notEvaluated())
                .filteredOn(not -> not.reason() == NotEvaluated.Reason.EARLIER)
                .singleElement()
                .satisfies(not -> assertThat(not.codes()).hasSize(7));
    }

    @Test
    void what_is_accepted_or_switched_off_is_not_found() {
        Acceptances accepted = Acceptances.read("""
                {"acceptances": [{"code": "POA-ATTEMPT-SAME-TEXT", "elementId": "", "reason": "agreed",
                  "expiresOn": "2026-03-31"}]}""");

        PlanComparison comparison = PlanComparison.of(PLAN, PLAN, OPTIONS.acceptances(accepted));

        assertThat(comparison.report().findings()).extracting(Finding::code).doesNotContain("POA-ATTEMPT-SAME-TEXT");
        assertThat(comparison.report().accepted()).hasSize(1);
        assertThat(PlanComparison.of(
                                PLAN,
                                PLAN,
                                OPTIONS.profile(Profile.standard().toBuilder()
                                        .off("POA-ATTEMPT-SAME-TEXT")
                                        .build()))
                        .report()
                        .findings())
                .extracting(Finding::code)
                .containsExactly("POA-ATTEMPT-NOTHING-NEW");
    }

    @Test
    void long_runs_of_numbers_and_many_elements_end() {
        PlanOfAction runs = set("/closing", "1.".repeat(1_000_000));
        List<String> steps = new ArrayList<>(Collections.nCopies(50_000, "Scan it."));
        PlanOfAction many = set("/actions/0/steps", steps);

        assertThat(compare(runs, PLAN).changes()).hasSize(1);
        assertThat(compare(PLAN, runs).changes()).hasSize(1);
        assertThat(compare(many, PLAN).changes(PlanChange.Kind.REMOVED)).hasSizeGreaterThan(49_000);
        assertThat(compare(many, many).changes()).isEmpty();
    }

    private static PlanComparison compare(PlanOfAction earlier, PlanOfAction later) {
        return PlanComparison.of(earlier, later, OPTIONS);
    }

    private static PlanOfAction set(String pointer, Object value) {
        return PATHS.replace(PLAN, pointer, value);
    }

    private static PlanOfAction step(int index, String text) {
        List<String> steps = new ArrayList<>(PLAN.getActions().get(0).getSteps());
        steps.add(index, text);
        return set("/actions/0/steps", steps);
    }

    private static PlanOfAction documents(Evidence... documents) {
        return PlanOfAction.builder().addEvidence(documents).build();
    }

    private static Evidence document(String name, String digit) {
        return Evidence.builder().fileName(name).sha256(digit.repeat(64)).build();
    }
}
