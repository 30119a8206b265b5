package io.github.poasdk.model.constraint;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A list or map of bounded size: at most {@value #MAX_SIZE} elements.
 *
 * <p>Null is valid. A violation is the composing constraint, with its own code.
 */
@Documented
@Target({METHOD, FIELD, PARAMETER, ANNOTATION_TYPE, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@Size(max = BoundedSize.MAX_SIZE, message = "{POA-LIST-TOO-LONG}")
public @interface BoundedSize {

    /** The greatest number of elements. */
    int MAX_SIZE = 10_000;

    /**
     * Not used: the composing constraint carries the message.
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
