package io.github.poasdk.testkit;

import java.util.List;
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
        DefectSource asked = Objects.requireNonNull(source);
        List<String> patterns = List.of(asked.value());
        List<Named<Defect>> found = Defects.codes().stream()
                .filter(code -> patterns.isEmpty() || patterns.stream().anyMatch(pattern -> isMatching(code, pattern)))
                .map(Defects::of)
                .map(defect -> Named.of(defect.toString(), defect))
                .toList();
        return Chosen.arguments(found, asked);
    }

    private static boolean isMatching(String code, String pattern) {
        return pattern.endsWith("*")
                ? code.startsWith(pattern.substring(0, pattern.length() - 1))
                : code.equals(pattern);
    }
}
