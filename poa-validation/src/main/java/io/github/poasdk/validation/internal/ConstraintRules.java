package io.github.poasdk.validation.internal;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.PlanRules;
import io.github.poasdk.model.constraint.Chronological;
import io.github.poasdk.model.constraint.Decimal;
import io.github.poasdk.model.constraint.Submission;
import io.github.poasdk.model.constraint.Warning;
import io.github.poasdk.validation.finding.Basis;
import io.github.poasdk.validation.finding.Category;
import io.github.poasdk.validation.finding.Rule;
import io.github.poasdk.validation.finding.Severity;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.metadata.BeanDescriptor;
import jakarta.validation.metadata.CascadableDescriptor;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.ContainerDescriptor;
import jakarta.validation.metadata.ContainerElementTypeDescriptor;
import jakarta.validation.metadata.ElementDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * The rules that stand on the model as constraint annotations. A constraint says everything itself: its message key is the
 * code, the group {@link Submission} makes it a matter of completeness and the payload {@link Warning} a warning.
 */
public final class ConstraintRules {

    /** A schema compares no two values, and a step of a number is not exact where numbers are binary. */
    private static final Set<Class<?>> BEYOND_SCHEMA = Set.of(Chronological.class, Decimal.class);

    private ConstraintRules() {}

    /**
     * The rule behind a constraint of the model.
     *
     * @param constraint the constraint
     * @return the rule
     */
    public static Rule of(ConstraintDescriptor<?> constraint) {
        boolean completeness = constraint.getGroups().contains(Submission.class);
        return new Rule(
                code(constraint.getMessageTemplate()),
                completeness ? Category.COMPLETENESS : Category.FORMAT,
                isWarning(constraint) ? Severity.WARNING : Severity.ERROR,
                completeness ? Basis.ARTICLE : Basis.LOGIC,
                isSchemaExpressible(constraint));
    }

    private static boolean isWarning(ConstraintDescriptor<?> constraint) {
        return constraint.getPayload().contains(Warning.class);
    }

    /** A schema accepts or refuses: it has no warnings. */
    private static boolean isSchemaExpressible(ConstraintDescriptor<?> constraint) {
        return !isWarning(constraint)
                && !BEYOND_SCHEMA.contains(constraint.getAnnotation().annotationType());
    }

    private static String code(String messageTemplate) {
        return messageTemplate.startsWith("{") && messageTemplate.endsWith("}")
                ? messageTemplate.substring(1, messageTemplate.length() - 1)
                : messageTemplate;
    }

    /** The rules of all constraints that can be reached from the plan, each once. */
    static Stream<Rule> ofModel() {
        try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            Set<Rule> rules = new HashSet<>();
            collect(PlanOfAction.class, factory.getValidator(), new HashSet<>(), rules);
            return rules.stream();
        }
    }

    private static void collect(Class<?> type, Validator validator, Set<Class<?>> seen, Set<Rule> rules) {
        if (!seen.add(type)) {
            return;
        }
        BeanDescriptor bean = validator.getConstraintsForClass(type);
        collect(bean, rules);
        for (PropertyDescriptor property : bean.getConstrainedProperties()) {
            collect(property, validator, seen, rules);
        }
    }

    private static <D extends ElementDescriptor & CascadableDescriptor & ContainerDescriptor> void collect(
            D element, Validator validator, Set<Class<?>> seen, Set<Rule> rules) {
        collect(element, rules);
        if (element.isCascaded()) {
            collect(element.getElementClass(), validator, seen, rules);
        }
        for (ContainerElementTypeDescriptor inner : element.getConstrainedContainerElementTypes()) {
            collect(inner, validator, seen, rules);
        }
    }

    private static void collect(ElementDescriptor element, Set<Rule> rules) {
        element.getConstraintDescriptors().stream()
                .flatMap(ConstraintRules::reporting)
                .map(ConstraintRules::of)
                .forEach(rules::add);
    }

    /** A composed constraint without a message of its own reports through the constraints that it is made of. */
    private static Stream<ConstraintDescriptor<?>> reporting(ConstraintDescriptor<?> constraint) {
        if (constraint.getAnnotation().annotationType() == PlanRules.class) {
            return Stream.of();
        }
        return constraint.getMessageTemplate().isEmpty()
                ? constraint.getComposingConstraints().stream()
                : Stream.of(constraint);
    }
}
