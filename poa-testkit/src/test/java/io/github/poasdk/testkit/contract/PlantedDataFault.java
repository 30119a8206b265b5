package io.github.poasdk.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

/**
 * Something broken, with the rule of a contract that catches it.
 *
 * @param rule the name of the rule
 * @param broken the contract for what is broken
 * @param place what the message names
 */
record PlantedDataFault(String rule, Object broken, String place) {

    /** The names of the rules of a contract. */
    static List<String> rules(Class<?> contract) {
        return methods(contract).stream().map(Method::getName).toList();
    }

    /** What the rules of a contract say, but for some; those that are skipped say nothing. */
    static List<String> failures(Object contract, String... besides) {
        return methods(contract(contract)).stream()
                .filter(method -> !List.of(besides).contains(method.getName()))
                .map(method -> thrown(method, contract))
                .filter(thrown -> thrown != null && !(thrown instanceof TestAbortedException))
                .map(Throwable::toString)
                .toList();
    }

    /** The names of the rules that are skipped. */
    static List<String> skipped(Object contract) {
        return methods(contract(contract)).stream()
                .filter(method -> thrown(method, contract) instanceof TestAbortedException)
                .map(Method::getName)
                .toList();
    }

    void verifyCaught() {
        Method method = methods(contract(broken)).stream()
                .filter(each -> each.getName().equals(rule))
                .findFirst()
                .orElseThrow();
        assertThat(thrown(method, broken))
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll("rule " + rule + " is broken", place);
    }

    /** The class with the rules. */
    private static Class<?> contract(Object contract) {
        Class<?> type = contract.getClass();
        while (!Modifier.isAbstract(type.getModifiers())) {
            type = type.getSuperclass();
        }
        return type;
    }

    private static List<Method> methods(Class<?> contract) {
        return Arrays.stream(contract.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Test.class))
                .toList();
    }

    private static Throwable thrown(Method method, Object contract) {
        return catchThrowable(() -> {
            try {
                method.invoke(contract);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
    }

    @Override
    public String toString() {
        return rule + ": " + place;
    }
}
