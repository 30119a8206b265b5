package io.github.poasdk.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.json.PlanJson;
import io.github.poasdk.model.json.PlanPaths;
import io.github.poasdk.render.CharacterFilter;
import io.github.poasdk.render.RenderOptions;
import io.github.poasdk.render.RenderResult;
import io.github.poasdk.render.Renderer;
import io.github.poasdk.render.ReviewNote;
import io.github.poasdk.render.SourceMap;
import io.github.poasdk.render.TextOrigin;
import io.github.poasdk.render.compose.Gap;
import io.github.poasdk.render.compose.Layout;
import io.github.poasdk.render.compose.PlanComposer;
import io.github.poasdk.render.document.BulletList;
import io.github.poasdk.render.document.Document;
import io.github.poasdk.render.document.ListItem;
import io.github.poasdk.render.document.Paragraph;
import io.github.poasdk.render.document.Source;
import io.github.poasdk.render.document.Text;
import io.github.poasdk.render.document.Value;
import io.github.poasdk.render.html.HtmlRenderer;
import io.github.poasdk.render.label.Labels;
import io.github.poasdk.render.markdown.MarkdownRenderer;
import io.github.poasdk.render.text.TextRenderer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every format of ours beside the contract of renderers: no sign of the output is unexplained. */
class RenderersTest {

    private static final List<Renderer> RENDERERS =
            List.of(TextRenderer.create(), TextRenderer.ofWidth(24), MarkdownRenderer.create(), HtmlRenderer.create());

    private static final List<Layout> LAYOUTS =
            List.of(Layout.ARTICLE, Layout.THREE_QUESTIONS, Layout.DISPUTE, Layout.ANSWERS, Layout.RELATED_ACCOUNT);

    private static final List<String> HOSTILE = List.of(
            "<script>alert('x')</script> & \"quotes\" </p>",
            "| a | b |\n| --- | --- |\n\n# head\n- item\n1. one\n> quote ``` code",
            "[x](javascript:alert(1)) ![y](https://example.com/z) **bold** _i_ \\",
            "\u202eabc\u202c \u2066open \u0000 \u001b[31m \ud83d lone \ufffe",
            "w".repeat(400),
            "مرحبا بالعالم 库存数据。每天 😀\u200d😀 e\u0301",
            "a\r\n\r\n\r\nb\t\tc\u2028d   e");

    private static final Pattern CLOSED = Pattern.compile(
            ".*/(schemaVersion|id|language|responseKind|pattern|type|kind|category|metric|fulfillment|marketplace|purpose"
                    + "|status|state|annotation|start|end|planned|due|done|effectiveFrom|deadline|asOf|validUntil|sha256"
                    + "|[a-zA-Z]+On|[a-zA-Z]+Ids?(/[0-9]+)?|extensions.*)");

    record Case(String name, Renderer renderer, Document document) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        List<Path> plans;
        try (Stream<Path> files = Files.list(Golden.root().resolve("poa-examples/plans"))) {
            plans = files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
        for (Path file : plans) {
            PlanOfAction plan = PlanJson.create().read(Files.readString(file));
            add(cases, file.getFileName().toString(), PlanComposer.forPlan(plan).compose(plan));
        }
        PlanOfAction hostile = hostile();
        for (Layout layout : LAYOUTS) {
            for (String language : Labels.LANGUAGES) {
                PlanComposer composer = PlanComposer.of(layout, Labels.forLanguage(language));
                List<Gap> gaps = List.of(
                        new Gap("/actions/0/owner", HOSTILE.get(0)),
                        new Gap("/actions/0", HOSTILE.get(1)),
                        new Gap("/nowhere", HOSTILE.get(2)));
                add(cases, "hostile " + layout.id() + " " + language, composer.compose(hostile, gaps));
            }
        }
        return cases.stream();
    }

    private static void add(List<Case> cases, String name, Document document) {
        for (int i = 0; i < RENDERERS.size(); i++) {
            Renderer renderer = RENDERERS.get(i);
            cases.add(new Case(name + " " + renderer.format().id() + i, renderer, document));
        }
    }

