package io.github.poasdk.model.constraint;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * A text of bounded length, counted as JSON Schema counts: in Unicode code points, so that a character beyond the basic
 * plane is one and not two.
 *
 * <p>Null is valid.
 */
@Documented
@Target({METHOD, FIELD, PARAMETER, ANNOTATION_TYPE, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = MaxCharacters.Validator.class)
public @interface MaxCharacters {

    /**
     * The greatest length.
     *
     * @return the length in Unicode code points
     */
    int max();

    /**
     * The message key, which is the finding code.
     *
     * @return the key in braces
     */
    String message() default "{POA-TEXT-TOO-LONG}";

    /**
     * The groups of the constraint.
     *
     * @return none by default
     */
    Class<?>[] groups() default {};

    /**
     * The payload of the constraint.
     *
     * @return none by default: a violation is an error
     */
    Class<? extends Payload>[] payload() default {};

    /** Checks the constraint. Thread-safe once initialised. */
    final class Validator implements ConstraintValidator<MaxCharacters, String> {

        private int max;

        /** Creates the validator. */
        public Validator() {}

        @Override
        public void initialize(MaxCharacters constraint) {
            max = constraint.max();
        }

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null || text.length() <= max || text.codePointCount(0, text.length()) <= max;
        }
    }
}
