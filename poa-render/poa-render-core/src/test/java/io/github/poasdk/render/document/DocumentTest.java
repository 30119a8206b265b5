package io.github.poasdk.render.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTest {

    private static final Label LABEL = new Label("key", "words");

    @Test
    void documents_of_equal_parts_are_equal() {
        assertThat(document("a")).isEqualTo(document("a")).hasSameHashCodeAs(document("a"));
        assertThat(document("a")).isNotEqualTo(document("b"));
    }

    @Test
    void what_was_given_can_be_changed_without_a_trace() {
        List<Block> blocks = new ArrayList<>(List.of(Paragraph.of(LABEL)));
        Document document = Document.builder().addAll(blocks).build();
        blocks.clear();

        assertThat(document.blocks()).hasSize(1);
        assertThat(document.language()).isEqualTo("en");
        assertThat(document.direction()).isEqualTo(Direction.LEFT_TO_RIGHT);
    }

    @Test
    void every_run_is_met_in_reading_order() {
        List<String> runs = new ArrayList<>();
        document("x").forEachRun(run -> runs.add(run.content()));

        assertThat(runs)
                .containsExactly(
                        "words", "1x", "2x", "3x", "4x", "5x", "6x", "7x", "8x", "9x", "10x", "11x", "12x", "13x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.com",
                "http://example.com:8080/a/b?c=d&e=f#g",
                "https://example.com/%20~!$'()*+,;=:@-_.",
                "mailto:ida.brandt+x@example.com"
            })
    void a_link_leads_to_an_address(String target) {
        assertThat(Link.isAllowed(target)).isTrue();
        assertThat(new Link(LABEL, target).target()).isEqualTo(target);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "javascript:alert(1)",
                "JAVASCRIPT:alert(1)",
                "data:text/html,x",
                "vbscript:x",
                "file:///etc/passwd",
                "//example.com",
                "example.com",
                "https://user:secret@example.com/",
                "https://example.com/a b",
                "https://example.com/\n",
                "https://example.com/\"onclick=x",
                "https://example.com/<b>",
                "https://ex\u0430mple.com/",
                " https://example.com",
                "mailto:a@b.c?body=x"
            })
    void anything_else_stays_text(String target) {
        assertThat(Link.isAllowed(target)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Link(LABEL, target))
                .withMessage("target must be an address with https, http or mailto");
    }

    @Test
    void an_address_has_a_greatest_length() {
        assertThat(Link.isAllowed("https://example.com/" + "a".repeat(2028))).isTrue();
        assertThat(Link.isAllowed("https://example.com/" + "a".repeat(2029))).isFalse();
    }

    @Test
    void a_table_has_the_same_columns_in_each_row() {
        TableRow one = TableRow.of(TableCell.of(LABEL));
        TableRow two = TableRow.of(TableCell.of(LABEL), TableCell.of(LABEL));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Table(two, List.of(two, one)))
                .withMessage("a row must have 2 cells: 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Table(TableRow.of(), List.of()))
                .withMessage("a table must have a column");
        assertThatIllegalArgumentException().isThrownBy(() -> new TableCell(List.of()));
    }

    /** Every kind of block and every kind of part once. */
    private static Document document(String end) {
        return Document.builder()
                .title(LABEL)
                .add(Note.of(run("1" + end)), new PageBreak())
                .add(Section.of(
                        Heading.of(run("2" + end)),
                        Paragraph.of(
                                new Emphasis(run("3" + end)),
                                new Code(run("4" + end)),
                                new Link(run("5" + end), "https://example.com/"),
                                new GapMark(List.of(run("6" + end))),
                                new Value("7" + end, new Source("/submittedOn", 0)))))
                .add(BulletList.of(ListItem.of(Paragraph.of(run("8" + end)))))
                .add(NumberedList.of(ListItem.of(Paragraph.of(run("9" + end)))))
                .add(DefinitionList.of(new Definition(List.of(run("10" + end)), List.of(run("11" + end)))))
                .add(new Table(
                        TableRow.of(TableCell.of(run("12" + end))),
                        List.of(TableRow.of(TableCell.of(run("13" + end))))))
                .build();
    }

    private static Text run(String content) {
        return new Text(content, new Source("/closing", 0));
    }
}
