package io.github.poasdk.validation;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.PlanRules;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.metadata.CascadableDescriptor;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.ContainerDescriptor;
import jakarta.validation.metadata.ContainerElementTypeDescriptor;
import jakarta.validation.metadata.ElementDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Collects the constraints that can be reached from a plan. */
final class ModelRules {

    private final Validator validator;
    private final Set<Class<?>> seen = new HashSet<>();
    private final List<ConstraintDescriptor<?>> constraints = new ArrayList<>();

    private ModelRules(Validator validator) {
        this.validator = validator;
    }

    static List<ConstraintDescriptor<?>> constraints() {
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            ModelRules rules = new ModelRules(factory.getValidator());
            rules.collect(PlanOfAction.class);
            return rules.constraints;
        }
    }

    private void collect(Class<?> type) {
        if (seen.add(type)) {
            collect((ElementDescriptor) validator.getConstraintsForClass(type));
            for (PropertyDescriptor property :
                    validator.getConstraintsForClass(type).getConstrainedProperties()) {
                collectWithin(property);
            }
        }
    }

    private <D extends ElementDescriptor & CascadableDescriptor & ContainerDescriptor> void collectWithin(D element) {
        collect(element);
        if (element.isCascaded()) {
            collect(element.getElementClass());
        }
        for (ContainerElementTypeDescriptor inner : element.getConstrainedContainerElementTypes()) {
            collectWithin(inner);
        }
    }

    private void collect(ElementDescriptor element) {
        element.getConstraintDescriptors().stream()
                .filter(constraint -> constraint.getAnnotation().annotationType() != PlanRules.class)
                .flatMap(ModelRules::reporting)
                .forEach(constraints::add);
    }

    /** A composed constraint without a message of its own reports through the constraints that it is made of. */
    private static Stream<ConstraintDescriptor<?>> reporting(ConstraintDescriptor<?> constraint) {
        return constraint.getMessageTemplate().isEmpty()
                ? constraint.getComposingConstraints().stream()
                : Stream.of(constraint);
    }
}
