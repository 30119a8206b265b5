package io.github.poasdk.testkit.contract;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.render.compose.Gap;
import io.github.poasdk.render.compose.Layout;
import io.github.poasdk.render.compose.LayoutSection;
import io.github.poasdk.render.compose.PlanComposer;
import io.github.poasdk.render.compose.SectionKind;
import io.github.poasdk.render.document.Document;
import io.github.poasdk.render.document.Label;
import io.github.poasdk.render.document.Section;
import io.github.poasdk.render.label.Labels;
import io.github.poasdk.testkit.Defects;
import io.github.poasdk.testkit.PlanFixture;
import io.github.poasdk.testkit.PlanFixture.Stage;
import io.github.poasdk.testkit.Plans;
import io.github.poasdk.validation.PlanValidator;
import io.github.poasdk.validation.Profile;
import io.github.poasdk.validation.ValidationOptions;
import io.github.poasdk.validation.finding.Category;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What every layout keeps to. Extend it, and each rule is a test; the rules stand in {@code docs/contracts.md}.
 *
 * <pre>{@code
 * class ShortLetterTest extends LayoutContractTest {
 *     @Override
 *     protected Layout layout() {
 *         return ShortLetter.LAYOUT;
 *     }
 * }
 * }</pre>
 */
public abstract class LayoutContractTest {

    private static final ValidationOptions COMPLETENESS = ValidationOptions.submission()
            .asOf(Defects.DAY)
            .profile(Profile.builder().off(Category.PROSE).build());

    private static final String LABELS = "labels are the SDK's own";

    /** For the class that extends this one. */
    protected LayoutContractTest() {}

    /**
     * The layout. Its title and headings have keys of {@link Labels}, which are the SDK's own.
     *
     * @return the layout to test
     */
    protected abstract Layout layout();

    /**
     * What the layout leaves out on purpose.
     *
     * @return kinds of sections; none unless overridden
     */
    protected Set<SectionKind> leavesOut() {
        return Set.of();
    }

    /**
     * How an application composes a document with the layout; to be overridden if it does more than the composer.
     *
     * @param plan the plan
     * @param labels the language of the document
     * @param gaps what the plan lacks
     * @return the document
     */
    protected Document compose(PlanOfAction plan, Labels labels, List<Gap> gaps) {
        return PlanComposer.of(layout(), labels).compose(plan, gaps);
    }

    /** Each kind of section stands in the layout once, or is declared to be left out; the overview may be absent. */
    @Test
    public final void each_kind_of_section_stands_once() {
        DataBreaches breaches = new DataBreaches("each_kind_of_section_stands_once");
        List<SectionKind> kinds = layout().sections().stream()
                .flatMap(section -> section.kinds().stream())
                .toList();
        for (SectionKind kind : SectionKind.values()) {
            long times = kinds.stream().filter(each -> each == kind).count();
            boolean isLeftOut = leavesOut().contains(kind);
            if (times > 1) {
                breaches.add(place(kind), "stands " + times + " times");
            } else if (times == 1 && isLeftOut) {
                breaches.add(place(kind), "is in the layout, but declared to be left out");
            } else if (times == 0 && !isLeftOut && kind != SectionKind.OVERVIEW) {
                breaches.add(place(kind), "is missing and not declared to be left out");
            }
        }
        breaches.verify();
    }

    /** Each value of the kit's complete plans stands in the document, with all its words. */
    @Test
    public final void nothing_is_lost() {
        DataBreaches breaches = new DataBreaches("nothing_is_lost");
        List<String> besides = Layout.of(
                        "all that is not left out",
                        Arrays.stream(SectionKind.values())
                                .filter(kind -> !leavesOut().contains(kind))
                                .toArray(SectionKind[]::new))
                .leavesOut();
        plans(Stage.COMPLETE)
                .forEach(fixture -> composed(fixture, List.of(), breaches)
                        .ifPresent(document -> PlanFacts.of(fixture.plan(), besides)
                                .missingIn(document)
                                .forEach((pointer, words) -> breaches.addLike(
                                        anyElement(pointer),
                                        fixture + " " + pointer,
                                        "not in the document: " + words))));
        breaches.verify();
    }

    /** The sections of a document have the headings of the layout, in its order and each once. */
    @Test
    public final void sections_stand_in_the_declared_order() {
        DataBreaches breaches = new DataBreaches("sections_stand_in_the_declared_order");
        List<String> declared =
                layout().sections().stream().map(LayoutSection::headingKey).toList();
        plans(Stage.COMPLETE).forEach(fixture -> {
            int last = -1;
            for (String heading : composed(fixture, List.of(), breaches)
                    .map(LayoutContractTest::headings)
                    .orElse(List.of())) {
                int next = declared.indexOf(heading);
                if (next <= last) {
                    breaches.addLike(
                            heading,
                            fixture + " " + heading,
                            next < 0 ? "is no section of the layout" : "stands behind " + declared.get(last));
                }
                last = Math.max(last, next);
            }
        });
        breaches.verify();
    }

