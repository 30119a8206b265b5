package io.github.poasdk.render;

import io.github.poasdk.render.document.Block;
import io.github.poasdk.render.document.BlockVisitor;
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
import io.github.poasdk.render.document.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Replaces what no format can hold, once, before a renderer sees the text: control characters other than line breaks and
 * tabs, embeddings and overrides of the direction of text (U+202A to U+202E), lone surrogates and noncharacters become
 * U+FFFD. So a plan can't send escape sequences to a terminal, turn round what stands beside its texts, or break a format
 * that is XML.
 */
public final class CharacterFilter {

    private static final int REPLACEMENT = 0xFFFD;

    private CharacterFilter() {}

    /**
     * A document without such characters.
     *
     * @param document the document
     * @return the document to render, and a warning for each run of text that was changed
     */
    public static Filtered apply(Document document) {
        Rewriter rewriter = new Rewriter();
        Document filtered = new Document(
                document.language(), rewriter.inlines(document.title()), rewriter.blocks(document.blocks()));
        return new Filtered(filtered, rewriter.warnings);
    }

    /**
     * A filtered document.
     *
     * @param document the document to render
     * @param warnings what was replaced
     */
    public record Filtered(Document document, List<RenderWarning> warnings) {

        /**
         * Copies the list.
         *
         * @param document the document to render
         * @param warnings what was replaced
         */
        public Filtered {
            warnings = List.copyOf(warnings);
        }
    }

    private static boolean isShowable(int codePoint) {
        if (codePoint == '\n' || codePoint == '\r' || codePoint == '\t') {
            return true;
        }
        boolean nonCharacter = (codePoint & 0xFFFE) == 0xFFFE || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
        int type = Character.getType(codePoint);
        boolean turnsDirection = codePoint >= 0x202A && codePoint <= 0x202E;
        return !nonCharacter && !turnsDirection && type != Character.CONTROL && type != Character.SURROGATE;
    }

    private static String replaceIn(String text) {
        if (text.codePoints().allMatch(CharacterFilter::isShowable)) {
            return text;
        }
        return text.codePoints()
                .map(c -> isShowable(c) ? c : REPLACEMENT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Builds the tree anew, with the warnings on the way. */
    private static final class Rewriter implements BlockVisitor<Block> {

        private final List<RenderWarning> warnings = new ArrayList<>();

        List<Block> blocks(List<Block> blocks) {
            return blocks.stream().map(block -> block.accept(this)).toList();
        }

        List<Inline> inlines(List<Inline> inlines) {
            return inlines.stream().map(this::inline).toList();
        }

        private Inline inline(Inline inline) {
            String content = replaceIn(inline.content());
            if (content.equals(inline.content())) {
                return inline;
            }
            if (inline instanceof Text text) {
                warnings.add(new RenderWarning(RenderWarning.Kind.CHARACTER_REPLACED, text.source()));
                return new Text(content, text.source());
            }
            return new Label(((Label) inline).key(), content);
        }

        private List<ListItem> items(List<ListItem> items) {
            return items.stream()
                    .map(item -> new ListItem(blocks(item.blocks())))
                    .toList();
        }

        @Override
        public Block visit(Section section) {
            return new Section(inlines(section.heading()), blocks(section.blocks()));
        }

        @Override
        public Block visit(Paragraph paragraph) {
            return new Paragraph(inlines(paragraph.content()));
        }

        @Override
        public Block visit(BulletList list) {
            return new BulletList(items(list.items()));
        }

        @Override
        public Block visit(NumberedList list) {
            return new NumberedList(items(list.items()));
        }

        @Override
        public Block visit(DefinitionList list) {
            return new DefinitionList(list.definitions().stream()
                    .map(definition -> new Definition(inlines(definition.term()), inlines(definition.description())))
                    .toList());
        }
    }
}
