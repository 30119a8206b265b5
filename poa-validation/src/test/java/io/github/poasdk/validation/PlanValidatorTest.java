package io.github.poasdk.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.poasdk.model.Answer;
import io.github.poasdk.model.CaseStatement;
import io.github.poasdk.model.CorrectiveAction;
import io.github.poasdk.model.ListingClosure;
import io.github.poasdk.model.Notice;
import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.RootCause;
import io.github.poasdk.model.Timeline;
import io.github.poasdk.model.UnitsSold;
import io.github.poasdk.model.constraint.Submission;
import io.github.poasdk.validation.finding.Finding;
import io.github.poasdk.validation.finding.FindingMessages;
import io.github.poasdk.validation.finding.RuleGroup;
import io.github.poasdk.validation.finding.Severity;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanValidatorTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 11);
    private static final Clock CLOCK = Clock.fixed(TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    private static final PlanValidator VALIDATOR = PlanValidator.create();

    /** What an application has: the default factory, with an expression language on the class path. */
    private static final ValidatorFactory WITH_EXPRESSIONS =
            factory(Validation.byDefaultProvider().configure().getDefaultMessageInterpolator());

    private static final ValidatorFactory WITHOUT_EXPRESSIONS = factory(new ParameterMessageInterpolator());

    private static ValidatorFactory factory(MessageInterpolator messages) {
        return Validation.byDefaultProvider()
                .configure()
                .clockProvider(() -> CLOCK)
                .messageInterpolator(new ForReader(messages, Locale.ENGLISH))
                .buildValidatorFactory();
    }

    @AfterAll
    static void close() {
        WITH_EXPRESSIONS.close();
        WITHOUT_EXPRESSIONS.close();
    }

    static Stream<Example> defects() {
        return Example.all();
    }

    @ParameterizedTest
    @MethodSource("defects")
    void any_hibernate_validator_finds_the_same(Example example) {
        List<Finding> findings = VALIDATOR
                .validate(example.plan(), ValidationOptions.submission().asOf(TODAY))
                .findings();

        for (ValidatorFactory factory : List.of(WITH_EXPRESSIONS, WITHOUT_EXPRESSIONS)) {
            Set<ConstraintViolation<PlanOfAction>> violations =
                    factory.getValidator().validate(example.plan(), Submission.class);

            assertThat(PlanValidator.toFindings(violations)).isEqualTo(findings);
            assertThat(messages(violations))
                    .containsExactlyInAnyOrderElementsOf(findings.stream()
                            .flatMap(Finding::withAllImplied)
                            .map(PlanValidatorTest::withPlainArguments)
                            .toList());
        }
    }

    @Test
    void a_draft_is_checked_for_its_form_only() {
        PlanOfAction draft = PlanOfAction.builder()
                .notice(Notice.builder().addAsins("B0EXAMPLE").build())
                .build();

        ValidationReport report = VALIDATOR.validate(draft, ValidationOptions.draft());

        assertThat(report.group()).isEqualTo(RuleGroup.DRAFT);
        assertThat(report.findings()).extracting(Finding::code).containsExactly("POA-FORMAT-ASIN");
    }

    @Test
    void a_submission_reports_all_gaps_at_once() {
        ValidationReport report = VALIDATOR.validate(PlanOfAction.builder().build());

        assertThat(report.hasErrors()).isTrue();
        assertThat(report.findings())
                .extracting(Finding::code)
                .contains("POA-NOTHING-TO-ANSWER", "POA-SELLER-NO-NAME", "POA-CAUSE-MISSING", "POA-CLOSING-MISSING");
    }

    @Test
    void a_place_is_given_as_path_and_as_pointer() {
        PlanOfAction plan = PlanOfAction.builder()
                .addActions(CorrectiveAction.builder().build())
                .build();

        assertThat(VALIDATOR.validate(plan).allFindings())
                .filteredOn(finding -> finding.code().equals("POA-ACTION-NO-OWNER"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.path()).isEqualTo("actions[0].owner.role");
                    assertThat(finding.pointer()).isEqualTo("/actions/0/owner/role");
                });
    }

    @Test
    void a_list_is_bounded() {
        PlanOfAction plan = PlanOfAction.builder()
                .notice(Notice.builder()
                        .addAllAsins(Collections.nCopies(10_001, "B0EXAMPLE1"))
                        .build())
                .build();

        assertThat(VALIDATOR.validate(plan, ValidationOptions.draft()).findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("POA-LIST-TOO-LONG");
                    assertThat(finding.message(Locale.ENGLISH)).isEqualTo("Shorten the list to 10,000 elements.");
                });
    }

    @Test
    void a_list_whose_elements_are_validated_alone_is_bounded() {
        PlanOfAction plan = PlanOfAction.builder()
                .unitsSold(Collections.nCopies(10_001, UnitsSold.builder().build()))
                .answers(Collections.nCopies(10_001, Answer.builder().build()))
                .statements(Collections.nCopies(10_001, CaseStatement.builder().build()))
                .listingClosures(
                        Collections.nCopies(10_001, ListingClosure.builder().build()))
                .build();

        assertThat(VALIDATOR.validate(plan, ValidationOptions.draft()).findings())
                .filteredOn(finding -> finding.code().equals("POA-LIST-TOO-LONG"))
                .extracting(Finding::path)
                .containsExactlyInAnyOrder("unitsSold", "answers", "statements", "listingClosures");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9 10 1a \u0660", "\u0660 1a 10 9", "10 1a 9 \u0660"})
    void names_that_begin_with_digits_stand_behind_indexes(String names) {
        PlanOfAction.Builder plan = PlanOfAction.builder();
        for (String name : names.split(" ", -1)) {
            plan.putExtensions(name, "\u0007");
        }

        assertThat(VALIDATOR.validate(plan.build(), ValidationOptions.draft()).findings())
                .extracting(Finding::pointer)
                .containsExactly("/extensions/9", "/extensions/10", "/extensions/1a", "/extensions/\u0660");
    }

    @Test
    void findings_stand_in_the_order_of_their_places_with_indexes_as_numbers() {
        PlanOfAction plan = PlanOfAction.builder()
                .addAllActions(IntStream.range(0, 12)
                        .mapToObj(i -> CorrectiveAction.builder().build())
                        .toList())
                .build();

        assertThat(VALIDATOR.validate(plan).allFindings())
                .filteredOn(finding -> finding.code().equals("POA-ACTION-NO-TITLE"))
                .extracting(Finding::pointer)
                .containsExactlyElementsOf(IntStream.range(0, 12)
                        .mapToObj(i -> "/actions/" + i + "/title")
                        .toList());
    }

    @Test
    void the_day_of_the_check_can_be_chosen() {
        PlanOfAction plan = PlanOfAction.builder()
                .addActions(CorrectiveAction.builder()
                        .timeline(Timeline.builder().done(TODAY).build())
                        .build())
                .build();

        assertThat(codesAsOf(plan, TODAY)).doesNotContain("POA-ACTION-DONE-IN-FUTURE");
        assertThat(codesAsOf(plan, TODAY.minusDays(1))).contains("POA-ACTION-DONE-IN-FUTURE");
    }

    @Test
    void the_sentence_names_the_values_of_the_finding() {
        PlanOfAction plan = PlanOfAction.builder()
                .addActions(CorrectiveAction.builder()
                        .timeline(Timeline.builder().done(TODAY).build())
                        .title("a".repeat(201))
                        .build())
                .submittedOn(TODAY.minusDays(1))
                .build();

        assertThat(VALIDATOR.validate(plan).allFindings())
                .extracting(finding -> finding.message(Locale.ENGLISH))
                .contains(
                        "Check the date: the action can't have been done after 10 March 2026.",
                        "Shorten the text to 200 characters.");
    }

    @Test
    void a_place_stands_before_the_places_within_it() {
        PlanOfAction plan = PlanOfAction.builder()
                .addRootCauses(RootCause.builder().build())
                .build();

        assertThat(VALIDATOR.validate(plan).allFindings())
                .extracting(Finding::pointer)
                .containsSubsequence("/rootCauses/0/id", "/rootCauses/0/explanation", "/rootCauses/0/facts");
    }

    @Test
    void a_hundred_thousand_findings_are_given_in_seconds() {
        PlanOfAction plan = PlanOfAction.builder()
                .addRootCauses(RootCause.builder()
                        .addAllIssueIds(Collections.nCopies(100_000, "not-there"))
                        .build())
                .build();

        ValidationReport report = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> VALIDATOR.validate(plan));

        assertThat(report.allFindings().filter(finding -> finding.code().equals("POA-REFERENCE-UNKNOWN")))
                .hasSize(ValidationOptions.MAX_FINDINGS_PER_CODE);
        assertThat(report.omitted())
                .containsEntry("POA-REFERENCE-UNKNOWN", 100_000 - ValidationOptions.MAX_FINDINGS_PER_CODE);
    }

    @Test
    void a_valid_plan_gives_a_clean_report() {
        assertThat(VALIDATOR.validate(Example.validPlan()).isClean()).isTrue();
    }

    @Test
    void without_a_day_the_check_is_of_today() {
        LocalDate before = LocalDate.now(ZoneId.systemDefault());

        LocalDate asOf = VALIDATOR.validate(PlanOfAction.builder().build()).asOf();

        assertThat(asOf).isBetween(before, LocalDate.now(ZoneId.systemDefault()));
    }

    @Test
    void a_report_tells_errors_from_warnings() {
        PlanOfAction orphan = Example.wrong()
                .filter(example -> example.code().equals("POA-ACTION-NO-ALIGNMENT"))
                .findFirst()
                .orElseThrow()
                .plan();

        ValidationReport report = VALIDATOR.validate(orphan);

        assertThat(report.isClean()).isFalse();
        assertThat(report.hasErrors()).isFalse();
        assertThat(report.findings(Severity.WARNING)).hasSize(1);
    }

    @Test
    void one_validator_serves_many_threads() {
        Set<List<Finding>> results = IntStream.range(0, 64)
                .parallel()
                .mapToObj(i -> VALIDATOR
                        .validate(Example.wrong().findFirst().orElseThrow().plan())
                        .findings())
                .collect(Collectors.toSet());

        assertThat(results).hasSize(1);
    }

    @Test
    void text_of_a_plan_is_never_taken_for_a_template() {
        String hostile = "${1+1} {POA-ISSUE-MISSING} #{x}";
        PlanOfAction plan = PlanOfAction.builder()
                .notice(Notice.builder().addAsins(hostile).build())
                .addActions(CorrectiveAction.builder().addCauseIds(hostile).build())
                .build();

        for (ValidatorFactory factory : List.of(WITH_EXPRESSIONS, WITHOUT_EXPRESSIONS)) {
            List<String> messages = messages(factory.getValidator().validate(plan, Submission.class));

            assertThat(messages)
                    .contains("Check the reference: there is no \"" + hostile + "\" to refer to.")
                    .filteredOn(message -> !message.contains(hostile))
                    .allSatisfy(message -> assertThat(message).doesNotContain("{", "$"));
        }
    }

    /** The message of an application's own validator: numbers and dates stand in it as they are. */
    private static String withPlainArguments(Finding finding) {
        String message = FindingMessages.forLocale(Locale.ENGLISH).template(finding.code());
        for (Map.Entry<String, String> argument : finding.arguments().entrySet()) {
            message = message.replace("{" + argument.getKey() + "}", argument.getValue());
        }
        return message;
    }

    private static List<String> messages(Set<ConstraintViolation<PlanOfAction>> violations) {
        return violations.stream().map(ConstraintViolation::getMessage).toList();
    }

    private static List<String> codesAsOf(PlanOfAction plan, LocalDate date) {
        return VALIDATOR.validate(plan, ValidationOptions.submission().asOf(date)).findings().stream()
                .map(Finding::code)
                .toList();
    }
}