    /** The title and each heading have words in each language of the labels, and no two headings have the same. */
    @Test
    public final void headings_are_there_in_each_language() {
        DataBreaches breaches = new DataBreaches("headings_are_there_in_each_language");
        List<String> keys = keys();
        for (String language : Labels.LANGUAGES) {
            Set<String> seen = new HashSet<>();
            for (String key : keys) {
                Optional<String> words = Labels.forLanguage(language).find(key).filter(text -> !text.isBlank());
                if (words.isEmpty()) {
                    breaches.add(layout().id() + " " + key, "has no words in " + language + "; " + LABELS);
                } else if (!seen.add(words.get())) {
                    breaches.add(layout().id() + " " + key, "has the words of another one in " + language);
                }
            }
        }
        breaches.verify();
    }

    /** Drafts, plans with the least that can be submitted, and a plan with nothing at all become documents. */
    @Test
    public final void drafts_and_sparse_plans_compose() {
        DataBreaches breaches = new DataBreaches("drafts_and_sparse_plans_compose");
        Stream.concat(plans(Stage.DRAFT), plans(Stage.MINIMAL))
                .forEach(fixture -> composed(fixture, List.of(), breaches));
        PlanOfAction empty = PlanOfAction.builder().build();
        Labels.LANGUAGES.forEach(language ->
                composed("a plan with nothing, " + language, empty, Labels.forLanguage(language), List.of(), breaches));
        breaches.verify();
    }

    /** In a draft, each known gap has its mark. */
    @Test
    public final void gaps_are_marked() {
        DataBreaches breaches = new DataBreaches("gaps_are_marked");
        PlanValidator validator = PlanValidator.create();
        plans(Stage.DRAFT).forEach(fixture -> {
            Labels labels = Labels.forLanguage(fixture.language());
            Locale locale = Locale.forLanguageTag(labels.language());
            List<Gap> gaps = validator.validate(fixture.plan(), COMPLETENESS).gaps().stream()
                    .map(finding -> new Gap(finding.pointer(), finding.message(locale)))
                    .toList();
            StringBuilder words = new StringBuilder();
            Optional<Document> document = composed(fixture, gaps, breaches);
            document.ifPresent(composed -> composed.forEachRun(run -> words.append(run.content())));
            gaps.stream()
                    .filter(gap -> document.isPresent())
                    .filter(gap -> words.indexOf(gap.text()) < 0)
                    .forEach(gap -> breaches.addLike(
                            anyElement(gap.pointer()), fixture + " " + gap.pointer(), "has no mark: " + gap.text()));
        });
        breaches.verify();
    }

    private Optional<Document> composed(PlanFixture fixture, List<Gap> gaps, DataBreaches breaches) {
        return composed(fixture.toString(), fixture.plan(), Labels.forLanguage(fixture.language()), gaps, breaches);
    }

    private Optional<Document> composed(
            String name, PlanOfAction plan, Labels labels, List<Gap> gaps, DataBreaches breaches) {
        try {
            return Optional.of(compose(plan, labels, gaps));
        } catch (RuntimeException e) {
            List<String> unknown =
                    keys().stream().filter(key -> labels.find(key).isEmpty()).toList();
            if (unknown.isEmpty()) {
                breaches.add(name, "the composer throws " + e);
            } else {
                String words = LABELS + ", and have no words for " + String.join(", ", unknown);
                breaches.addLike(words, name, "the composer throws " + e + "; " + words);
            }
            return Optional.empty();
        }
    }

    /** The keys of title and headings. */
    private List<String> keys() {
        Stream<String> headings =
                layout().sections().stream().map(LayoutSection::headingKey).filter(key -> !key.isEmpty());
        return Stream.concat(Stream.of(layout().titleKey()), headings).toList();
    }

    private static String anyElement(String pointer) {
        return pointer.replaceAll("/[0-9]+", "/*");
    }

    private String place(SectionKind kind) {
        return layout().id() + " " + kind;
    }

    private static Stream<PlanFixture> plans(Stage stage) {
        return Plans.all().stream().filter(fixture -> fixture.stage() == stage);
    }

    private static List<String> headings(Document document) {
        return document.blocks().stream()
                .filter(Section.class::isInstance)
                .map(block -> ((Section) block).heading().content().get(0))
                .map(inline -> inline instanceof Label label ? label.key() : inline.toString())
                .toList();
    }
}
