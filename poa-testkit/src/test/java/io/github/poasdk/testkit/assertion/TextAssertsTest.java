package io.github.poasdk.testkit.assertion;

import static io.github.poasdk.testkit.assertion.Fixtures.PLAN;
import static io.github.poasdk.testkit.assertion.Fixtures.failure;
import static io.github.poasdk.testkit.assertion.PoaAssertions.assertThat;
import static io.github.poasdk.testkit.assertion.PoaAssertions.assertThatRendered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.poasdk.render.compose.Gap;
import io.github.poasdk.render.compose.PlanComposer;
import io.github.poasdk.render.document.BulletList;
import io.github.poasdk.render.document.Definition;
import io.github.poasdk.render.document.DefinitionList;
import io.github.poasdk.render.document.Document;
import io.github.poasdk.render.document.Heading;
import io.github.poasdk.render.document.Label;
import io.github.poasdk.render.document.ListItem;
import io.github.poasdk.render.document.Paragraph;
import io.github.poasdk.render.document.Section;
import io.github.poasdk.render.document.Source;
import io.github.poasdk.render.document.Table;
import io.github.poasdk.render.document.TableCell;
import io.github.poasdk.render.document.TableRow;
import io.github.poasdk.render.document.Text;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextAssertsTest {

    private static final Document DOCUMENT = Document.builder()
            .title(new Label("title", "The letter"))
            .add(Section.of(
                    Heading.of(new Label("causes", "Root causes")),
                    Paragraph.of(
                            new Label("intro", "We found: "), text("the template\nwas wrong"), new Label("end", "."))))
            .add(Section.of(Heading.of(new Label("actions", "Corrective actions")), Paragraph.of(text("50% %s done"))))
            .build();

    @Test
    void a_document_says_what_stands_in_it_however_its_lines_are_broken() {
        assertThat(DOCUMENT)
                .says("We found: the template was wrong.")
                .says("the\u00a0template\twas")
                .doesNotSay("Template")
                .saysInOrder("The letter", "Root causes", "wrong", "50%")
                .hasHeading("Root causes")
                .hasNoGapMarks()
                .isEqualTo(DOCUMENT);
        assertThat(PlanComposer.forPlan(PLAN).compose(PLAN)).says(PLAN.getClosing());
    }

    @Test
    void what_is_not_said_is_told_with_what_is() {
        assertThat(failure(() -> assertThat(DOCUMENT).as("100%").says("the template is %s wrong")))
                .isEqualTo("""
                        [100%] Expecting a document that says
                          "the template is %s wrong"
                        but it does not.
                        The document says:
                          The letter
                          Root causes
                        > We found: the template was wrong.  <-- nearest
                          Corrective actions
                          50% %s done""");
        assertThat(failure(() -> assertThat(DOCUMENT).doesNotSay("50% %s")))
                .startsWith("Expecting a document that does not say\n  \"50% %s\"\nbut it does.\n")
                .endsWith("\n> 50% %s done  <-- nearest");
        assertThat(failure(() -> assertThat(Document.builder().build()).says("a")))
                .endsWith("The document says nothing.");
    }

    @Test
    void the_text_that_breaks_the_order_is_named() {
        assertThat(failure(() -> assertThat(DOCUMENT).saysInOrder("Corrective actions", "Root causes")))
                .startsWith("""
                        Expecting a document that says in this order
                          1. "Corrective actions"
                          2. "Root causes"
                        but number 2 stands only before the end of number 1.
                        The document says:
                        """)
                .contains("\n> Root causes  <-- nearest\n");
        assertThat(failure(() -> assertThat(DOCUMENT).saysInOrder("Root causes", "Closing")))
                .contains("but number 2 is nowhere.\n");
        assertThat(failure(() -> assertThatRendered("one two").saysInOrder("two", "two")))
                .contains("but number 2 stands only before the end of number 1.\n");
    }

    @Test
    void headings_and_marks_are_listed() {
        assertThat(failure(() -> assertThat(DOCUMENT).hasHeading("Causes")))
                .isEqualTo("Expecting a document with the heading\n  \"Causes\"\n"
                        + "The document has 2 headings:\n  \"Root causes\"\n  \"Corrective actions\"");
        assertThat(failure(() -> assertThat(DOCUMENT).hasGapMarks()))
                .isEqualTo("Expecting a document with marks of what is missing, but it has none.");
        Document draft = PlanComposer.forPlan(PLAN)
                .compose(PLAN, List.of(new Gap("/actions/0/owner/name", "who is responsible")));
        assertThat(draft).hasGapMarks();
        assertThat(failure(() -> assertThat(draft).hasNoGapMarks()))
                .startsWith("Expecting a document without marks of what is missing.\nThe document has 1 mark:\n  \"[")
                .contains("who is responsible");
    }

    @Test
    void blank_text_is_refused_since_it_stands_everywhere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertThat(DOCUMENT).says(" \n"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertThat(DOCUMENT).saysInOrder("Root", ""));
    }

    @Test
    void a_long_letter_is_shown_around_what_is_nearest() {
        String letter =
                IntStream.range(0, 1000).mapToObj(i -> "line number" + i).collect(Collectors.joining("\n"));

        assertThat(failure(() -> assertThatRendered(letter).says("lines number500")))
                .contains("The letter says:\n  (480 lines before)\n", "\n> line number500  <-- nearest\n")
                .endsWith("\n  (480 lines behind)");
        assertThat(failure(() -> assertThatRendered("x\u202e".repeat(100_000)).says("a")))
                .contains("x\\u202ex\\u202e")
                .hasSizeLessThan(2000);
    }

    @Test
    void all_facts_may_be_broken_and_escaped_anywhere() {
        String letter = lines(PlanComposer.forPlan(PLAN).compose(PLAN));

        assertThatRendered(letter).saysAllFactsOf(PLAN);
        assertThatRendered(letter.replace(" ", "\n").replace(".", "\\.")).saysAllFactsOf(PLAN);
    }

    @Test
    void a_fact_that_is_lost_is_told_with_its_place() {
        String letter = lines(PlanComposer.forPlan(PLAN).compose(PLAN));
        String role = PLAN.getActions().get(0).getOwner().getName();

        assertThat(failure(() -> assertThatRendered(letter.replace(role, "somebody"))
                        .as("50%")
                        .saysAllFactsOf(PLAN)))
                .startsWith("""
                        [50%] Expecting a letter that says all facts of the plan, but these are missing:
                          /actions/0/owner/name: "Ida Brandt"
                          /actions/2/owner/name: "Ida Brandt"
                        The letter says:
                        """);
        assertThat(failure(() -> assertThatRendered("").saysAllFactsOf(PLAN)))
                .containsPattern("\n  and [1-9][0-9]+ more\nThe letter says nothing\\.");
        assertThat(failure(() -> assertThatRendered("fact-3 fact-12").saysAllFactsOf(facts(30))))
                .contains("\n  /closing: \"fact-0\"\n", "\n  /closing: \"fact-22\"\n  and 7 more\nThe letter says:")
                .doesNotContain("fact-12\"", "fact-23");
        assertThat(failure(() -> assertThatRendered("fact-3 fact-12").saysAllFactsOf(facts(23))))
                .doesNotContain("more");
    }

    @Test
    void the_words_of_a_cell_may_stand_apart() {
        Document table = Document.builder()
                .add(new Table(row("one two", "three four"), List.of()))
                .build();

        assertThatRendered("one  | three\ntwo  | four").saysAllFactsOf(table);
        assertThat(failure(() -> assertThatRendered("one  | three\n     | four").saysAllFactsOf(table)))
                .contains("/closing: \"one two\"");
    }

    private static Document facts(int number) {
        Document.Builder document = Document.builder();
        IntStream.range(0, number).forEach(i -> document.add(Paragraph.of(text("fact-" + i))));
        return document.build();
    }

    private static TableRow row(String... cells) {
        return new TableRow(List.of(cells).stream()
                .map(cell -> new TableCell(List.of(text(cell))))
                .toList());
    }

    private static String lines(Document document) {
        return String.join("\n", DocumentReader.read(document).lines());
    }

    private static Text text(String content) {
        return new Text(content, new Source("/closing", 0));
    }

    @Test
    void terms_descriptions_and_cells_are_said() {
        Document document = Document.builder()
                .add(
                        new DefinitionList(
                                List.of(new Definition(List.of(text("term")), List.of(text("description"))))),
                        new Table(row("head"), List.of(row("cell"))),
                        new BulletList(List.of(new ListItem(List.of(Paragraph.of(text("item")))))))
                .build();

        assertThat(document)
                .saysInOrder("term", "description", "head", "cell", "item")
                .hasNoGapMarks();
        assertThat(failure(() -> assertThat(document).hasHeading("term"))).endsWith("The document has no headings.");
    }
}
