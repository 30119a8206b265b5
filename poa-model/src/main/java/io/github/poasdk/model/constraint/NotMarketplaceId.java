package io.github.poasdk.model.constraint;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import io.github.poasdk.model.code.Marketplaces;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A text that is not the id of a marketplace in the {@linkplain Marketplaces catalogue}. Such an id has the form of a
 * merchant token and is often taken for one. It stands beside {@link MerchantId}, whose uses are warnings, while this is
 * an error.
 *
 * <p>Null and the empty text, which stand for an absent value, are valid.
 */
@Documented
@Target({METHOD, FIELD, PARAMETER, ANNOTATION_TYPE, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = NotMarketplaceId.Validator.class)
public @interface NotMarketplaceId {

    /**
     * The message key, which is the finding code.
     *
     * @return the key in braces
     */
    String message() default "{POA-FORMAT-MERCHANT-IS-MARKETPLACE}";

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
    final class Validator implements ConstraintValidator<NotMarketplaceId, String> {

        private static final Set<String> MARKETPLACES = Marketplaces.all().stream()
                .map(data -> data.marketplace().code())
                .collect(Collectors.toUnmodifiableSet());

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
         * @return whether no marketplace has it for its id
         */
        public static boolean isValid(String text) {
            return !MARKETPLACES.contains(text);
        }
    }
}
