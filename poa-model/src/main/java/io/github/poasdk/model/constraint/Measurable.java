package io.github.poasdk.model.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of an element have a unit: if one of {@link #numbers()} is there, the text property {@code unit} is not
 * blank. The violation stands at the unit.
 *
 * <pre>{@code
 * @Measurable(numbers = {"baseline", "target"}, message = "{POA-METRIC-NO-UNIT}", groups = Submission.class)
 * public interface SuccessMetric { ... }
 * }</pre>
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Measurable.Validator.class)
public @interface Measurable {

    /**
     * The properties with numbers, {@code Optional}s with a {@code get} accessor.
     *
     * @return the names of the properties
     */
    String[] numbers();

    /**
     * The message key, which is the finding code; each use names its own.
     *
     * @return the key in braces
     */
    String message();

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
    final class Validator implements ConstraintValidator<Measurable, Object> {

        private static final String UNIT = "unit";

        private String[] numbers = {};

        /** Creates the validator. */
        public Validator() {}

        @Override
        public void initialize(Measurable constraint) {
            numbers = constraint.numbers();
        }

        @Override
        public boolean isValid(@Nullable Object element, ConstraintValidatorContext context) {
            if (element == null || !hasNumber(element) || hasUnit(element)) {
                return true;
            }
            Properties.reportAt(UNIT, context);
            return false;
        }

        private boolean hasNumber(Object element) {
            return Arrays.stream(numbers)
                    .anyMatch(number -> ((Optional<?>) Properties.read(element, number)).isPresent());
        }

        private static boolean hasUnit(Object element) {
            return !((String) Properties.read(element, UNIT)).isBlank();
        }
    }
}
