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
 * A text in the form of an ISBN-10 has the check digit of one: its digits, weighted from 10 down to 1, make a multiple
 * of 11. Any other text is valid, and so is null.
 */
@Documented
@Target({METHOD, FIELD, PARAMETER, ANNOTATION_TYPE, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = IsbnCheckDigit.Validator.class)
public @interface IsbnCheckDigit {

    /**
     * The message key, which is the finding code.
     *
     * @return the key in braces
     */
    String message() default "{POA-FORMAT-ASIN-CHECK-DIGIT}";

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

    /** Checks the constraint. Stateless and thread-safe. */
    final class Validator implements ConstraintValidator<IsbnCheckDigit, String> {

        private static final int LENGTH = 10;
        private static final int MODULUS = 11;

        /** Creates the validator. */
        public Validator() {}

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null || isValid(text);
        }

        /**
         * Whether a text is valid.
         *
         * @param text the text
         * @return whether it has the right check digit or another form
         */
        public static boolean isValid(String text) {
            if (text.length() != LENGTH) {
                return true;
            }
            int sum = 0;
            for (int i = 0; i < LENGTH; i++) {
                char each = text.charAt(i);
                boolean isTen = each == 'X' && i == LENGTH - 1;
                if (!isTen && (each < '0' || each > '9')) {
                    return true;
                }
                sum += (LENGTH - i) * (isTen ? LENGTH : each - '0');
            }
            return sum % MODULUS == 0;
        }
    }
}
