package io.github.poasdk.validation;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.validation.finding.Finding;
import io.github.poasdk.validation.finding.Rule;
import io.github.poasdk.validation.internal.ConstraintRules;
import io.github.poasdk.validation.internal.ElementIds;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.validator.engine.HibernateConstraintViolation;

/** Makes a finding of a constraint violation. */
final class FindingFactory {

    private static final Set<String> STANDARD_ATTRIBUTES = Set.of("message", "groups", "payload");

    private FindingFactory() {}

    static Finding of(ConstraintViolation<?> violation) {
        HibernateConstraintViolation<?> ours = violation.unwrap(HibernateConstraintViolation.class);
        Finding ofRule = ours.getDynamicPayload(Finding.class);
        return ofRule == null ? ofConstraint(violation) : ofRule;
    }

    private static Finding ofConstraint(ConstraintViolation<?> violation) {
        Rule rule = ConstraintRules.of(violation.getConstraintDescriptor());
        String pointer = pointer(violation.getPropertyPath());
        return Finding.builder(rule)
                .at(path(violation.getPropertyPath()), pointer)
                .elementId(elementId(pointer, violation.getRootBean()))
                .arguments(attributes(violation))
                .build();
    }

    private static String elementId(String pointer, Object root) {
        return root instanceof PlanOfAction plan ? ElementIds.around(pointer, plan) : "";
    }

    /** What the message of a constraint can name: its attributes that are a number. */
    private static Map<String, String> attributes(ConstraintViolation<?> violation) {
        ConstraintDescriptor<?> constraint = violation.getConstraintDescriptor();
        return constraint.getAttributes().entrySet().stream()
                .filter(attribute -> !STANDARD_ATTRIBUTES.contains(attribute.getKey()))
                .filter(attribute -> attribute.getValue() instanceof Number)
                .collect(Collectors.toMap(Map.Entry::getKey, attribute -> String.valueOf(attribute.getValue())));
    }

    private static String path(Path path) {
        StringBuilder text = new StringBuilder();
        for (Path.Node node : path) {
            if (isElement(node)) {
                text.append('[').append(position(node)).append(']');
            }
            if (isProperty(node)) {
                text.append(text.isEmpty() ? "" : ".").append(node.getName());
            }
        }
        return text.toString();
    }

    private static String pointer(Path path) {
        StringBuilder text = new StringBuilder();
        for (Path.Node node : path) {
            if (isElement(node)) {
                text.append('/').append(position(node).replace("~", "~0").replace("/", "~1"));
            }
            if (isProperty(node)) {
                text.append('/').append(node.getName());
            }
        }
        return text.toString();
    }

    private static boolean isElement(Path.Node node) {
        return node.getIndex() != null || node.getKey() != null;
    }

    /** The index in a list or the key in a map; the node behind the list or map names it. */
    private static String position(Path.Node node) {
        return String.valueOf(node.getIndex() != null ? node.getIndex() : node.getKey());
    }

    /** Elements of a list and the bean itself are nodes too, with a name that is not one of the plan. */
    private static boolean isProperty(Path.Node node) {
        return node.getKind() == ElementKind.PROPERTY;
    }
}
