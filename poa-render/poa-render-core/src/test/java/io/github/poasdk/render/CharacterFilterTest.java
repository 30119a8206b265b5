package io.github.poasdk.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.poasdk.render.document.BulletList;
import io.github.poasdk.render.document.Code;
import io.github.poasdk.render.document.Definition;
import io.github.poasdk.render.document.DefinitionList;
import io.github.poasdk.render.document.Document;
import io.github.poasdk.render.document.Emphasis;
import io.github.poasdk.render.document.GapMark;
import io.github.poasdk.render.document.Heading;
import io.github.poasdk.render.document.Label;
import io.github.poasdk.render.document.Link;
import io.github.poasdk.render.document.ListItem;
import io.github.poasdk.render.document.Note;
import io.github.poasdk.render.document.NumberedList;
import io.github.poasdk.render.document.PageBreak;
import io.github.poasdk.render.document.Paragraph;
import io.github.poasdk.render.document.Run;
import io.github.poasdk.render.document.Section;
import io.github.poasdk.render.document.Source;
import io.github.poasdk.render.document.Table;
import io.github.poasdk.render.document.TableCell;
import io.github.poasdk.render.document.TableRow;
import io.github.poasdk.render.document.Text;
import io.github.poasdk.render.document.Title;
import io.github.poasdk.render.document.Value;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharacterFilterTest {

    private static final int POSITIONS = 15;

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

        assertThat(filtered.document()).isEqualTo(document("a" + "\ufffd".repeat(character.length()) + "b"));
        assertThat(filtered.warnings())
                .hasSize(POSITIONS)
                .contains(new RenderWarning(RenderWarning.Kind.CHARACTER_REPLACED, new Source("/3", 0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "a\tb\r\nc", "Grüße", "库存", "مرحبا\u200f", "\ud83d\ude00", ""})
    void everything_else_stays(String text) {
        CharacterFilter.Filtered filtered = CharacterFilter.apply(document(text));

        assertThat(filtered.document()).isEqualTo(document(text));
        assertThat(filtered.warnings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "a\u2067b\u2069c, a\u2067b\u2069c",
        "a\u2067b, a\ufffdb",
        "a\u2069b, a\ufffdb",
        "\u2066\u2067b\u2069, \ufffd\u2067b\u2069",
        "\u2066a\u2028b\u2069, \ufffda\u2028b\ufffd"
    })
    void an_isolate_stays_if_its_line_closes_it(String text, String replaced) {
        assertThat(CharacterFilter.apply(text)).isEqualTo(replaced);
    }

    @Test
    void a_text_keeps_its_length_so_that_the_rest_keeps_its_place() {
        assertThat(CharacterFilter.apply("a\ud83f\udffeb\u0000c")).isEqualTo("a\ufffd\ufffdb\ufffdc");
    }

    @Test
    void words_of_the_sdk_are_replaced_without_a_report() {
        CharacterFilter.Filtered filtered = CharacterFilter.apply(
                Document.builder().title(new Label("key", "\u0007")).build());

        assertThat(filtered.document().title()).isEqualTo(Title.of(new Label("key", "\ufffd")));
        assertThat(filtered.warnings()).isEmpty();
    }

    /** The same text in every position of a document. */
    private static Document document(String text) {
        List<Run> runs = IntStream.range(0, POSITIONS)
                .mapToObj(i ->
                        i == 14 ? new Value(text, new Source("/14", 0)) : (Run) new Text(text, new Source("/" + i, 0)))
                .toList();
        return Document.builder()
                .title(runs.get(0))
                .add(Section.of(Heading.of(runs.get(1)), Paragraph.of(runs.get(2))))
                .add(BulletList.of(ListItem.of(Paragraph.of(runs.get(3)))))
                .add(NumberedList.of(ListItem.of(Paragraph.of(runs.get(4)))))
                .add(DefinitionList.of(
                        new Definition(List.of(runs.get(5)), List.of(runs.get(6))),
                        new Definition(List.of(), List.of(runs.get(7)))))
                .add(new Table(TableRow.of(TableCell.of(runs.get(8))), List.of(TableRow.of(TableCell.of(runs.get(9))))))
                .add(Note.of(new Emphasis(runs.get(10)), new Code(runs.get(11))), new PageBreak())
                .add(Paragraph.of(
                        new Link(runs.get(12), "https://example.com/"),
                        new GapMark(List.of(runs.get(13))),
                        runs.get(14)))
                .build();
    }
}
