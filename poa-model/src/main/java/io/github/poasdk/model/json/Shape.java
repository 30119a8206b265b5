package io.github.poasdk.model.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the model has at a place: a part with members, a list of elements, a map of entries, or a single value. It is
 * read off the accessors of the model's interfaces, so a new one needs no change here.
 */
record Shape(Class<?> type, Optional<Shape> element) {

    /** The element behind the last one. */
    static final String BEHIND_LAST = "-";

    private static final Pattern INDEX = Pattern.compile("0|[1-9][0-9]*|" + BEHIND_LAST);
    private static final int MAX_DIGITS = 9;

    static Shape of(Type declared) {
        if (!(declared instanceof ParameterizedType generic)) {
            return new Shape((Class<?>) declared, Optional.empty());
        }
        Class<?> raw = (Class<?>) generic.getRawType();
        if (raw == Optional.class) {
            return of(generic.getActualTypeArguments()[0]);
        }
        Type[] arguments = generic.getActualTypeArguments();
        return new Shape(raw, Optional.of(of(arguments[arguments.length - 1])));
    }

    boolean isList() {
        return Collection.class.isAssignableFrom(type);
    }

    boolean isMap() {
        return type == Map.class;
    }

    boolean isText() {
        return type == String.class;
    }

    boolean isNumber() {
        return Number.class.isAssignableFrom(type) || type == int.class;
    }

    /** Whether its content can be added and taken out: the elements of a list, the entries of a map. */
    boolean isContainer() {
        return element.isPresent();
    }

    boolean isPart() {
        return Member.isPart(type);
    }

    /** The shape at one step further, by the name of a member or an entry or the index of an element. */
    Optional<Shape> child(String step) {
        return isContainer()
                ? element.filter(shape -> isMap() || INDEX.matcher(step).matches())
                : Optional.ofNullable(members().get(step)).map(Member::shape);
    }

    /** What is there at one step further: nothing if it is a member that is not filled in. */
    Optional<Object> read(Object holder, String step) {
        if (holder instanceof List<?> list) {
            int index = index(step, list.size());
            return index < list.size() ? Optional.of(list.get(index)) : Optional.empty();
        } else if (holder instanceof Map<?, ?> map) {
            return Optional.ofNullable(map.get(step));
        }
        return Optional.ofNullable(members().get(step)).flatMap(member -> member.read(holder));
    }

    /** All steps that lead on from a value of this shape, in the order of the JSON. */
    Stream<String> steps(Object holder) {
        if (holder instanceof List<?> list) {
            return IntStream.range(0, list.size()).mapToObj(String::valueOf);
        } else if (holder instanceof Map<?, ?> map) {
            return map.keySet().stream().map(String::valueOf);
        }
        return members().keySet().stream();
    }

    /** The members in the order of the JSON, none if this is not a part. */
    Map<String, Member> members() {
        return isPart() ? Member.of(type) : Map.of();
    }

    /** An index in a list of this size; one with too many digits stands for any that is too great. */
    static int index(String step, int size) {
        if (step.equals(BEHIND_LAST)) {
            return size;
        }
        return step.length() > MAX_DIGITS ? Integer.MAX_VALUE : Integer.parseInt(step);
    }
}
