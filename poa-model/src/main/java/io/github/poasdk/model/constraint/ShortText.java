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
 * A text of one line: at most {@value #MAX_LENGTH} characters, no line breaks and no other control characters.
 *
 * <p>Null and the empty text are valid. A violation is one of the composing constraints, with its own code.
 */
@Documented
@Target({METHOD, FIELD, PARAMETER, ANNOTATION_TYPE, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@MaxCharacters(max = ShortText.MAX_LENGTH)
@Pattern(regexp = "[^" + CharacterClasses.CONTROLS + "]*", message = "{POA-TEXT-CONTROL-CHARACTER}")
public @interface ShortText {

    /** The greatest length, in Unicode code points. */
    int MAX_LENGTH = 200;

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
