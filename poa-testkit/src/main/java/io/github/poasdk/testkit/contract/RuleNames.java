package io.github.poasdk.testkit.contract;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGenerator;

/** Shows the tests of a contract by the ids and sentences of their rules. JUnit creates it. */
final class RuleNames extends DisplayNameGenerator.Standard {

    RuleNames() {}

    @Override
    public String generateDisplayNameForMethod(
            List<Class<?>> enclosingInstanceTypes, Class<?> testClass, Method testMethod) {
        return Arrays.stream(RendererRule.values())
                .filter(rule -> rule.method().equals(testMethod.getName()))
                .map(rule -> rule.id() + ": " + rule.sentence())
                .findFirst()
                .orElseGet(() -> super.generateDisplayNameForMethod(enclosingInstanceTypes, testClass, testMethod));
    }
}
