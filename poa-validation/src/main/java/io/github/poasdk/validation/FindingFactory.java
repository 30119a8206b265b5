package io.github.poasdk.validation;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.validation.finding.Finding;
import io.github.poasdk.validation.finding.Rule;
import io.github.poasdk.validation.internal.ConstraintRules;
import io.github.poasdk.validation.internal.ElementIds;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.validator.engine.HibernateConstraintViolation;

/** Makes a finding of a constraint violation. */
final class FindingFactory {

    private FindingFactory() {}

    static Finding of(ConstraintViolation<?> violation) {
        HibernateConstraintViolation<?> ours = violation.unwrap(HibernateConstraintViolation.class);
        Finding ofRule = ours.getDynamicPayload(Finding.class);
        return ofRule == null
                ? ofConstraint(
                        violation,
                        path(violation.getPropertyPath()),
                        pointer(violation.getPropertyPath()),
                        violation.getRootBean())
                : ofRule;
    }

    /** Makes a finding of a violation in a part of a plan that was validated by itself. */
    static Finding of(ConstraintViolation<?> violation, PlanPart part, PlanOfAction plan) {
        String path = path(violation.getPropertyPath());
        boolean isMember = !part.path().isEmpty() && !path.isEmpty();
        return ofConstraint(
                violation,
                part.path() + (isMember ? "." : "") + path,
                part.pointer() + pointer(violation.getPropertyPath()),
                plan);
    }

    private static Finding ofConstraint(ConstraintViolation<?> violation, String path, String pointer, Object root) {
        Rule rule = ConstraintRules.of(violation.getConstraintDescriptor());
        return Finding.builder(rule)
                .at(path, pointer)
                .elementId(elementId(pointer, root))
                .arguments(attributes(violation, rule))
                .edits(FormatEdits.of(violation, rule.code(), pointer))
                .build();
    }

    private static String elementId(String pointer, Object root) {
        return root instanceof PlanOfAction plan ? ElementIds.around(pointer, plan) : "";
    }

    /** What the rule book says that the sentence names: attributes of the constraint. */
    private static Map<String, String> attributes(ConstraintViolation<?> violation, Rule rule) {
        if (rule.arguments().isEmpty()) {
            return Map.of();
        }
        Map<String, Object> attributes = violation.getConstraintDescriptor().getAttributes();
        return rule.arguments().keySet().stream()
                .filter(attributes::containsKey)
                .collect(Collectors.toMap(Function.identity(), name -> String.valueOf(attributes.get(name))));
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
