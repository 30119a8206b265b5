package io.github.poasdk.render.compose;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.render.document.Block;
import io.github.poasdk.render.document.Document;
import io.github.poasdk.render.document.Inline;
import io.github.poasdk.render.document.Section;
import io.github.poasdk.render.label.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Makes a document of a plan. Immutable and thread-safe.
 *
 * <pre>{@code
 * Document document = PlanComposer.create().compose(plan);
 * }</pre>
 */
public final class PlanComposer {

    private final Layout layout;
    private final Labels labels;

    private PlanComposer(Layout layout, Labels labels) {
        this.layout = Objects.requireNonNull(layout, "layout must not be null");
        this.labels = Objects.requireNonNull(labels, "labels must not be null");
    }

    /**
     * The default: {@link Layout#ARTICLE} in English.
     *
     * @return a composer
     */
    public static PlanComposer create() {
        return of(Layout.ARTICLE, Labels.forLocale(Locale.ENGLISH));
    }

    /**
     * A composer for a layout and a language.
     *
     * @param layout the order of the sections
     * @param labels the SDK's own words
     * @return a composer
     */
    public static PlanComposer of(Layout layout, Labels labels) {
        return new PlanComposer(layout, labels);
    }

    /**
     * Composes a document.
     *
     * @param plan the plan, of any incompleteness; what is absent is left out
     * @return the document
     */
    public Document compose(PlanOfAction plan) {
        Composition composition = new Composition(plan, labels);
        List<Block> sections = new ArrayList<>();
        for (SectionKind kind : layout.sections()) {
            List<Block> blocks = kind.composer().compose(composition);
            if (!blocks.isEmpty()) {
                sections.add(new Section(
                        composition.line().label(kind.composer().headingKey()).build(), blocks));
            }
        }
        return new Document(labels.language(), title(composition), sections);
    }

    private static List<Inline> title(Composition composition) {
        Line title = composition.line().label("document.title");
        List<Line> issues = composition.issueNames();
        return issues.isEmpty()
                ? title.build()
                : title.label("punctuation.colon").list(issues).build();
    }
}
