package io.github.poasdk.validation.internal;

import io.github.poasdk.validation.finding.Finding;
import io.github.poasdk.validation.internal.rule.Place;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/** Adds a finding to a validation as a violation, with its place as a property path and the finding as dynamic payload. */
final class Violations {

    private Violations() {}

    /** Values of the plan go into parameters, never into the template. */
    static void add(Finding finding, Place place, HibernateConstraintValidatorContext context) {
        finding.arguments().forEach(context::addMessageParameter);
        context.withDynamicPayload(finding);
        addAt(place, context.buildConstraintViolationWithTemplate("{" + finding.code() + "}"));
    }

    private static void addAt(Place place, ConstraintViolationBuilder violation) {
        if (place.steps().isEmpty()) {
            violation.addConstraintViolation();
            return;
        }
        Node node = Node.first(place.steps().get(0), violation);
        for (Place.Step step : place.steps().subList(1, place.steps().size())) {
            node = node.next(step);
        }
        node.finish();
    }

    /**
     * A step on its way into the path. Jakarta Validation wants the index of a list element at the node behind the list,
     * and has a type of its own for a node with an index; here both are pairs of functions.
     */
    private record Node(
            Function<String, NodeBuilderCustomizableContext> property,
            Supplier<LeafNodeBuilderCustomizableContext> bean,
            Runnable end,
            int index) {

        static Node first(Place.Step step, ConstraintViolationBuilder violation) {
            return plain(violation.addPropertyNode(step.property()), step.index());
        }

        Node next(Place.Step step) {
            NodeBuilderCustomizableContext node = property.apply(step.property());
            return index == Place.NO_INDEX
                    ? plain(node, step.index())
                    : indexed(node.inIterable().atIndex(index), step.index());
        }

        void finish() {
            if (index == Place.NO_INDEX) {
                end.run();
            } else {
                bean.get().inIterable().atIndex(index).addConstraintViolation();
            }
        }

        private static Node plain(NodeBuilderCustomizableContext node, int index) {
            return new Node(node::addPropertyNode, node::addBeanNode, node::addConstraintViolation, index);
        }

        private static Node indexed(NodeBuilderDefinedContext node, int index) {
            return new Node(node::addPropertyNode, node::addBeanNode, node::addConstraintViolation, index);
        }
    }
}
