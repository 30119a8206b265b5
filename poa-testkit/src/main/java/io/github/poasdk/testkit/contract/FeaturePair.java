package io.github.poasdk.testkit.contract;

import io.github.poasdk.render.document.Block;
import io.github.poasdk.render.document.BulletList;
import io.github.poasdk.render.document.Code;
import io.github.poasdk.render.document.Definition;
import io.github.poasdk.render.document.DefinitionList;
import io.github.poasdk.render.document.Direction;
import io.github.poasdk.render.document.Document;
import io.github.poasdk.render.document.Emphasis;
import io.github.poasdk.render.document.Heading;
import io.github.poasdk.render.document.Inline;
import io.github.poasdk.render.document.Link;
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
import java.util.List;

/** Two documents with the same words, one of which has a kind of block or inline that the other has not. */
record FeaturePair(Document with, Document without) {

    private static final Text FIRST = new Text("First", new Source("/first", 0));
    private static final Text SECOND = new Text("Second", new Source("/second", 0));
    private static final Block PLAIN = Paragraph.of(FIRST);
    private static final Block BEHIND = Paragraph.of(SECOND);

    /** The documents for each feature that is a matter of looks. */
    static FeaturePair of(RendererFeature feature) {
        List<ListItem> items = List.of(ListItem.of(PLAIN), ListItem.of(BEHIND));
        return switch (feature) {
            case SECTION -> blocks(Section.of(Heading.of(FIRST), BEHIND));
            case BULLET_LIST -> blocks(new BulletList(items));
            case NUMBERED_LIST -> new FeaturePair(document(new NumberedList(items)), document(new BulletList(items)));
            case DEFINITION_LIST -> blocks(DefinitionList.of(new Definition(List.of(FIRST), List.of(SECOND))));
            case TABLE ->
                blocks(new Table(TableRow.of(TableCell.of(FIRST)), List.of(TableRow.of(TableCell.of(SECOND)))));
            case NOTE -> blocks(Note.of(FIRST), BEHIND);
            case PAGE_BREAK -> blocks(PLAIN, new PageBreak(), BEHIND);
            case EMPHASIS -> inline(new Emphasis(FIRST));
            case CODE -> inline(new Code(FIRST));
            case LINK -> inline(new Link(FIRST, "https://example.com/"));
            case DIRECTION -> {
                Document plain = document(PLAIN);
                yield new FeaturePair(
                        new Document("en", Direction.RIGHT_TO_LEFT, plain.title(), plain.blocks()), plain);
            }
            case SOURCE_MAP, REVIEW_NOTES -> throw new IllegalArgumentException("not a matter of looks: " + feature);
        };
    }

    private static FeaturePair blocks(Block... blocks) {
        return new FeaturePair(document(blocks), document(PLAIN, BEHIND));
    }

    private static FeaturePair inline(Inline inline) {
        return new FeaturePair(document(Paragraph.of(inline)), document(PLAIN));
    }

    private static Document document(Block... blocks) {
        return Document.builder().add(blocks).build();
    }
}
