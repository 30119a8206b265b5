package io.github.poasdk.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.poasdk.render.RenderOptions;
import io.github.poasdk.render.RenderResult;
import io.github.poasdk.render.RenderWarning;
import io.github.poasdk.render.ReviewNote;
import io.github.poasdk.render.document.Block;
import io.github.poasdk.render.document.BulletList;
import io.github.poasdk.render.document.Code;
import io.github.poasdk.render.document.Definition;
import io.github.poasdk.render.document.DefinitionList;
import io.github.poasdk.render.document.Document;
import io.github.poasdk.render.document.Emphasis;
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
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownRendererTest {

    private final MarkdownRenderer renderer = MarkdownRenderer.create();

    @Test
    void every_kind_of_block_has_its_form() {
        Document document = document(
                Note.of(run("A draft.")),
                Section.of(
                        Heading.of(run("First")),
                        Paragraph.of(
                                run("Text of "),
                                new Code(run("B0EXAMPLE1")),
                                run(", "),
                                new Emphasis(run("much")),
                                run(", "),
                                new Link(run("see"), "https://example.com/")),
                        Section.of(
                                Heading.of(run("Inner")),
                                BulletList.of(item("one"), ListItem.of(paragraph("two"), NumberedList.of(item("a")))))),
                new PageBreak(),
                Section.of(
                        Heading.of(run("Second")),
                        new DefinitionList(List.of(new Definition(List.of(run("Owner")), List.of(run("Shift lead"))))),
                        new Table(
                                TableRow.of(TableCell.of(run("Action")), TableCell.of(run("Due"))),
                                List.of(TableRow.of(TableCell.of(run("a|b")), TableCell.of(run("–")))))));

        assertThat(renderer.render(document)).isEqualTo("""
                        # Title

                        > A draft.

                        ## First

                        Text of `B0EXAMPLE1`, **much**, [see](<https://example.com/>)

                        ### Inner

                        - one
                        - two

                          1. a

                        ## Second

                        - **Owner**: Shift lead

                        | Action | Due |
                        | --- | --- |
                        | a\\|b | – |
                        """);
    }

    @Test
    void ordinary_sentences_are_not_littered_with_backslashes() {
        String sentence =
                "On 2 March 2026 (Monday), 6.8% of 603 orders - \"41\" - were late; it's > 4%: see a/b, c+d = e!";

        assertThat(renderer.render(document(paragraph(sentence))))
                .isEqualTo("# Title\n\n" + sentence.replace("!", "\\!") + "\n");
    }

    @Test
    void lists_one_after_the_other_stay_two() {
        assertThat(renderer.render(
                        document(BulletList.of(item("a")), BulletList.of(item("b")), BulletList.of(item("c")))))
                .isEqualTo("# Title\n\n- a\n\n* b\n\n- c\n");
    }

    @Test
    void sections_without_end_end_at_the_sixth_level() {
        Section inner = Section.of(Heading.of(run("7")), paragraph("x"));
        for (int level = 6; level > 0; level--) {
            inner = Section.of(Heading.of(run(String.valueOf(level))), inner);
        }

        assertThat(renderer.render(document(inner, Section.of(Heading.of(run("next"))))))
                .contains("\n###### 5\n\n###### 6\n\n###### 7\n\nx\n\n## next\n");
    }

    @Test
    void a_review_copy_has_numbers_in_the_text_and_the_remarks_at_the_end() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RenderOptions options = RenderOptions.none()
                .withReviewNotes(List.of(
                        ReviewNote.on("/seller/name", ReviewNote.Level.ERROR, "Who *are* you?"),
                        new ReviewNote("/closing", 7, 17, ReviewNote.Level.WARNING, "Emotional words")));

        renderer.write(document(paragraph("We are very sorry for it.")), options, out);

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("""
                        # Title

                        We are very sorry\\[1\\] for it.

                        ## Notes

                        1. Warning: Emotional words
                        2. Error: Who \\*are\\* you?
                        """);
    }

    @Test
    void bytes_are_utf_8_and_what_can_not_be_shown_is_reported() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        RenderResult result = renderer.write(document(paragraph("Grüße \u001b 库存")), out);

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("# Title\n\nGrüße \ufffd 库存\n");
        assertThat(result.warnings())
                .containsExactly(new RenderWarning(RenderWarning.Kind.CHARACTER_REPLACED, new Source("/closing", 0)));
        assertThat(result.sourceMap()).isEmpty();
    }

    @Test
    void the_format_is_markdown() {
        assertThat(renderer.format().id()).isEqualTo("markdown");
        assertThat(renderer.format().mediaType()).isEqualTo("text/markdown; charset=utf-8; variant=GFM");
        assertThat(renderer.format().fileExtension()).isEqualTo("md");
    }

    private static Document document(Block... blocks) {
        return Document.builder().title(new Label("title", "Title")).add(blocks).build();
    }

    private static ListItem item(String content) {
        return ListItem.of(paragraph(content));
    }

    private static Paragraph paragraph(String content) {
        return Paragraph.of(run(content));
    }

    private static Run run(String content) {
        return new Text(content, new Source("/closing", 0));
    }
}
