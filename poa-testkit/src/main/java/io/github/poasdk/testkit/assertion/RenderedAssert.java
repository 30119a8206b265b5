package io.github.poasdk.testkit.assertion;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.render.compose.PlanComposer;
import io.github.poasdk.render.document.Document;
import io.github.poasdk.render.document.Label;
import io.github.poasdk.render.document.Run;
import io.github.poasdk.render.document.Text;
import io.github.poasdk.render.document.Value;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Assertions about a letter as text. Not thread-safe, and not to be extended.
 *
 * <pre>{@code
 * assertThatRendered(letter).saysInOrder("Root causes", "Corrective actions");
 * assertThatRendered(letter).saysAllFactsOf(plan);
 * assertThatRendered(letter).doesNotSay("null");
 * }</pre>
 */
public class RenderedAssert extends AbstractTextAssert<RenderedAssert, String> {

    RenderedAssert(@Nullable String actual) {
        super(actual, RenderedAssert.class);
    }

    /**
     * What the plan says is there: all that stands in the document that the SDK composes of the plan, in the plan's language
     * and the layout of its response kind.
     *
     * @param plan the plan
     * @return this
     * @see #saysAllFactsOf(Document)
     */
    public final RenderedAssert saysAllFactsOf(PlanOfAction plan) {
        return saysAllFactsOf(PlanComposer.forPlan(plan).compose(plan));
    }

    /**
     * All that the document has of the plan is there: its words, and dates, numbers and names as the document writes them;
     * not the SDK's own words such as headings.
     *
     * <p>Only letters and digits are compared, so marks, escapes by {@code \} and broken lines between the words are no
     * difference. A text that a format tears apart, such as a cell of a table whose lines stand beside those of other cells,
     * is there if each of its words is. A fact that the letter says somewhere else is there, too, and so is a short one, such as a
     * number, within a longer one. Markup with entities, such as HTML, has to be read back first.
     *
     * @param document the document
     * @return this
     */
    public final RenderedAssert saysAllFactsOf(Document document) {
        Set<Run> runs = new LinkedHashSet<>();
        document.forEachRun(run -> {
            if (!(run instanceof Label)) {
                runs.add(run);
            }
        });
        List<Run> facts = List.copyOf(runs);
        if (isThere(what())) {
            Facts missing = Facts.missing(facts.stream().map(Run::content).toList(), actual);
            if (!missing.isEmpty()) {
                fail("Expecting a letter that says all facts of the plan, but these are missing:\n"
                        + missing.shown(index -> place(facts.get(index))) + "\n"
                        + said().shown(what(), facts.get(missing.first()).content()));
            }
        }
        return this;
    }

    private static String place(Run run) {
        if (run instanceof Text text) {
            return FindingLines.place(text.source().pointer());
        }
        return run instanceof Value value ? FindingLines.place(value.source().pointer()) : "";
    }

    @Override
    final String what() {
        return "letter";
    }

    @Override
    final List<String> lines() {
        return actual.lines().toList();
    }
}
