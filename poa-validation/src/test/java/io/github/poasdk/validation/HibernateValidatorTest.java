package io.github.poasdk.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.hibernate.validator.HibernateValidator;
import org.junit.jupiter.api.Test;

/** The build runs the rules with two releases; this one makes sure that it does. */
class HibernateValidatorTest {

    @Test
    void the_rules_run_with_the_release_that_the_build_names() {
        assertThat(HibernateValidator.class.getPackage().getImplementationVersion())
                .isEqualTo(System.getProperty("poa.hibernate-validator"));
    }
}
