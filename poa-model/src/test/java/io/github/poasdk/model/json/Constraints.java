package io.github.poasdk.model.json;

import io.github.poasdk.model.constraint.Submission;
import io.github.poasdk.model.constraint.Warning;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.ContainerElementTypeDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;
import java.lang.annotation.Annotation;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** The constraints on a value of the model and on what it contains, as far as a schema can enforce them. */
record Constraints(
        Collection<ConstraintDescriptor<?>> all, Set<ContainerElementTypeDescriptor> elements, PlanJsonSchema schema) {

    static final Comparator<ConstraintDescriptor<?>> ORDER = Comparator.comparing(
            constraint -> constraint.getAnnotation().annotationType().getSimpleName());

    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    static Constraints ofPart(Class<?> part, PlanJsonSchema schema) {
        return new Constraints(VALIDATOR.getConstraintsForClass(part).getConstraintDescriptors(), Set.of(), schema);
    }

    static Constraints ofMember(Class<?> part, String member, PlanJsonSchema schema) {
        PropertyDescriptor property = VALIDATOR.getConstraintsForClass(part).getConstraintsForProperty(member);
        return property == null
                ? new Constraints(Set.of(), Set.of(), schema)
                : new Constraints(
                        property.getConstraintDescriptors(), property.getConstrainedContainerElementTypes(), schema);
    }

    /** The constraints on the type argument of a container. */
    Constraints element(int argument) {
        return elements.stream()
                .filter(element -> element.getTypeArgumentIndex() == argument)
                .findFirst()
                .map(element -> new Constraints(
                        element.getConstraintDescriptors(), element.getConstrainedContainerElementTypes(), schema))
                .orElseGet(() -> new Constraints(Set.of(), Set.of(), schema));
    }

    /** A schema accepts or refuses, so that warnings have no place in it. The validator itself keeps no order. */
    Stream<ConstraintDescriptor<?>> enforced() {
        Class<?> group = schema == PlanJsonSchema.DRAFT ? Default.class : Submission.class;
        return all.stream()
                .filter(constraint -> constraint.getGroups().stream().anyMatch(of -> of.isAssignableFrom(group)))
                .filter(constraint -> !constraint.getPayload().contains(Warning.class))
                .sorted(ORDER);
    }

    <A extends Annotation> Stream<A> enforced(Class<A> type) {
        return enforced()
                .map(ConstraintDescriptor::getAnnotation)
                .filter(type::isInstance)
                .map(type::cast);
    }

    /** The constraint of ours that says of a text or number what it is, such as an ASIN. */
    Optional<ConstraintDescriptor<?>> form() {
        return enforced()
                .filter(constraint -> !constraint.getComposingConstraints().isEmpty())
                .filter(constraint -> elements.isEmpty())
                .findFirst();
    }
}
