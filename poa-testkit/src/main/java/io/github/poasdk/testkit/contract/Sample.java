package io.github.poasdk.testkit.contract;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.code.IssueType;
import io.github.poasdk.render.compose.Gap;
import io.github.poasdk.render.compose.Layout;
import io.github.poasdk.render.compose.PlanComposer;
import io.github.poasdk.render.document.BulletList;
import io.github.poasdk.render.document.Definition;
import io.github.poasdk.render.document.DefinitionList;
import io.github.poasdk.render.document.Direction;
import io.github.poasdk.render.document.Document;
import io.github.poasdk.render.document.GapMark;
import io.github.poasdk.render.document.Heading;
import io.github.poasdk.render.document.Label;
import io.github.poasdk.render.document.ListItem;
import io.github.poasdk.render.document.Note;
import io.github.poasdk.render.document.NumberedList;
import io.github.poasdk.render.document.PageBreak;
import io.github.poasdk.render.document.Paragraph;
import io.github.poasdk.render.document.Section;
import io.github.poasdk.render.document.Source;
import io.github.poasdk.render.document.Table;
import io.github.poasdk.render.document.TableCell;
import io.github.poasdk.render.document.TableRow;
import io.github.poasdk.render.document.Text;
import io.github.poasdk.render.label.Labels;
import io.github.poasdk.testkit.PlanFixture;
import io.github.poasdk.testkit.PlanFixture.Stage;
import io.github.poasdk.testkit.Plans;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The documents of the contract. */
record Sample(String name, Document document) {

    static final int MANY = 10_000;

    /** What is written before or behind a word of a document with every kind of block. */
    static final List<String> HOSTILE = List.of(
            "<script>alert('x')</script> & \"quotes\" </p> &lt; ]]> <!--",
            "# head\n- item\n1. one\n> quote ``` code | a | b |\n| --- | --- |",
            "[x](javascript:alert(1)) ![y](https://example.com/z) **bold** _i_ \\ {\\rtf} %s ${x} {0}",
            "=SUM(A1)\t@x +1 -1 (Tj) << /JS >> <w:t/>",
            "w".repeat(400),
            "مرحبا بالعالم 库存数据。每天 😀\u200d😀 e\u0301 \u2066isolated\u2069",
            "a\r\n\r\n\r\nb\t\tc\u2028d   e");

    /** What no format can hold. */
    static final String UNSHOWABLE = "\u202eabc\u202c \u2066open \u0000 \u001b[31m \ud83d lone \ufffe";

    static final String ARABIC = "مرحبا بالعالم";

    private static final PlanComposer ENGLISH = PlanComposer.create();

    static Sample everyKind() {
        return new Sample("a document of every kind", EveryKind.document(UnaryOperator.identity()));
    }

    /** Documents of every kind with a hostile text in each position, before the word that is there and behind it. */
    static List<Sample> hostile(List<String> more) {
        List<Sample> samples = new ArrayList<>();
        for (String text : Stream.concat(HOSTILE.stream(), more.stream()).toList()) {
            String start = text.substring(0, Math.min(20, text.length())).replaceAll("\\s+", " ");
            samples.add(new Sample("a document with " + start, EveryKind.document(word -> text + " " + word)));
            samples.add(new Sample("a document ending in " + start, EveryKind.document(word -> word + " " + text)));
        }
        samples.add(unshowable());
        return samples;
    }

    static Sample unshowable() {
        return new Sample(
                "a document with characters that no format holds and CharacterFilter replaces",
                EveryKind.document(word -> UNSHOWABLE + word));
    }

    static List<Sample> complete() {
        return letters(Stage.COMPLETE);
    }

    static List<Sample> sparse() {
        List<Sample> samples = new ArrayList<>(letters(Stage.DRAFT));
        samples.addAll(letters(Stage.MINIMAL));
        samples.add(new Sample(
                "a plan of nothing", ENGLISH.compose(PlanOfAction.builder().build())));
        samples.add(new Sample("a document of nothing", Document.builder().build()));
        samples.add(new Sample("a document of empty blocks", empty()));
        return samples;
    }

    private static List<Sample> letters(Stage stage) {
        return Plans.all().stream()
                .filter(fixture -> fixture.stage() == stage)
                .map(Sample::letter)
                .toList();
    }

    private static Sample letter(PlanFixture fixture) {
        PlanOfAction plan = fixture.plan();
        return new Sample("the letter of " + fixture, PlanComposer.forPlan(plan).compose(plan));
    }

    /** The same plan with the labels of each language. */
    static List<Sample> inEachLanguage() {
        PlanOfAction plan = Plans.complete(IssueType.LATE_SHIPMENT_RATE);
        return Labels.LANGUAGES.stream()
                .map(tag -> new Sample(
                        "a letter with labels in " + tag,
                        PlanComposer.of(Layout.forPlan(plan), Labels.forLanguage(tag))
                                .compose(plan)))
                .toList();
    }

    static Sample withGaps() {
        PlanOfAction draft = Plans.draft(IssueType.LATE_SHIPMENT_RATE);
        List<Gap> gaps = List.of(
                new Gap("/seller", "whose account it is"),
                new Gap("/actions/0/owner", "who is responsible"),
                new Gap("/rootCauses/0", "how it was found out"),
                new Gap("/nowhere", "what has no place"));
        return new Sample("a draft with gaps", PlanComposer.forPlan(draft).compose(draft, gaps));
    }

    static List<Sample> rightToLeft() {
        PlanOfAction plan = Plans.inLanguage("ar");
        Document mixed = EveryKind.document(word -> ARABIC + " " + word + " (123) " + ARABIC);
        return List.of(
                new Sample("an Arabic letter", PlanComposer.forPlan(plan).compose(plan)),
                new Sample(
                        "a document of every kind in Arabic and Latin letters",
                        new Document("ar", Direction.RIGHT_TO_LEFT, mixed.title(), mixed.blocks())));
    }

    static Sample many() {
        Table table = new Table(
                row("first", "second"),
                IntStream.range(0, MANY)
                        .mapToObj(i -> row("row" + i, "cell" + i))
                        .toList());
        List<ListItem> items = IntStream.range(0, MANY)
                .mapToObj(i -> ListItem.of(Paragraph.of(text("item" + i))))
                .toList();
        List<Definition> definitions = IntStream.range(0, MANY)
                .mapToObj(i -> new Definition(List.of(text("term" + i)), List.of(text("sense" + i))))
                .toList();
        return new Sample(
                "a document with 10,000 of each",
                Document.builder()
                        .title(text("many"))
                        .add(new BulletList(items), new NumberedList(items), new DefinitionList(definitions), table)
                        .build());
    }

    private static TableRow row(String first, String second) {
        return TableRow.of(TableCell.of(text(first)), TableCell.of(text(second)));
    }

    private static Text text(String words) {
        return new Text(words, new Source("/closing", 0));
    }

    private static Document empty() {
        return Document.builder()
                .add(
                        Paragraph.of(),
                        Note.of(),
                        BulletList.of(),
                        BulletList.of(ListItem.of()),
                        NumberedList.of(),
                        NumberedList.of(ListItem.of(), ListItem.of(BulletList.of())),
                        DefinitionList.of(),
                        DefinitionList.of(new Definition(List.of(), List.of())),
                        Section.of(Heading.of()),
                        Section.of(Heading.of(), Section.of(Heading.of(), Paragraph.of())),
                        new Table(TableRow.of(TableCell.of(new Label("empty", ""))), List.of()),
                        Paragraph.of(new GapMark(List.of()), new Label("empty", "")),
                        new PageBreak(),
                        new PageBreak())
                .build();
    }
}
