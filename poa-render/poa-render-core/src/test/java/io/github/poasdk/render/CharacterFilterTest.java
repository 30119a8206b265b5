package io.github.poasdk.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.poasdk.render.document.BulletList;
import io.github.poasdk.render.document.Definition;
import io.github.poasdk.render.document.DefinitionList;
import io.github.poasdk.render.document.Document;
import io.github.poasdk.render.document.Inline;
import io.github.poasdk.render.document.Label;
import io.github.poasdk.render.document.ListItem;
import io.github.poasdk.render.document.NumberedList;
import io.github.poasdk.render.document.Paragraph;
import io.github.poasdk.render.document.Section;
import io.github.poasdk.render.document.Source;
import io.github.poasdk.render.document.Text;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharacterFilterTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0000",
                "\u001b",
                "\u007f",
                "\u0085",
                "\ud83d",
                "\ude00",
                "\ufffe",
                "\ufdd0",
                "\ud83f\udffe",
                "\u202a",
                "\u202e"
            })
    void what_no_document_can_hold_is_replaced_and_reported(String character) {
        CharacterFilter.Filtered filtered = CharacterFilter.apply(document("a" + character + "b"));

        assertThat(filtered.document()).isEqualTo(document("a\ufffdb"));
        assertThat(filtered.warnings())
                .hasSize(8)
                .contains(new RenderWarning(RenderWarning.Kind.CHARACTER_REPLACED, new Source("/3", 0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "a\tb\r\nc", "Grüße", "库存", "مرحبا\u200f", "\ud83d\ude00", ""})
    void everything_else_stays(String text) {
        CharacterFilter.Filtered filtered = CharacterFilter.apply(document(text));

        assertThat(filtered.document()).isEqualTo(document(text));
        assertThat(filtered.warnings()).isEmpty();
    }

    @Test
    void words_of_the_sdk_are_replaced_without_a_report() {
        CharacterFilter.Filtered filtered =
                CharacterFilter.apply(new Document("en", List.of(new Label("key", "\u0007")), List.of()));

        assertThat(filtered.document().title()).containsExactly(new Label("key", "\ufffd"));
        assertThat(filtered.warnings()).isEmpty();
    }

    /** The same text in every position of a document. */
    private static Document document(String text) {
        List<List<Inline>> runs = IntStream.range(0, 8)
                .mapToObj(i -> List.<Inline>of(new Text(text, new Source("/" + i, 0))))
                .toList();
        return new Document(
                "en",
                runs.get(0),
                List.of(
                        new Section(runs.get(1), List.of(new Paragraph(runs.get(2)))),
                        new BulletList(List.of(new ListItem(List.of(new Paragraph(runs.get(3)))))),
                        new NumberedList(List.of(new ListItem(List.of(new Paragraph(runs.get(4)))))),
                        new DefinitionList(List.of(
                                new Definition(runs.get(5), runs.get(6)), new Definition(List.of(), runs.get(7))))));
    }
}
