package io.github.poasdk.render.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.poasdk.render.RenderOptions;
import io.github.poasdk.render.RenderResult;
import io.github.poasdk.render.RenderWarning;
import io.github.poasdk.render.ReviewNote;
import io.github.poasdk.render.document.Block;
import io.github.poasdk.render.document.BulletList;
import io.github.poasdk.render.document.Definition;
import io.github.poasdk.render.document.DefinitionList;
import io.github.poasdk.render.document.Document;
import io.github.poasdk.render.document.GapMark;
import io.github.poasdk.render.document.Heading;
import io.github.poasdk.render.document.Inline;
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
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextRendererTest {

    private final TextRenderer renderer = TextRenderer.create();

    @Test
    void every_kind_of_block_has_its_form() {
        Document document = document(
                new Section(
                        new Heading(run("First")),
                        List.of(
                                paragraph("Text."),
                                new Section(
                                        new Heading(run("Inner")),
                                        List.of(new BulletList(List.of(item("one"), item("two"))))))),
                new Section(
                        new Heading(run("Second")),
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
    void an_emoji_counts_two() {
        String emoji = "\ud83d\ude00".repeat(9);

        assertThat(TextRenderer.ofWidth(37).render(document(paragraph(emoji + " " + emoji))))
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

    @Test
    void wide_characters_count_two_and_a_line_may_end_between_them() {
        assertThat(TextRenderer.ofWidth(20).render(document(paragraph("库存数据每天只核对一次。因此订单延迟发货。"))))
                .isEqualTo("Title\n\n库存数据每天只核对一\n次。因此订单延迟发\n货。\n");
    }

    @Test
    void a_stop_never_begins_a_line_and_a_bracket_never_ends_one() {
        assertThat(TextRenderer.ofWidth(20).render(document(paragraph("一二三四五六七八九十。一二三四五六七八九（一）"))))
                .isEqualTo("Title\n\n一二三四五六七八九\n十。一二三四五六七八\n九（一）\n");
    }

    @Test
    void combining_marks_take_no_room() {
        assertThat(TextRenderer.ofWidth(20)
                        .render(document(paragraph("e\u0301".repeat(10) + " " + "e\u0301".repeat(9)))))
                .isEqualTo("Title\n\n" + "e\u0301".repeat(10) + " " + "e\u0301".repeat(9) + "\n");
    }

    @Test
    void a_table_has_aligned_columns() {
        assertThat(renderer.render(document(table("Action", "Owner", "库存", "x", "Stop", "Shift lead"))))
                .isEqualTo("""
                        Title

                        Action  Owner
                        ------  ----------
                        库存    x
                        Stop    Shift lead
                        """);
    }

    @Test
    void cells_of_a_wide_table_are_filled_like_paragraphs() {
        assertThat(TextRenderer.ofWidth(40)
                        .render(document(table(
                                "Action",
                                "Owner",
                                "Handling time of bulky goods corrected",
                                "Warehouse manager",
                                "Second",
                                "Shift lead"))))
                .isEqualTo("""
                        Title

                        Action                 Owner
                        ---------------------  -----------------
                        Handling time of       Warehouse manager
                        bulky goods corrected

                        Second                 Shift lead
                        """);
    }

    @Test
    void a_table_that_does_not_fit_becomes_a_list() {
        String word = "w".repeat(30);
        assertThat(TextRenderer.ofWidth(40).render(document(table("Action", "Owner", word, word, "Stop", "Lead"))))
                .isEqualTo("""
                        Title

                        Action: %1$s
                        Owner: %1$s

                        Action: Stop
                        Owner: Lead
                        """.formatted(word));
    }

    @Test
    void a_remark_about_the_document_is_set_apart_and_marks_of_gaps_are_words() {
        assertThat(renderer.render(document(
                        Note.of(new Label("gap.draft", "This is a draft.")),
                        new PageBreak(),
                        Paragraph.of(new GapMark(run("[Missing: owner]").stream()
                                .map(Run.class::cast)
                                .toList())))))
                .isEqualTo("Title\n\n    This is a draft.\n\n\n[Missing: owner]\n");
    }

    @Test
    void a_link_tells_its_address_unless_that_is_what_it_says() {
        Run words = new Text("the page", new Source("/closing", 0));
        Run address = new Text("https://example.com/", new Source("/closing", 0));
        assertThat(renderer.render(document(Paragraph.of(
                        new Link(words, "https://example.com/"),
                        new Label("x", ", "),
                        new Link(address, "https://example.com/")))))
                .isEqualTo("Title\n\nthe page (https://example.com/), https://example.com/\n");
    }

    @Test
    void a_review_copy_underlines_what_is_meant_and_tells_the_remark_below() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Document document = document(
                NumberedList.of(item("We are very sorry for the late parcels of March.")),
                new DefinitionList(List.of(new Definition(run("Owner"), run("库存 team")))));
        RenderOptions options = RenderOptions.none()
                .withReviewNotes(List.of(
                        new ReviewNote("/closing", 7, 17, ReviewNote.Level.WARNING, "Emotional words"),
                        ReviewNote.on("/seller/name", ReviewNote.Level.ERROR, "The seller has no name")));

        TextRenderer.ofWidth(30).write(document, options, out);

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("""
                        Title

                        1. We are very sorry[1] for
                                  ^^^^^^^^^^
                           the late parcels of March.
                             [1] Warning: Emotional
                                 words

                        Owner: 库存 team

                        Notes on what is not in this
                        document

                          [2] Error: The seller has no
                              name
                        """);
    }

    private static Document document(Block... blocks) {
        return Document.builder().title(new Label("title", "Title")).add(blocks).build();
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

    private static Table table(String... cells) {
        List<TableRow> rows = new ArrayList<>();
        for (int i = 0; i < cells.length; i += 2) {
            rows.add(TableRow.of(new TableCell(run(cells[i])), new TableCell(run(cells[i + 1]))));
        }
        return new Table(rows.get(0), rows.subList(1, rows.size()));
    }
}
