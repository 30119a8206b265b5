package io.github.poasdk.examples.quickstart;

import static io.github.poasdk.testkit.assertion.PoaAssertions.assertThatRendered;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.render.compose.PlanComposer;
import io.github.poasdk.render.document.Document;
import io.github.poasdk.render.markdown.MarkdownRenderer;
import io.github.poasdk.render.text.TextRenderer;
import io.github.poasdk.testkit.PlanSource;
import org.junit.jupiter.params.ParameterizedTest;

/** The letters of our own renderers, as a seller tool would check them with the test kit. */
class FactsInLettersTest {

    private final TextRenderer text = TextRenderer.create();
    private final MarkdownRenderer markdown = MarkdownRenderer.create();

    @ParameterizedTest
    @PlanSource
    void text_and_markdown_say_all_facts_of_a_plan(PlanOfAction plan) {
        Document document = PlanComposer.forPlan(plan).compose(plan);

        assertThatRendered(text.render(document)).as("text").saysAllFactsOf(plan);
        assertThatRendered(markdown.render(document)).as("Markdown").saysAllFactsOf(plan);
    }
}
