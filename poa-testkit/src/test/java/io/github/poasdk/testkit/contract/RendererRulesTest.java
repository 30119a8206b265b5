package io.github.poasdk.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.poasdk.render.Renderer;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opentest4j.TestAbortedException;

/** For each rule a renderer that breaks it: the rule finds it, and says where. */
class RendererRulesTest {

    private static final Map<RendererRule, String> PLACES = Map.ofEntries(
            Map.entry(RendererRule.EVERY_KIND, "block 1 note > label label.3"),
            Map.entry(RendererRule.ORDER, "numbered list, item 2 > block 1 paragraph > "),
            Map.entry(RendererRule.TOLD_APART, "feature EMPHASIS"),
            Map.entry(RendererRule.FACTS, "text /actions/1"),
            Map.entry(RendererRule.LABELS, "labels in de: title > label "),
            Map.entry(RendererRule.ESCAPING, "<script>alert('x')</: title > text /texts/1"),
            Map.entry(RendererRule.WARNINGS, "/texts/1"),
            Map.entry(RendererRule.SAME_BYTES, "in the locale ar-EG-u-nu-arab, byte "),
            Map.entry(RendererRule.THREADS, "while others write, byte "),
            Map.entry(RendererRule.STREAM_OPEN, "was closed"),
            Map.entry(RendererRule.STREAM_FAILS, "fails after 0 of "),
            Map.entry(RendererRule.STREAM_BYTEWISE, "byte by byte, byte 1"),
            Map.entry(RendererRule.SPARSE, "a document of empty blocks"),
            Map.entry(RendererRule.MANY_ITEMS, "bulleted list, item 1001 > block 1 paragraph > text /closing"),
            Map.entry(RendererRule.GAP_MARKS, "gap mark > "),
            Map.entry(RendererRule.RIGHT_TO_LEFT, "an Arabic letter: "),
            Map.entry(RendererRule.SOURCE_MAP, "title > text /texts/1, character 0"),
            Map.entry(RendererRule.REVIEW_NOTES, "remark on /texts/1"));

    @ParameterizedTest
    @EnumSource
    void a_renderer_that_breaks_a_rule_is_found_with_rule_and_place(RendererRule rule) {
        Throwable thrown = catchThrowable(() -> run(new Contract(new TagRenderer(rule)), rule));

        assertThat(thrown)
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith(rule.id() + ": " + rule.sentence())
                .hasMessageContaining(PLACES.get(rule));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SOURCE_MAP", "REVIEW_NOTES"})
    void a_renderer_of_mere_words_is_found_to_lack_each_kind(RendererFeature feature) {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> new Contract(new WordsRenderer()).told_apart(feature))
                .withMessageStartingWith("RENDERER-TOLD-APART: ")
                .withMessageContaining("at feature " + feature)
                .withMessageEndingWith("; if the format can't have it, say so in unsupported() with the reason");
    }

    @ParameterizedTest
    @EnumSource
    void each_rule_has_a_test_that_no_subclass_can_replace(RendererRule rule) {
        assertThat(testOf(rule)).isNotNull();
        assertThat(testOf(rule).toGenericString()).contains("public final ");
    }

    @Test
    void the_list_of_tests_shows_rules() {
        assertThat(new RuleNames()
                        .generateDisplayNameForMethod(
                                List.of(), TagRendererContractTest.class, testOf(RendererRule.ORDER)))
                .isEqualTo("RENDERER-ORDER: Words stand in the order of the document.");
    }

    @Test
    void a_renderer_that_takes_too_long_is_found() {
        Renderer slow = new SlowRenderer(new TagRenderer(null));

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> run(new Contract(slow), RendererRule.MANY_ITEMS))
                .withMessageStartingWith("RENDERER-MANY-ITEMS: ")
                .withMessageContaining("not written in PT0.3S");
    }

    @Test
    void what_means_something_in_one_format_only_is_tried_in_each_position() {
        RendererContractTest contract = new Contract(new TagRenderer(null)) {
            @Override
            protected String readBack(byte[] bytes) {
                return super.readBack(bytes).replace("@@", "");
            }

            @Override
            protected List<String> markup() {
                return List.of("@@");
            }
        };

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(contract::escaping)
                .withMessageStartingWith("RENDERER-ESCAPING: ")
                .withMessageContaining("a document with @@: title > text /texts/1")
                .withMessageContaining("not shown: \"@@Item1i\"");
    }

    @Test
    void what_a_format_lacks_is_skipped_with_its_reason() {
        RendererContractTest contract = new Contract(new TagRenderer(RendererRule.TOLD_APART)) {
            @Override
            protected Map<RendererFeature, String> unsupported() {
                return Map.of(RendererFeature.EMPHASIS, "all words are equal");
            }
        };

        assertThatExceptionOfType(TestAbortedException.class)
                .isThrownBy(() -> contract.told_apart(RendererFeature.EMPHASIS))
                .withMessageContaining("EMPHASIS")
                .withMessageContaining("all words are equal");
    }

    @Test
    void the_page_of_the_contract_has_each_rule() throws IOException {
        Path page = Path.of(System.getProperty("poa.root", ".."), "docs/renderer-contract.md");

        List<String> rows = Files.readAllLines(page).stream()
                .filter(line -> line.startsWith("| `RENDERER-"))
                .toList();

        assertThat(rows)
                .containsExactlyElementsOf(Stream.of(RendererRule.values())
                        .map(rule -> "| `" + rule.id() + "` | " + rule.sentence() + " |")
                        .toList());
    }

    private static Method testOf(RendererRule rule) {
        return Arrays.stream(RendererContractTest.class.getMethods())
                .filter(method -> method.getName().equals(rule.method()))
                .findFirst()
                .orElseThrow();
    }

    private static void run(RendererContractTest contract, RendererRule rule) throws Throwable {
        try {
            if (rule == RendererRule.TOLD_APART) {
                contract.told_apart(RendererFeature.EMPHASIS);
            } else {
                testOf(rule).invoke(contract);
            }
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }

    /** The contract, to be run rule by rule. */
    private static class Contract extends RendererContractTest {

        private final Renderer renderer;

        Contract(Renderer renderer) {
            this.renderer = renderer;
        }

        @Override
        protected Renderer renderer() {
            return renderer;
        }

        @Override
        protected String readBack(byte[] bytes) {
            return TagRenderer.readBack(bytes);
        }

        @Override
        protected Duration timeLimit() {
            return renderer instanceof SlowRenderer ? Duration.ofMillis(300) : super.timeLimit();
        }
    }
}
