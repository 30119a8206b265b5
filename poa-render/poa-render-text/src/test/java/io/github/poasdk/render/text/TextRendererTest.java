package io.github.poasdk.render.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.poasdk.render.RenderResult;
import io.github.poasdk.render.RenderWarning;
import io.github.poasdk.render.document.Block;
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
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextRendererTest {

    private final TextRenderer renderer = TextRenderer.create();

    @Test
    void every_kind_of_block_has_its_form() {
        Document document = document(
                new Section(
                        run("First"),
                        List.of(
                                paragraph("Text."),
                                new Section(run("Inner"), List.of(new BulletList(List.of(item("one"), item("two"))))))),
                new Section(
                        run("Second"),
                        List.of(
                                new NumberedList(List.of(item("one"), item("two"))),
                                new DefinitionList(List.of(new Definition(run("Owner"), run("Shift lead")))))));

        assertThat(renderer.render(document)).isEqualTo("""
                        Title

                        1. First

                        Text.

                        Inner

                        - one
                        - two

                        2. Second

                        1. one
                        2. two

                        Owner: Shift lead
                        """);
    }

    @Test
    void continued_lines_are_indented_below_their_text() {
        Document document = document(
                new NumberedList(List.of(item("The quick brown fox jumps over the dog"))),
                new BulletList(List.of(new ListItem(List.of(
                        paragraph("Two paragraphs in an item"),
                        paragraph("the second one"),
                        new NumberedList(List.of(item("and a list in it, with a long line"))))))),
                new DefinitionList(List.of(new Definition(run("Term"), run("a description of some words")))));

        assertThat(TextRenderer.ofWidth(24).render(document)).isEqualTo("""
                        Title

                        1. The quick brown fox
                           jumps over the dog

                        - Two paragraphs in an
                          item
                          the second one
                          1. and a list in it,
                             with a long line

                        Term: a description of
                          some words
                        """);
    }

    @Test
    void numbers_of_a_list_keep_their_indentation_beyond_nine() {
        List<ListItem> items = IntStream.range(0, 10)
                .mapToObj(i -> item("some words that need two lines"))
                .toList();

        assertThat(TextRenderer.ofWidth(24).render(document(new NumberedList(items))))
                .contains("\n9. some words that need\n   two lines\n10. some words that need\n    two lines\n");
    }

    @Test
    void white_space_of_the_plan_makes_no_structure() {
        assertThat(renderer.render(document(paragraph("a\n\n2. Closing\n\n- b\t\r\nc"))))
                .isEqualTo("Title\n\na 2. Closing - b c\n");
    }

    @Test
    void a_long_word_is_never_broken_and_a_blank_text_leaves_an_empty_line() {
        String word = "w".repeat(50);

        assertThat(TextRenderer.ofWidth(20).render(document(paragraph("a " + word + " b"), paragraph(" "))))
                .isEqualTo("Title\n\na\n" + word + "\nb\n\n\n");
    }

    @Test
    void an_empty_item_keeps_its_number() {
        assertThat(renderer.render(document(new NumberedList(List.of(new ListItem(List.of()), item("two"))))))
                .isEqualTo("Title\n\n1.\n2. two\n");
    }

    @Test
    void characters_outside_the_basic_plane_count_once() {
        String emoji = "\ud83d\ude00".repeat(9);

        assertThat(TextRenderer.ofWidth(20).render(document(paragraph(emoji + " " + emoji))))
                .isEqualTo("Title\n\n" + emoji + " " + emoji + "\n");
    }

    @Test
    void bytes_are_utf_8_and_the_stream_stays_open() throws IOException {
        boolean[] closed = {false};
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };

        RenderResult result = renderer.write(document(paragraph("Grüße \u001b 库存")), out);

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("Title\n\nGrüße \ufffd 库存\n");
        assertThat(closed[0]).isFalse();
        assertThat(result.warnings())
                .containsExactly(new RenderWarning(RenderWarning.Kind.CHARACTER_REPLACED, new Source("/closing", 0)));
    }

    @Test
    void a_failing_stream_is_the_callers_to_hear_of() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("disk full");
            }
        };

        assertThatIOException()
                .isThrownBy(() -> renderer.write(document(), full))
                .withMessage("disk full");
    }

    @Test
    void a_width_that_holds_no_words_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TextRenderer.ofWidth(19))
                .withMessage("width must be at least 20: 19");
    }

    @Test
    void the_format_is_plain_text() {
        assertThat(renderer.format().id()).isEqualTo("text");
        assertThat(renderer.format().mediaType()).isEqualTo("text/plain; charset=utf-8");
        assertThat(renderer.format().fileExtension()).isEqualTo("txt");
    }

    private static Document document(Block... blocks) {
        return new Document("en", List.of(new Label("title", "Title")), Arrays.asList(blocks));
    }

    private static ListItem item(String content) {
        return new ListItem(List.of(paragraph(content)));
    }

    private static Paragraph paragraph(String content) {
        return new Paragraph(run(content));
    }

    private static List<Inline> run(String content) {
        return List.of(new Text(content, new Source("/closing", 0)));
    }
}
