package io.github.poasdk.render.compose;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.render.document.Block;
import io.github.poasdk.render.document.Document;
import io.github.poasdk.render.document.GapMark;
import io.github.poasdk.render.document.Inline;
import io.github.poasdk.render.document.Note;
import io.github.poasdk.render.document.PageBreak;
import io.github.poasdk.render.document.Section;
import io.github.poasdk.render.document.Title;
import io.github.poasdk.render.label.Labels;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Makes a document of a plan. Immutable and thread-safe.
 *
 * <pre>{@code
 * Document document = PlanComposer.create().compose(plan);
 * }</pre>
 */
public final class PlanComposer {

    /** Parts of a plan that several sections tell of; what they lack as a whole belongs to the first of them. */
    private static final List<String> OF_THE_INTRODUCTION = List.of("/seller", "/notice", "/issues");

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
     * The composer that a plan asks for: the layout of its response kind and the labels of its language.
     *
     * @param plan the plan
     * @return a composer
     * @see Layout#forPlan
     */
    public static PlanComposer forPlan(PlanOfAction plan) {
        return of(Layout.forPlan(plan), Labels.forLanguage(plan.getLanguage()));
    }

    /**
     * Composes a document.
     *
     * @param plan the plan, of any incompleteness; what is absent is left out
     * @return the document
     */
    public Document compose(PlanOfAction plan) {
        return compose(plan, List.of());
    }

    /**
     * Composes the document of a draft, in which the known gaps are marked.
     *
     * @param plan the plan, of any incompleteness
     * @param gaps what it lacks; each has its mark where the value would stand, else at the end of its element or section,
     *     else at the end of the document
     * @return the document
     */
    public Document compose(PlanOfAction plan, Collection<Gap> gaps) {
        Gaps open = new Gaps(gaps, labels);
        Composition composition = new Composition(plan, labels, open);
        List<Block> blocks = new ArrayList<>();
        if (!open.isEmpty()) {
            blocks.add(new Note(composition.line().label("gap.draft").build()));
        }
        Map<SectionKind, List<Block>> contents = contents(composition, open);
        layout.sections().forEach(section -> blocks.addAll(compose(section, composition, contents)));
        List<GapMark> elsewhere = open.takeUnder("");
        if (!elsewhere.isEmpty()) {
            blocks.add(new Section(
                    composition.line().label("gap.elsewhere").heading(), Composition.paragraphs(elsewhere)));
        }
        return new Document(labels.language(), labels.direction(), new Title(title(composition)), blocks);
    }

    /** What each kind of section says; gaps that found no place within are marked at its end. */
    private Map<SectionKind, List<Block>> contents(Composition composition, Gaps gaps) {
        Map<SectionKind, List<Block>> contents = new EnumMap<>(SectionKind.class);
        for (LayoutSection section : layout.sections()) {
            for (SectionKind kind : section.kinds()) {
                contents.put(kind, new ArrayList<>(kind.composer().compose(composition)));
            }
        }
        contents.forEach((kind, content) -> addGaps(kind.places(), content, gaps));
        Optional.ofNullable(contents.get(SectionKind.INTRODUCTION))
                .ifPresent(content -> addGaps(OF_THE_INTRODUCTION, content, gaps));
        return contents;
    }

    private static void addGaps(List<String> places, List<Block> content, Gaps gaps) {
        places.forEach(place -> content.addAll(Composition.paragraphs(gaps.takeMatching(place))));
    }

    private static List<Block> compose(
            LayoutSection section, Composition composition, Map<SectionKind, List<Block>> contents) {
        List<Block> content = section.kinds().stream()
                .flatMap(kind -> contents.getOrDefault(kind, List.of()).stream())
                .toList();
        if (content.isEmpty()) {
            return content;
        }
        List<Block> blocks = new ArrayList<>();
        if (section.onNewPage()) {
            blocks.add(new PageBreak());
        }
        if (section.headingKey().isEmpty()) {
            blocks.addAll(content);
        } else {
            blocks.add(
                    new Section(composition.line().label(section.headingKey()).heading(), content));
        }
        return blocks;
    }

    private List<Inline> title(Composition composition) {
        Line title = composition.line().label(layout.titleKey());
        List<Line> issues = composition.issueNames();
        return issues.isEmpty()
                ? title.build()
                : title.label("punctuation.colon").list(issues).build();
    }
}
