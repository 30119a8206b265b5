package io.github.poasdk.validation.internal;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.validation.finding.Finding;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The order of findings: by place, as the plan has its members and {@code /actions/2} before {@code /actions/10}, and then by
 * code.
 */
public final class PlanOrder {

    private static final char UNKNOWN = Character.MAX_VALUE;
    private static final Map<String, Character> RANKS = new HashMap<>();

    static {
        rank(PlanOfAction.class, "");
    }

    private record Keyed(String key, Finding finding) {}

    private PlanOrder() {}

    /** The findings in order. */
    public static List<Finding> sorted(List<Finding> findings) {
        List<Keyed> keyed = new ArrayList<>(findings.size());
        findings.forEach(finding -> keyed.add(new Keyed(key(finding), finding)));
        keyed.sort(Comparator.comparing(Keyed::key));
        return keyed.stream().map(Keyed::finding).toList();
    }

    /** A text whose order is that of the findings; the longer of two numbers is the greater. */
    private static String key(Finding finding) {
        StringBuilder key = new StringBuilder();
        StringBuilder pattern = new StringBuilder();
        if (!finding.pointer().isEmpty()) {
            for (String step : finding.pointer().substring(1).split("/", -1)) {
                if (isIndex(step)) {
                    key.append('\1').append((char) step.length()).append(step);
                } else {
                    pattern.append('/').append(step);
                    key.append('\2')
                            .append(RANKS.getOrDefault(pattern.toString(), UNKNOWN)
                                    .charValue())
                            .append(step);
                }
            }
        }
        return key.append('\0')
                .append(finding.code())
                .append('\0')
                .append(finding.arguments())
                .toString();
    }

    /** ASCII only: a name in a map may begin with any digit of any script. */
    private static boolean isIndex(String step) {
        return !step.isEmpty() && step.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static void rank(Class<?> type, String pattern) {
        JsonPropertyOrder order = type.getAnnotation(JsonPropertyOrder.class);
        if (order == null) {
            return;
        }
        for (int i = 0; i < order.value().length; i++) {
            String property = order.value()[i];
            RANKS.put(pattern + "/" + property, (char) (i + 1));
            for (Method method : type.getMethods()) {
                if (method.getName().equalsIgnoreCase("get" + property)) {
                    rank(element(method.getGenericReturnType()), pattern + "/" + property);
                }
            }
        }
    }

    private static Class<?> element(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            return element(arguments[arguments.length - 1]);
        }
        return type instanceof Class<?> plain ? plain : Object.class;
    }
}
