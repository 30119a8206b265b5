package io.github.poasdk.model;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Iterator;
import java.util.Optional;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/**
 * The plan follows the rules that need the whole plan. They stand in the artifact {@code poa-validation}; without it,
 * validating the group of this constraint fails with a {@link ConstraintDeclarationException} that names it, and all other
 * groups work.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PlanRules.Validator.class)
public @interface PlanRules {

    /**
     * Not used: each rule has its own message.
     *
     * @return the empty text
     */
    String message() default "";

    /**
     * The groups of the constraint.
     *
     * @return none by default
     */
    Class<?>[] groups() default {};

    /**
     * The payload of the constraint.
     *
     * @return none
     */
    Class<? extends Payload>[] payload() default {};

    /** Hands the plan to the {@link PlanRuleBook} that is installed. Thread-safe. */
    final class Validator implements ConstraintValidator<PlanRules, PlanOfAction> {

        /** Creates the validator. */
        public Validator() {}

        @Override
        public boolean isValid(@Nullable PlanOfAction plan, ConstraintValidatorContext context) {
            if (plan == null) {
                return true;
            }
            PlanRuleBook rules = Installed.rules();
            context.disableDefaultConstraintViolation();
            return rules.isValid(plan, context);
        }

        /** The rule book, looked up beside this class and then in the application's class loader, until one is found. */
        private static final class Installed {

            private static volatile @Nullable PlanRuleBook rules;

            private Installed() {}

            static PlanRuleBook rules() {
                PlanRuleBook found = rules;
                if (found == null) {
                    found = find().orElseThrow(() -> new ConstraintDeclarationException(
                            "the rules of the plan are not on the class path: add io.github.poasdk:poa-validation"));
                    rules = found;
                }
                return found;
            }

            private static Optional<PlanRuleBook> find() {
                Optional<PlanRuleBook> beside =
                        first(ServiceLoader.load(PlanRuleBook.class, PlanRuleBook.class.getClassLoader()));
                return beside.isPresent() ? beside : first(ServiceLoader.load(PlanRuleBook.class));
            }

            private static Optional<PlanRuleBook> first(ServiceLoader<PlanRuleBook> loader) {
                Iterator<PlanRuleBook> found = loader.iterator();
                return found.hasNext() ? Optional.of(found.next()) : Optional.empty();
            }
        }
    }
}
