package io.github.poasdk.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.poasdk.model.Evidence;
import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.constraint.BoundedSize;
import io.github.poasdk.model.constraint.Submission;
import io.github.poasdk.validation.finding.Finding;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whoever validates a plan finds the same: an application's own factories as well as {@link PlanValidator}. */
class EveryPathTest {

    private static final int LEAST_PER_CODE = 20;

    private static final Clock CLOCK = Clock.fixed(Example.DAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    private static final PlanValidator VALIDATOR = PlanValidator.create();
    private static final ValidationOptions ALL =
            ValidationOptions.submission().asOf(Example.DAY).maxFindingsPerCode(Integer.MAX_VALUE);

    /** What an application has that does nothing at all, with an expression language on the class path. */
    private static final ValidatorFactory DEFAULT = Validation.buildDefaultValidatorFactory();

    private static final ValidatorFactory WITH_EXPRESSIONS = Validation.byDefaultProvider()
            .configure()
            .clockProvider(() -> CLOCK)
            .buildValidatorFactory();

    private static final ValidatorFactory WITHOUT_EXPRESSIONS = Validation.byDefaultProvider()
            .configure()
            .clockProvider(() -> CLOCK)
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory();

    @AfterAll
    static void close() {
        Stream.of(DEFAULT, WITH_EXPRESSIONS, WITHOUT_EXPRESSIONS).forEach(ValidatorFactory::close);
    }

    @Test
    @Tag("once")
    void a_factory_gives_the_same_findings_for_plans_that_break_every_rule_twenty_times() {
        Map<String, Integer> reached = new TreeMap<>();
        GeneratedPlans.many().forEach(generated -> {
            List<Finding> findings = VALIDATOR.validate(generated.plan(), ALL).findings();

            assertThat(found(WITHOUT_EXPRESSIONS, generated.plan())).isEqualTo(findings);
            findings.stream()
                    .flatMap(Finding::withAllImplied)
                    .map(Finding::code)
                    .distinct()
                    .forEach(code -> reached.merge(code, 1, Integer::sum));
        });

        assertThat(reached.keySet()).containsAll(GeneratedPlans.codes().toList());
        assertThat(reached)
                .allSatisfy((code, plans) -> assertThat(plans).as(code).isGreaterThanOrEqualTo(LEAST_PER_CODE));
    }

    @Test
    void every_path_gives_the_same_findings_for_plans_that_break_every_rule() {
        GeneratedPlans.few().map(GeneratedPlans.Generated::plan).forEach(plan -> {
            List<Finding> findings = VALIDATOR.validate(plan, ALL).findings();

            assertThat(found(WITH_EXPRESSIONS, plan)).isEqualTo(findings);
            assertThat(found(WITHOUT_EXPRESSIONS, plan)).isEqualTo(findings);
        });
    }

    /** The default factory takes the clock of the machine, so it finds what is found as of today. */
    @Test
    void the_default_factory_gives_the_findings_of_today() {
        ValidationOptions today = ValidationOptions.submission().maxFindingsPerCode(Integer.MAX_VALUE);
        Example.all()
                .map(Example::plan)
                .forEach(plan -> assertThat(found(DEFAULT, plan))
                        .isEqualTo(VALIDATOR.validate(plan, today).findings()));
    }

    /**
     * A large plan is validated in parts, and no list may get lost between them. Of the factory only the list is asked, since the
     * findings about its elements would cost it squared time.
     */
    @Test
    void a_list_of_elements_that_is_too_long_is_found_by_every_path() {
        PlanOfAction plan = PlanOfAction.builder()
                .from(Example.validPlan())
                .evidence(IntStream.rangeClosed(0, BoundedSize.MAX_SIZE)
                        .mapToObj(i -> Evidence.builder()
                                .id("document-" + i)
                                .title("Document " + i)
                                .issuedOn(LocalDate.of(2026, 3, 2))
                                .fileName(i + ".pdf")
                                .build())
                        .toList())
                .build();

        assertThat(PlanValidator.toFindings(
                        WITHOUT_EXPRESSIONS.getValidator().validateProperty(plan, "evidence", Submission.class)))
                .isEqualTo(VALIDATOR.validate(plan, ALL).findings().stream()
                        .filter(finding -> finding.code().equals("POA-LIST-TOO-LONG"))
                        .toList())
                .hasSize(1);
    }

    private static List<Finding> found(ValidatorFactory factory, PlanOfAction plan) {
        return PlanValidator.toFindings(factory.getValidator().validate(plan, Submission.class));
    }
}
