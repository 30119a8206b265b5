package io.github.poasdk.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.poasdk.render.document.Block;
import io.github.poasdk.render.document.BulletList;
import io.github.poasdk.render.document.Code;
import io.github.poasdk.render.document.Definition;
import io.github.poasdk.render.document.DefinitionList;
import io.github.poasdk.render.document.Document;
import io.github.poasdk.render.document.Emphasis;
import io.github.poasdk.render.document.GapMark;
import io.github.poasdk.render.document.Inline;
import io.github.poasdk.render.document.Label;
import io.github.poasdk.render.document.Link;
import io.github.poasdk.render.document.ListItem;
import io.github.poasdk.render.document.Paragraph;
import io.github.poasdk.render.document.Run;
import io.github.poasdk.render.document.Source;
import io.github.poasdk.render.document.Table;
import io.github.poasdk.render.document.TableCell;
import io.github.poasdk.render.document.TableRow;
import io.github.poasdk.render.document.Text;
import io.github.poasdk.render.document.Value;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a sign means depends on where it stands: it is escaped there, and only there. */
class MarkdownEscapingTest {

    private static final MarkdownRenderer RENDERER = MarkdownRenderer.create();

    @ParameterizedTest
    @CsvSource({
        "- a, \\- a",
        "+ a, \\+ a",
        "> a, \\> a",
        "=a, \\=a",
        "a - b + c > d = e, a - b + c > d = e",
        "1. a, 1\\. a",
        "1) a, 1\\) a",
        "12 units., 12 units.",
        "1a. b, 1a. b",
        "1- a, 1- a",
        "a 1. b, a 1. b",
        "123456789. a, 123456789\\. a",
        "1234567890. a, 1234567890. a",
        "# a, \\# a",
        "a_b*c, a\\_b\\*c",
        "[a](b), \\[a\\](b)",
        "<b>&amp;, \\<b>\\&amp;",
        "a|b~c$d`e, a\\|b\\~c\\$d\\`e",
        "a!, a\\!",
        "a! b, a! b",
        "-, \\-",
        "1., 1\\.",
    })
    void a_sign_is_escaped_where_it_means_something(String text, String markdown) {
        assertThat(rendered(text)).isEqualTo(markdown);
    }

    @ParameterizedTest
    @CsvSource({
        "'  a  b ', a b",
        "'a\tb\r\nc', a b c",
        "'\u2028a\u2029b\u2028', a b",
        "' - a', \\- a",
        "'1 . a', 1 . a",
        "'1  ', 1",
        "'é\u2028ü', é ü",
    })
    void white_space_is_one_space_and_none_at_the_ends(String text, String markdown) {
        assertThat(rendered(text)).isEqualTo(markdown);
    }

    @Test
    void runs_are_one_line_whose_beginning_is_that_of_the_first() {
        assertThat(rendered(run("1"), run(". a"))).isEqualTo("1\\. a");
        assertThat(rendered(run(" "), run("- a"))).isEqualTo("\\- a");
        assertThat(rendered(run("a"), run("- b"))).isEqualTo("a- b");
        assertThat(rendered(run("a "), run(" b"))).isEqualTo("a b");
        assertThat(rendered(run("1 "), run(". a"))).isEqualTo("1 . a");
        assertThat(rendered(new Value("2", new Source("/x", 0)), run(") a"))).isEqualTo("2\\) a");
    }

    @Test
    void an_exclamation_mark_makes_no_image_of_a_link() {
        assertThat(rendered(run("Look!"), link("here"))).isEqualTo("Look\\![here](<https://example.com/>)");
        assertThat(rendered(run("Look! "), link("here"))).isEqualTo("Look! [here](<https://example.com/>)");
    }

    @ParameterizedTest
    @CsvSource({"much, **much**", "(much), (much)", "much., much.", "., .", "7, **7**", "ü, **ü**"})
    void words_stand_out_if_they_begin_and_end_with_letters_or_digits(String words, String markdown) {
        assertThat(rendered(new Emphasis(run(words)))).isEqualTo(markdown);
    }

