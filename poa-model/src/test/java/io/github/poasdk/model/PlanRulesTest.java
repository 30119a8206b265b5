package io.github.poasdk.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.poasdk.model.constraint.Submission;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

/** This module has no rule book on its class path. */
class PlanRulesTest {

    private final Validator validator = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    @Test
    void without_a_rule_book_the_default_group_works() {
        PlanOfAction plan = PlanOfAction.builder()
                .notice(Notice.builder().addAsins("not an ASIN").build())
                .build();

        assertThat(validator.validate(plan))
                .singleElement()
                .satisfies(
                        violation -> assertThat(violation.getMessageTemplate()).isEqualTo("{POA-FORMAT-ASIN}"));
    }

    @Test
    void without_a_rule_book_the_submission_group_fails_and_names_the_artifact() {
        PlanOfAction plan = PlanOfAction.builder().build();

        assertThatExceptionOfType(ConstraintDeclarationException.class)
                .isThrownBy(() -> validator.validate(plan, Submission.class))
                .withMessageContaining("add io.github.poasdk:poa-validation");
    }

    @Test
    void parts_can_be_validated_for_submission_without_a_rule_book() {
        assertThat(validator.validate(Owner.builder().build(), Submission.class))
                .singleElement()
                .satisfies(violation -> assertThat(violation.getMessage())
                        .isEqualTo("Name the role that is responsible for the action."));
    }
}
