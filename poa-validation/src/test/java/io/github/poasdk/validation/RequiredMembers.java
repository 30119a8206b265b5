package io.github.poasdk.validation;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.constraint.Present;
import io.github.poasdk.model.constraint.Submission;
import io.github.poasdk.validation.internal.ConstraintRules;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.ContainerElementTypeDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;
import java.lang.annotation.Annotation;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import tools.jackson.databind.JsonNode;

/** Finds the members of a plan that must be there, by the constraints on the model. */
final class RequiredMembers {

    private static final Set<Class<? extends Annotation>> PRESENCE =
            Set.of(NotBlank.class, NotEmpty.class, Present.class);

    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    private final Map<String, String> codes = new TreeMap<>();

    /** The finding code for each JSON pointer of a required member that the plan has. */
    static Map<String, String> of(JsonNode plan) {
        RequiredMembers members = new RequiredMembers();
        members.collect(plan, PlanOfAction.class, "");
        return members.codes;
    }

    private void collect(JsonNode element, Class<?> type, String pointer) {
        element.propertyStream().forEach(member -> {
            PropertyDescriptor property =
                    VALIDATOR.getConstraintsForClass(type).getConstraintsForProperty(member.getKey());
            if (property != null) {
                collect(member.getValue(), property, pointer + "/" + member.getKey());
            }
        });
    }

    private void collect(JsonNode value, PropertyDescriptor property, String pointer) {
        property.getConstraintDescriptors().stream()
                .filter(RequiredMembers::isPresence)
                .forEach(constraint ->
                        codes.put(pointer, ConstraintRules.of(constraint).code()));
        if (property.isCascaded()) {
            collect(value, property.getElementClass(), pointer);
        }
        for (ContainerElementTypeDescriptor elements : property.getConstrainedContainerElementTypes()) {
            for (int i = 0; elements.isCascaded() && i < value.size(); i++) {
                collect(value.get(i), elements.getElementClass(), pointer + "/" + i);
            }
        }
    }

    private static boolean isPresence(ConstraintDescriptor<?> constraint) {
        return constraint.getGroups().contains(Submission.class)
                && PRESENCE.contains(constraint.getAnnotation().annotationType());
    }
}
