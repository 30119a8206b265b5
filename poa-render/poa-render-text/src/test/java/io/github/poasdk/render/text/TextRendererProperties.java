package io.github.poasdk.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.poasdk.render.CharacterFilter;
import io.github.poasdk.render.document.Block;
import io.github.poasdk.render.document.BulletList;
import io.github.poasdk.render.document.Document;
import io.github.poasdk.render.document.Heading;
import io.github.poasdk.render.document.ListItem;
import io.github.poasdk.render.document.Paragraph;
import io.github.poasdk.render.document.Section;
import io.github.poasdk.render.document.Source;
import io.github.poasdk.render.document.Text;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever a plan says: no word is lost, no line is too long, nothing but text comes out. */
class TextRendererProperties {

    private static final String WHITE_SPACE = "[ \\t\\r\\n\\u2028\\u2029]+";

    @Property
    void every_word_comes_out_in_its_order(
            @ForAll("hostileTexts") String text, @ForAll @IntRange(min = 20, max = 100) int width) {
        String letter = TextRenderer.ofWidth(width).render(document(new Paragraph(List.of(run(text)))));

        assertThat(letter).startsWith("\n\n");
        assertThat(withoutSpace(letter)).isEqualTo(withoutSpace(CharacterFilter.apply(text)));
        assertThat(words(letter))
                .hasSizeGreaterThanOrEqualTo(words(CharacterFilter.apply(text)).size());
    }

    @Property
    void a_line_is_too_long_only_if_it_is_one_word(
            @ForAll("hostileTexts") String text, @ForAll @IntRange(min = 20, max = 100) int width) {
        Document document = document(new Section(
                Heading.of(run(text)),
                List.of(new BulletList(List.of(new ListItem(List.of(new Paragraph(List.of(run(text))))))))));

        assertThat(TextRenderer.ofWidth(width).render(document).split("\n", -1)).allSatisfy(line -> {
            String content = line.replaceFirst("^(1\\. |- | +)", "");
            assertThat(line.codePoints().map(DisplayWidth::of).sum() <= width || isOneWord(content))
                    .isTrue();
        });
    }

    @Property
    void no_control_character_comes_out(@ForAll("hostileTexts") String text) {
        String letter = TextRenderer.create().render(document(new Paragraph(List.of(run(text)))));

        assertThat(letter.codePoints())
                .allMatch(c -> c == '\n'
                        || (Character.getType(c) != Character.CONTROL && Character.getType(c) != Character.SURROGATE));
    }

    @Provide
    Arbitrary<String> hostileTexts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "word",
                " ",
                "\n",
                "\t",
                "\r\n",
                "\u0000",
                "\u001b[31m",
                "\u202e",
                "\u2028",
                "\u00a0",
                "\ud83d",
                "\ud83d\ude00",
                "库存",
                "1. ",
                "- ",
                "# ",
                "<b>",
                "w".repeat(120));
        return Arbitraries.oneOf(pieces, Arbitraries.strings().ofMaxLength(10))
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }

    private static Document document(Block... blocks) {
        return Document.builder().add(blocks).build();
    }

    private static Text run(String content) {
        return new Text(content, new Source("/closing", 0));
    }

    private static boolean isOneWord(String content) {
        int[] characters = content.codePoints().toArray();
        return !content.contains(" ")
                && IntStream.range(1, characters.length)
                        .noneMatch(i -> DisplayWidth.mayPart(characters[i - 1], characters[i]));
    }

    private static String withoutSpace(String text) {
        return String.join("", words(text));
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split(WHITE_SPACE, -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