    @Test
    void what_stands_out_does_not_run_into_what_stands_out_before() {
        assertThat(rendered(new Emphasis(run("a")), new Emphasis(run("b")))).isEqualTo("**a**b");
        assertThat(rendered(new Emphasis(run("a")), run(" "), new Emphasis(run("b"))))
                .isEqualTo("**a** **b**");
        assertThat(rendered(new Code(run("a")), new Code(run("b")))).isEqualTo("`a`b");
        assertThat(rendered(new Code(run("a")), run(" "), new Code(run("b")))).isEqualTo("`a` `b`");
        assertThat(rendered(new Emphasis(run("a")), run("- b"))).isEqualTo("**a**- b");
        assertThat(rendered(new Code(run("a")), run("- b"))).isEqualTo("`a`- b");
        assertThat(rendered(run("1"), new Emphasis(run("2")), run(". b"))).isEqualTo("1**2**. b");
        assertThat(rendered(new Emphasis(run("")), new Code(run("")))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "B0EXAMPLE1, `B0EXAMPLE1`",
        "111-0000000-0000001, `111-0000000-0000001`",
        "a.b_c, `a.b_c`",
        "a b, a b",
        "a`b, a\\`b",
        "a/b, a/b",
        "Größe, Größe",
    })
    void an_identifier_is_code_and_anything_else_is_text(String content, String markdown) {
        assertThat(rendered(new Code(run(content)))).isEqualTo(markdown);
    }

    @Test
    void a_link_has_no_white_space_at_its_ends_and_a_target_that_stays_one() {
        assertThat(rendered(link("  a b\t"))).isEqualTo("[a b](<https://example.com/>)");
        assertThat(rendered(run("x "), link(" "), run("y"))).isEqualTo("x y");
        assertThat(rendered(new Link(run("a"), "https://example.com/?b=1&c=2")))
                .isEqualTo("[a](<https://example.com/?b=1\\&c=2>)");
        assertThat(rendered(new Link(run("a"), "mailto:b|c@example.com"))).isEqualTo("[a](<mailto:b\\|c@example.com>)");
        assertThat(rendered(link("a"), run("- b"))).isEqualTo("[a](<https://example.com/>)- b");
    }

    @Test
    void a_backslash_in_a_cell_is_no_backslash() {
        Table table =
                new Table(TableRow.of(TableCell.of(run("a\\|b"))), List.of(TableRow.of(TableCell.of(run("- 1. c")))));

        assertThat(body(table)).isEqualTo("| a&#92;\\|b |\n| --- |\n| \\- 1. c |");
        assertThat(body(table, Paragraph.of(run("d\\e")))).endsWith("\n\nd\\\\e");
    }

    static Stream<Inline> blank() {
        return Stream.of(
                run(" "),
                new Value("\n", new Source("/x", 0)),
                new Label("x", ""),
                new Emphasis(run("\t")),
                new Code(run("")),
                link(" "),
                new GapMark(List.of(new Label("x", " "))));
    }

    static Stream<Inline> words() {
        return Stream.of(
                run("a"),
                new Value("a", new Source("/x", 0)),
                new Label("x", "a"),
                new Emphasis(run("a")),
                new Code(run("a")),
                link("a"),
                new GapMark(List.of(new Label("x", " "), new Label("y", "a"))));
    }

    @ParameterizedTest
    @MethodSource("blank")
    void a_block_without_words_leaves_no_trace(Inline inline) {
        assertThat(body(Paragraph.of(inline), Paragraph.of(run("b")))).isEqualTo("b");
    }

    @ParameterizedTest
    @MethodSource("words")
    void a_block_with_words_stands_there(Inline inline) {
        assertThat(body(Paragraph.of(inline), Paragraph.of(run("b")))).matches("[^\n]*a[^\n]*\n\nb");
        assertThat(body(Paragraph.of(run(" "), inline))).contains("a");
    }

    @Test
    void lists_within_a_list_stay_within_it() {
        ListItem inner = ListItem.of(Paragraph.of(run("a")), BulletList.of(item("b"), item("c")));
        DefinitionList pairs = new DefinitionList(List.of(
                new Definition(List.of(run("d")), List.of(run("e"))),
                new Definition(List.of(run("f")), List.of(run("g")))));

        assertThat(body(BulletList.of(inner, ListItem.of(pairs), ListItem.of(), item("h"))))
                .isEqualTo("- a\n\n  - b\n  - c\n- - **d**: e\n  - **f**: g\n- \n- h");
    }

    private static String rendered(String text) {
        return rendered(run(text));
    }

    private static String rendered(Inline... inlines) {
        return body(Paragraph.of(inlines));
    }

    /** The Markdown below the title. */
    private static String body(Block... blocks) {
        String markdown = RENDERER.render(
                Document.builder().title(new Label("title", "T")).add(blocks).build());
        assertThat(markdown).startsWith("# T\n").endsWith("\n");
        String body = markdown.substring("# T\n".length());
        return body.isEmpty() ? "" : body.substring(1, body.length() - 1);
    }

    private static ListItem item(String content) {
        return ListItem.of(Paragraph.of(run(content)));
    }

    private static Link link(String words) {
        return new Link(run(words), "https://example.com/");
    }

    private static Run run(String content) {
        return new Text(content, new Source("/closing", 0));
    }
}
