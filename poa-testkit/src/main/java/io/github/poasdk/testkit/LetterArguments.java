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

/** The letters of a {@link LetterSource}. */
final class LetterArguments implements ArgumentsProvider, AnnotationConsumer<LetterSource> {

    private @Nullable LetterSource source;

    @Override
    public void accept(LetterSource annotation) {
        source = annotation;
    }

    // the newer method has a parameter that JUnit 5.12 does not know
    @Override
    @SuppressWarnings("deprecation")
    public Stream<? extends Arguments> provideArguments(ExtensionContext context) {
        return Chosen.later(() -> arguments());
    }

    private Stream<Arguments> arguments() {
        LetterSource asked = Objects.requireNonNull(source);
        List<Named<Letter>> found = Letters.all().stream()
                .filter(letter -> Chosen.isAmong(letter.strength(), asked.strengths()))
                .filter(letter -> Chosen.isAmong(letter.language(), asked.languages()))
                .map(letter -> Named.of(letter.toString(), letter))
                .toList();
        return Chosen.arguments(found, asked);
    }
}
