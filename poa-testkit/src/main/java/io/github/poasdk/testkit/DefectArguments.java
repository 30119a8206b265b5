package io.github.poasdk.testkit;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.AnnotationConsumer;

/** The defects of a {@link DefectSource}. */
final class DefectArguments implements ArgumentsProvider, AnnotationConsumer<DefectSource> {

    private @Nullable DefectSource source;

    @Override
    public void accept(DefectSource annotation) {
        source = annotation;
    }

    // the newer method has a parameter that JUnit 5.12 does not know
    @Override
    @SuppressWarnings("deprecation")
    public Stream<? extends Arguments> provideArguments(ExtensionContext context) {
        return Chosen.later(() -> arguments());
    }

    private Stream<Arguments> arguments() {
        DefectSource asked = Objects.requireNonNull(source);
        boolean isOfAnyPlan = asked.issueTypes().length == 0 && asked.responseKinds().length == 0;
        Stream<Defect> defects = isOfAnyPlan
                ? Defects.codes().stream()
                        .filter(code -> isAsked(code, asked.value()))
                        .map(Defects::of)
                : DefectFile.plans()
                        .filter(name -> isAsked(name.issueType().code(), asked.issueTypes()))
                        .filter(name -> Chosen.isAmong(name.responseKind(), asked.responseKinds()))
                        .flatMap(name -> DefectFile.rows(name).values().stream())
                        .filter(row -> isAsked(row.code(), asked.value()))
                        .map(DefectFile.Row::defect);
        return Chosen.arguments(
                defects.map(defect -> Named.of(defect.toString(), defect)).toList(), asked);
    }

    private static boolean isAsked(String code, String[] patterns) {
        return patterns.length == 0 || Stream.of(patterns).anyMatch(pattern -> isMatching(code, pattern));
    }

    private static boolean isMatching(String code, String pattern) {
        return pattern.endsWith("*")
                ? code.startsWith(pattern.substring(0, pattern.length() - 1))
                : code.equals(pattern);
    }
}
