package io.github.poasdk.model.constraint;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * A list of texts of which one at least is not blank: what {@code @NotBlank} is for a text. Null and the empty list are
 * invalid.
 */
@Documented
@Target({METHOD, FIELD, PARAMETER, ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = NotAllBlank.Validator.class)
public @interface NotAllBlank {

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

    /** Checks the constraint. Stateless and thread-safe. */
    final class Validator implements ConstraintValidator<NotAllBlank, Collection<String>> {

        /** Creates the validator. */
        public Validator() {}

        @Override
        public boolean isValid(@Nullable Collection<String> texts, ConstraintValidatorContext context) {
            return texts != null && texts.stream().anyMatch(text -> text != null && !text.isBlank());
        }
    }
}
