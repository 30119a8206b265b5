package io.github.poasdk.validation.internal;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.validation.finding.Finding;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The order of findings: by place, as the plan has its members and {@code /actions/2} before {@code /actions/10}, and then by
 * code.
 */
public final class PlanOrder {

    private static final char UNKNOWN = Character.MAX_VALUE;
    private static final Member PLAN = member("", PlanOfAction.class);

    private static final Comparator<Keyed> ORDER = Comparator.comparing(Keyed::key)
            .thenComparing(keyed -> keyed.finding().code())
            .thenComparing(keyed -> keyed.finding().arguments().toString());

    private record Keyed(String key, Finding finding) {}

    /** A member of the plan or of a part of it, and its members in order. */
    private record Member(String name, List<Member> members) {

        int rank(String pointer, int start, int end) {
            for (int i = 0; i < members.size(); i++) {
                String candidate = members.get(i).name();
                if (candidate.length() == end - start && pointer.startsWith(candidate, start)) {
                    return i;
                }
            }
            return -1;
        }
    }

    private PlanOrder() {}

    /** The findings in order. */
    public static List<Finding> sorted(List<Finding> findings) {
        List<Keyed> keyed = new ArrayList<>(findings.size());
        StringBuilder key = new StringBuilder();
        for (Finding finding : findings) {
            key.setLength(0);
            appendKey(finding.pointer(), key);
            keyed.add(new Keyed(key.toString(), finding));
        }
        keyed.sort(ORDER);
        return keyed.stream().map(Keyed::finding).toList();
    }

    /** Makes a text whose order is that of the places; the longer of two numbers is the greater. */
    private static void appendKey(String pointer, StringBuilder key) {
        Member parent = PLAN;
        int end = 0;
        while (end < pointer.length()) {
            int start = end + 1;
            int slash = pointer.indexOf('/', start);
            end = slash < 0 ? pointer.length() : slash;
            if (isIndex(pointer, start, end)) {
                key.append('\1').append((char) (end - start)).append(pointer, start, end);
            } else {
                int rank = parent == null ? -1 : parent.rank(pointer, start, end);
                key.append('\2').append(rank < 0 ? UNKNOWN : (char) rank).append(pointer, start, end);
                parent = member(parent, rank);
            }
        }
    }

    private static @Nullable Member member(@Nullable Member parent, int rank) {
        return parent == null || rank < 0 ? null : parent.members().get(rank);
    }

    /** ASCII only: a name in a map may begin with any digit of any script. */
    private static boolean isIndex(String pointer, int start, int end) {
        for (int i = start; i < end; i++) {
            if (pointer.charAt(i) < '0' || pointer.charAt(i) > '9') {
                return false;
            }
        }
        return start < end;
    }

    private static Member member(String name, Class<?> type) {
        JsonPropertyOrder order = type.getAnnotation(JsonPropertyOrder.class);
        List<Member> members = new ArrayList<>();
        if (order != null) {
            for (String property : order.value()) {
                members.add(member(property, element(accessor(type, property))));
            }
        }
        return new Member(name, List.copyOf(members));
    }

    private static Type accessor(Class<?> type, String property) {
        String name = "get" + property.substring(0, 1).toUpperCase(Locale.ROOT) + property.substring(1);
        for (Method method : type.getMethods()) {
            if (method.getName().equals(name)) {
                return method.getGenericReturnType();
            }
        }
        throw new IllegalStateException(type.getName() + " has no accessor " + name);
    }

    private static Class<?> element(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            return element(arguments[arguments.length - 1]);
        }
        return type instanceof Class<?> plain ? plain : Object.class;
    }
}
