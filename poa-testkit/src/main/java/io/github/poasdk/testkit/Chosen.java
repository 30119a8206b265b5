package io.github.poasdk.testkit;

import java.lang.annotation.Annotation;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.provider.Arguments;

/** What a source hands to a test. */
final class Chosen {

    private Chosen() {}

    /** Whether something is among the values that are asked for; none means any. */
    static <T> boolean isAmong(T value, T[] asked) {
        return asked.length == 0 || List.of(asked).contains(value);
    }

    /**
     * Arguments that are looked for when JUnit takes the first. What fails before that, newer versions of JUnit report as a
     * provider that lacks a method.
     */
    static Stream<Arguments> later(Supplier<Stream<Arguments>> arguments) {
        return Stream.of(arguments).flatMap(Supplier::get);
    }

    /** One argument under its name; that of a test that runs with nothing is a mistake in its annotation. */
    static Stream<Arguments> arguments(List<? extends Named<?>> found, Annotation source) {
        if (found.isEmpty()) {
            throw new IllegalArgumentException("the test kit has nothing for " + source);
        }
        return found.stream().map(Arguments::of);
    }
}
