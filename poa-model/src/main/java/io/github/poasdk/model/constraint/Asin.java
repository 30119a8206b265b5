package io.github.poasdk.model.constraint;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An Amazon Standard Identification Number: {@code B} and nine capital letters or digits, or an ISBN-10 with the right
 * check digit. Amazon publishes no grammar; the form is the one that its examples and public sources agree on.
 *
 * <p>Null and the empty text, which stand for an absent value, are valid. A violation is one of the composing constraints,
 * with its own code.
 */
@Documented
@Target({METHOD, FIELD, PARAMETER, ANNOTATION_TYPE, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@Pattern(regexp = "(?:B[0-9A-Z]{9}|[0-9]{9}[0-9X])?", message = "{POA-FORMAT-ASIN}")
@IsbnCheckDigit
public @interface Asin {

    /**
     * Not used: the composing constraints carry the messages.
     *
     * @return the empty text
     */
    String message() default "";

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
