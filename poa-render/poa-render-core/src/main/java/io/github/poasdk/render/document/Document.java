package io.github.poasdk.render.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * A document, ready for any renderer: a title and blocks from top to bottom. Immutable, as is the whole tree, and free of
 * types of any library. {@code PlanComposer} makes one of a plan; an application can build its own:
 *
 * <pre>{@code
 * Document document = Document.builder()
 *         .title(new Label("title", "Cover letter"))
 *         .add(Paragraph.of(new Text(plan.getClosing(), new Source("/closing", 0))))
 *         .build();
 * }</pre>
 *
 * @param language the language of the labels as a BCP 47 tag, such as {@code en}
 * @param direction the direction of writing of that language
 * @param title the title
 * @param blocks the blocks in their order
 */
public record Document(String language, Direction direction, Title title, List<Block> blocks) {

    /**
     * Copies what can be changed.
     *
     * @param language the language of the labels as a BCP 47 tag
     * @param direction the direction of writing of that language
     * @param title the title
     * @param blocks the blocks in their order
     */
    public Document {
        Objects.requireNonNull(language, "language must not be null");
        Objects.requireNonNull(direction, "direction must not be null");
        Objects.requireNonNull(title, "title must not be null");
        blocks = List.copyOf(blocks);
    }

    /**
     * Hands every run of the document to somebody, in reading order: the title first, then block by block.
     *
     * @param action what to do with a run
     */
    public void forEachRun(RunVisitor action) {
        RunWalker walker = new RunWalker(action);
        walker.line(title.content());
        walker.blocks(blocks);
    }

    /**
     * A builder of a document in English without a title.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a document. Not thread-safe. */
    public static final class Builder {

        private final List<Block> blocks = new ArrayList<>();
        private String language = "en";
        private Direction direction = Direction.LEFT_TO_RIGHT;
        private Title title = new Title(List.of());

        private Builder() {}

        /**
         * The language of the labels; without it English, written from left to right.
         *
         * @param language a BCP 47 tag
         * @param direction the direction of writing of that language
         * @return this builder
         */
        public Builder language(String language, Direction direction) {
            this.language = language;
            this.direction = direction;
            return this;
        }

        /**
         * The title; without it empty.
         *
         * @param content the parts of the line
         * @return this builder
         */
        public Builder title(Inline... content) {
            title = Title.of(content);
            return this;
        }

        /**
         * Adds blocks at the end.
         *
         * @param blocks the blocks in their order
         * @return this builder
         */
        public Builder add(Block... blocks) {
            return addAll(Arrays.asList(blocks));
        }

        /**
         * Adds blocks at the end.
         *
         * @param blocks the blocks in their order
         * @return this builder
         */
        public Builder addAll(Collection<? extends Block> blocks) {
            this.blocks.addAll(blocks);
            return this;
        }

        /**
         * The document.
         *
         * @return a document with what was given so far
         */
        public Document build() {
            return new Document(language, direction, title, blocks);
        }
    }
}
