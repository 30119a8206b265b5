package io.github.poasdk.model.constraint;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Digits;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A number of at most 12 digits before and 6 behind the decimal point. A bound keeps a number such as 1e999999 from
 * growing into a megabyte of text.
 *
 * <p>Null is valid.
 */
@Documented
@Target({METHOD, FIELD, PARAMETER, ANNOTATION_TYPE, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@Digits(integer = 12, fraction = 6)
@ReportAsSingleViolation
public @interface Decimal {

    /**
     * The message key, which is the finding code.
     *
     * @return the key in braces
     */
    String message() default "{POA-NUMBER-TOO-LONG}";

    /**
     * The groups of the constraint.
     *
     * @return none: the value must be well formed in every draft
     */
    Class<?>[] groups() default {};

    /**
     * The payload of the constraint.
     *
     * @return none: a violation is an error
     */
    Class<? extends Payload>[] payload() default {};
}