    /** The plan with every member, in which each free text is a hostile one. */
    private static PlanOfAction hostile() throws IOException {
        String json = Files.readString(Golden.root().resolve("poa-examples/plans/every-member.json"));
        PlanOfAction plan = PlanJson.create().read(json);
        List<String> pointers = new ArrayList<>();
        PlanComposer.create().compose(plan).forEachRun(run -> {
            if (run instanceof Text text
                    && !CLOSED.matcher(text.source().pointer()).matches()) {
                pointers.add(text.source().pointer());
            }
        });
        PlanOfAction changed = plan;
        int i = 0;
        for (String pointer : pointers) {
            changed = PlanPaths.create().replace(changed, pointer, HOSTILE.get(i++ % HOSTILE.size()));
        }
        return changed;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void every_visible_character_is_of_the_plan_or_of_a_label(Case example) {
        Output output = Output.of(example);

        assertThat(output.map().segments().get(0).start()).isZero();
        int end = 0;
        for (SourceMap.Segment segment : output.map().segments()) {
            assertThat(segment.start()).isEqualTo(end);
            end = segment.end();
        }
        assertThat(end).isEqualTo(output.text().length());
        assertThat(output.strayMarkup()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void every_character_of_the_plan_is_found_and_leads_back(Case example) {
        Output output = Output.of(example);

        CharacterFilter.apply(example.document()).document().forEachRun(run -> {
            if (run instanceof Text text) {
                output.assertLeadsBack(text);
            } else if (run instanceof Value value && !value.content().isBlank()) {
                assertThat(output.map().outputOf(value.source().pointer())).isNotEmpty();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("cases")
    void remarks_on_everything_are_all_told(Case example) {
        List<ReviewNote> notes = new ArrayList<>();
        example.document().forEachRun(run -> {
            if (run instanceof Text text) {
                int start = text.source().offset();
                notes.add(new ReviewNote(
                        text.source().pointer(),
                        start + 1,
                        start + 3,
                        ReviewNote.Level.NOTE,
                        "remark" + notes.size() + "."));
            }
        });
        notes.add(ReviewNote.on("/nowhere", ReviewNote.Level.ERROR, "remark" + notes.size() + "."));

        String copy = Output.write(example, RenderOptions.none().withReviewNotes(notes));

        assertThat(notes).allSatisfy(note -> assertThat(copy).contains(note.text()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"w", "<", "*", "库", "\u2066"})
    void a_word_of_a_million_characters_is_written_to_its_end(String sign) {
        Text word = new Text(sign.repeat(1_000_000), new Source("/closing", 0));
        Document document = Document.builder()
                .title(word)
                .add(new Paragraph(List.of(word)))
                .add(new BulletList(List.of(new ListItem(List.of(new Paragraph(List.of(word)))))))
                .build();

        for (Renderer renderer : RENDERERS) {
            Output output = Output.of(new Case("", renderer, document));

            assertThat(output.map().outputOf("/closing", 999_999, 1_000_000))
                    .hasSizeGreaterThanOrEqualTo(3)
                    .allSatisfy(end -> assertThat(output.unescaped(output.text().substring(end.start(), end.end())))
                            .isEqualTo(CharacterFilter.apply(sign)));
        }
    }

    /** What a renderer wrote, and where it is from. */
    private record Output(String format, String text, SourceMap map) {

        static Output of(Case example) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try {
                RenderResult result = example.renderer()
                        .write(example.document(), RenderOptions.none().withSourceMap(), out);
                return new Output(
                        example.renderer().format().id(),
                        out.toString(StandardCharsets.UTF_8),
                        result.sourceMap().orElseThrow());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        static String write(Case example, RenderOptions options) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try {
                example.renderer().write(example.document(), options, out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return out.toString(StandardCharsets.UTF_8);
        }

        /** Signs that a reader sees and that no list, table or tag explains. */
        String strayMarkup() {
            StringBuilder signs = new StringBuilder();
            for (SourceMap.Segment segment : map.segments()) {
                if (segment.origin().equals(new TextOrigin.Label(TextOrigin.Label.MARKUP))) {
                    signs.append(text, segment.start(), segment.end());
                }
            }
            String markup = signs.toString();
            if (format.equals("html")) {
                return markup.replaceAll("(?s)<style>.*</style>", "")
                        .replaceAll("<[^>]*>", "")
                        .strip();
            }
            return format.equals("text")
                    ? markup.replaceAll("(?m)^ *([0-9]+\\.|-)+ *", "")
                            .replaceAll("[-\\s]", "")
                            .replaceAll("[0-9]+\\.", "")
                    : markup.replaceAll("\\]\\(<[^>]*>\\)", "").replaceAll("[0-9]+[.)]|[-\\s#>|*`\\[]", "");
        }

        /** Each character of the text is shown, as itself or as what stands for it, and that leads back to it. */
        void assertLeadsBack(Text run) {
            String pointer = run.source().pointer();
            for (int i = 0; i < run.content().length(); i++) {
                char c = run.content().charAt(i);
                int place = run.source().offset() + i;
                if (" \t\r\n\u2028\u2029".indexOf(c) >= 0) {
                    continue;
                }
                List<SourceMap.Range> ranges = map.outputOf(pointer, place, place + 1);
                assertThat(ranges).as("%s %d", pointer, place).isNotEmpty();
                for (SourceMap.Range range : ranges) {
                    String shown = text.substring(range.start(), range.end());
                    assertThat(unescaped(shown)).isEqualTo(String.valueOf(c));
                    assertThat(map.originAt(range.start())).contains(new TextOrigin.Plan(pointer, place, place + 1));
                }
            }
        }

        private String unescaped(String shown) {
            if (format.equals("text")) {
                return shown;
            }
            return format.equals("html") || shown.startsWith("&#")
                    ? Parser.unescapeEntities(shown, false)
                    : shown.length() == 2 && shown.charAt(0) == '\\' ? shown.substring(1) : shown;
        }
    }
}
