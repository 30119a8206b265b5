package io.github.poasdk.testkit;

import io.github.poasdk.model.PlanOfAction;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.AnnotationConsumer;

/** The plans of a {@link PlanSource}. */
final class PlanArguments implements ArgumentsProvider, AnnotationConsumer<PlanSource> {

    private @Nullable PlanSource source;

    @Override
    public void accept(PlanSource annotation) {
        source = annotation;
    }

    // the newer method has a parameter that JUnit 5.12 does not know
    @Override
    @SuppressWarnings("deprecation")
    public Stream<? extends Arguments> provideArguments(ExtensionContext context) {
        return Chosen.later(() -> arguments(context));
    }

    private Stream<Arguments> arguments(ExtensionContext context) {
        PlanSource asked = Objects.requireNonNull(source);
        Class<?>[] parameters = context.getRequiredTestMethod().getParameterTypes();
        boolean isPlan = parameters.length > 0 && parameters[0] == PlanOfAction.class;
        List<Named<Object>> found = PlanFiles.names().stream()
                .filter(name -> isAsked(name, asked))
                .map(PlanFiles.Name::fixture)
                .map(fixture -> Named.<Object>of(fixture.toString(), isPlan ? fixture.plan() : fixture))
                .toList();
        return Chosen.arguments(found, asked);
    }

    private static boolean isAsked(PlanFiles.Name name, PlanSource asked) {
        return Chosen.isAmong(name.stage(), asked.stages())
                && Chosen.isAmong(name.issueType().code(), asked.issueTypes())
                && Chosen.isAmong(name.responseKind(), asked.responseKinds())
                && Chosen.isAmong(name.language(), asked.languages());
    }
}
