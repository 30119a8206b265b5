package io.github.poasdk.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.poasdk.model.ActionStatus;
import io.github.poasdk.model.CorrectiveAction;
import io.github.poasdk.model.Notice;
import io.github.poasdk.model.Owner;
import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.Question;
import io.github.poasdk.model.RootCause;
import io.github.poasdk.model.Timeline;
import io.github.poasdk.validation.NotEvaluated.Reason;
import io.github.poasdk.validation.finding.Category;
import io.github.poasdk.validation.finding.Finding;
import io.github.poasdk.validation.finding.TextSpan;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of the prose of a plan as a whole, beside the examples of each rule. */
class PlanProseTest {

    private static final PlanValidator VALIDATOR = PlanValidator.create();
    private static final LocalDate DONE = LocalDate.of(2026, 3, 4);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | We will keep the records for two years.",
                "en | We will train staff again if the target is missed.",
                "en | The software will create a list at 17:00.",
                "en | The customer wrote \"we will replace it\" on 3 March.",
                "de | Wir werden die Aufzeichnungen zwei Jahre aufbewahren.",
                "zh | 我们将每周对新员工进行培训。"
            })
    void an_action_that_is_done_may_say_what_goes_on(String language, String step) {
        assertThat(findings(action(language, step, ActionStatus.DONE, true))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The two packers whom we hired in May confirm the shipments.",
                "After we have installed the scanner, two packers test it.",
                "Trained staff check each parcel.",
                "The listing was removed by Amazon on 3 March."
            })
    void an_action_that_is_planned_may_say_what_was_before(String step) {
        assertThat(findings(action("en", step, ActionStatus.PLANNED, false))).isEmpty();
    }

    @Test
    void an_action_whose_status_and_date_contradict_is_told_anyhow() {
        String told = "We have trained both packers, and we will hire a third one.";

        assertThat(findings(action("en", told, ActionStatus.PLANNED, true))).isEmpty();
        assertThat(findings(action("en", told, ActionStatus.DONE, false))).isEmpty();
        assertThat(findings(action("en", told, ActionStatus.IN_PROGRESS, false)))
                .isEmpty();
    }

    @Test
    void a_step_is_vague_only_if_the_action_says_nothing_of_owner_or_day() {
        CorrectiveAction bare = CorrectiveAction.builder()
                .addSteps("We will improve our quality control.")
                .build();
        CorrectiveAction owned = bare.toBuilder()
                .owner(Owner.builder().role("Quality manager").build())
                .build();
        CorrectiveAction ofNobody =
                bare.toBuilder().owner(Owner.builder().role("the team").build()).build();

        assertThat(codes(plan("en").addActions(bare).build())).containsExactly("POA-PROSE-VAGUE");
        assertThat(codes(plan("en").addActions(ofNobody).build())).containsExactly("POA-PROSE-VAGUE");
        assertThat(codes(plan("en").addActions(owned).build())).isEmpty();
    }

    @Test
    void an_acronym_is_explained_anywhere_in_the_plan() {
        CorrectiveAction used = CorrectiveAction.builder()
                .addSteps("The QMS refuses lots without a report.")
                .build();
        CorrectiveAction explained = used.toBuilder()
                .owner(Owner.builder()
                        .role("Head of the quality management system (QMS)")
                        .build())
                .build();

        assertThat(codes(plan("en").addActions(used).build())).contains("POA-PROSE-JARGON");
        assertThat(codes(plan("en").addActions(explained).build())).isEmpty();
    }

    @Test
    void a_heading_a_request_a_placeholder_and_the_question_of_the_notice_may_ask() {
        Notice notice = Notice.builder()
                .addQuestions(
                        Question.builder().id("q").text("Who is your supplier?").build())
                .build();

        assertThat(codes(closing("A) What happened?\nThe label came off.\nB) What did we do?\nWe checked it.")))
                .isEmpty();
        assertThat(codes(closing("Could you let us know by which date the review ends?")))
                .isEmpty();
        assertThat(codes(closing("The file is at https://hallam-tools.net/a?b")))
                .isEmpty();
        assertThat(codes(closing("Who is your supplier? It is Hallam Ltd."))).contains("POA-TEXT-QUESTION");
        assertThat(codes(closing("Who is your supplier? It is Hallam Ltd.").toBuilder()
                        .notice(notice)
                        .build()))
                .doesNotContain("POA-TEXT-QUESTION");
    }

    @Test
    void a_question_has_its_span() {
        Finding finding = findings(closing("All files are attached. What else is needed?"))
                .get(0);

        assertThat(finding.pointer()).isEqualTo("/closing");
        assertThat(finding.spans()).containsExactly(new TextSpan(24, 44));
    }

    @Test
    void a_plan_that_states_no_language_is_in_that_of_most_sentences() {
        PlanOfAction mixed = plan("").addRootCauses(RootCause.builder()
                        .id("c")
                        .statement("The labels of both sizes were stored in one box and looked alike to the packers.")
                        .explanation("The box stood beside the bench, and nobody had to scan what was taken from it.")
                        .build())
                .closing(
                        "Die Etiketten der beiden Größen lagen in einer Kiste und wurden mit der Hand aus dem Regal geholt.")
                .build();

        assertThat(codes(mixed)).containsExactly("POA-TEXT-OTHER-LANGUAGE");
        assertThat(findings(mixed).get(0).arguments()).containsEntry("language", "en");
    }

    @Test
    void what_a_language_has_no_words_for_is_not_evaluated() {
        ValidationReport report = VALIDATOR.validate(
                Example.validPlan().toBuilder().language("ar").build(), ValidationOptions.submission());

        assertThat(report.notEvaluated())
                .filteredOn(each -> each.reason() == Reason.LANGUAGE)
                .flatExtracting(NotEvaluated::codes)
                .contains(
                        "POA-ACTION-TENSE",
                        "POA-TEXT-HARD-TO-READ",
                        "POA-TEXT-OTHER-LANGUAGE",
                        "POA-TEXT-WRONG-SECTION")
                .doesNotContain("POA-TEXT-QUESTION", "POA-TEXT-SENTENCE-TWICE");
    }

    @Test
    void a_long_text_of_sentences_that_begin_alike_takes_linear_time() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            text.append("The packers of the first hall check word").append((char) ('a' + i % 26));
            text.append(Integer.toString(i, 36)).append(" before each of the parcels leaves the packing bench. ");
        }

        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(codes(closing(text.toString()))).isNotNull());
    }

    private static PlanOfAction.Builder plan(String language) {
        return PlanOfAction.builder().language(language);
    }

    private static PlanOfAction closing(String text) {
        return plan("en").closing(text).build();
    }

    private static PlanOfAction action(String language, String step, ActionStatus status, boolean isDone) {
        Timeline timeline = isDone
                ? Timeline.builder().done(DONE).build()
                : Timeline.builder().due(DONE.plusDays(60)).build();
        return plan(language)
                .addActions(CorrectiveAction.builder()
                        .status(status)
                        .timeline(timeline)
                        .addSteps(step)
                        .build())
                .build();
    }

    private static List<String> codes(PlanOfAction plan) {
        return findings(plan).stream().map(Finding::code).toList();
    }

    private static List<Finding> findings(PlanOfAction plan) {
        return VALIDATOR
                .validate(plan, ValidationOptions.submission().asOf(Example.DAY))
                .allFindings()
                .filter(finding -> finding.category() == Category.PROSE)
                .toList();
    }
}
