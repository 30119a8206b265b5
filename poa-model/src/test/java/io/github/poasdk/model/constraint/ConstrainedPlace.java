package io.github.poasdk.model.constraint;

import io.github.poasdk.model.ModelMember;
import io.github.poasdk.model.ModelPart;
import jakarta.validation.groups.Default;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.ContainerElementTypeDescriptor;
import jakarta.validation.metadata.ElementDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One constraint of a member, or of what the member contains: where it stands, and how a value gets there. */
record ConstrainedPlace(ModelMember member, Content content, ConstraintDescriptor<?> constraint) {

    private static final String HARMLESS = "a";

    /** Where in a member. */
    enum Content {
        ITSELF,
        OPTIONAL,
        ELEMENT,
        KEY,
        VALUE
    }

    /** All places of a member, by what the validator knows of it. */
    static Stream<ConstrainedPlace> of(ModelMember member, PropertyDescriptor property) {
        return Stream.concat(
                of(member, Content.ITSELF, property),
                property.getConstrainedContainerElementTypes().stream()
                        .flatMap(element -> of(member, content(element), element)));
    }

    private static Stream<ConstrainedPlace> of(ModelMember member, Content content, ElementDescriptor element) {
        return element.getConstraintDescriptors().stream()
                .filter(constraint -> constraint.getGroups().contains(Default.class))
                .flatMap(ConstrainedPlace::reported)
                .map(constraint -> new ConstrainedPlace(member, content, constraint));
    }

    /** The constraints that violations name: a composed one that does not report itself leaves it to its parts. */
    private static Stream<ConstraintDescriptor<?>> reported(ConstraintDescriptor<?> constraint) {
        return constraint.isReportAsSingleViolation()
                        || constraint.getComposingConstraints().isEmpty()
                ? Stream.of(constraint)
                : constraint.getComposingConstraints().stream().flatMap(ConstrainedPlace::reported);
    }

    private static Content content(ContainerElementTypeDescriptor element) {
        if (element.getContainerClass() == Map.class) {
            return element.getTypeArgumentIndex() == 0 ? Content.KEY : Content.VALUE;
        }
        return element.getContainerClass() == Optional.class ? Content.OPTIONAL : Content.ELEMENT;
    }

    /** An empty part but for a value at this place. */
    Object partWith(Object value) {
        ModelPart part = new ModelPart(member.part());
        return part.with(
                part.empty(),
                member,
                switch (content) {
                    case ITSELF -> value;
                    case OPTIONAL -> Optional.of(value);
                    case ELEMENT -> List.of(value);
                    case KEY -> Map.of(value, HARMLESS);
                    case VALUE -> Map.of(HARMLESS, value);
                });
    }

    /** The path of a violation that the value causes. */
    String path(Object value) {
        return member.name()
                + switch (content) {
                    case ITSELF, OPTIONAL -> "";
                    case ELEMENT -> "[0].<list element>";
                    case KEY -> "<K>[" + value + "].<map key>";
                    case VALUE -> "[" + HARMLESS + "].<map value>";
                };
    }

    @Override
    public String toString() {
        return member + " " + content + " "
                + constraint.getAnnotation().annotationType().getSimpleName();
    }
}
