package io.github.poasdk.model.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Two dates of an element stand in order: {@link #later()} does not lie before {@link #earlier()}. Equal and absent dates
 * are valid; the violation stands at the later date.
 *
 * <pre>{@code
 * @Chronological(earlier = "planned", later = "due", message = "{POA-ACTION-DUE-BEFORE-PLANNED}")
 * public interface Timeline { ... }
 * }</pre>
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Chronological.List.class)
@Constraint(validatedBy = Chronological.Validator.class)
public @interface Chronological {

    /**
     * The property with the earlier date, an {@code Optional<LocalDate>} with a {@code get} accessor.
     *
     * @return the name of the property
     */
    String earlier();

    /**
     * The property with the later date, an {@code Optional<LocalDate>} with a {@code get} accessor.
     *
     * @return the name of the property
     */
    String later();

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

    /** Several pairs of dates of one element. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {

        /**
         * The pairs.
         *
         * @return the constraints
         */
        Chronological[] value();
    }

    /** Checks the constraint. Thread-safe once initialised. */
    final class Validator implements ConstraintValidator<Chronological, Object> {

        private String earlier = "";
        private String later = "";

        /** Creates the validator. */
        public Validator() {}

        @Override
        public void initialize(Chronological constraint) {
            earlier = constraint.earlier();
            later = constraint.later();
        }

        @Override
        public boolean isValid(@Nullable Object element, ConstraintValidatorContext context) {
            if (element == null) {
                return true;
            }
            Optional<LocalDate> start = date(element, earlier);
            Optional<LocalDate> end = date(element, later);
            if (start.isEmpty() || end.isEmpty() || !end.get().isBefore(start.get())) {
                return true;
            }
            Properties.reportAt(later, context);
            return false;
        }

        private static Optional<LocalDate> date(Object element, String property) {
            return ((Optional<?>) Properties.read(element, property)).map(LocalDate.class::cast);
        }
    }
}
