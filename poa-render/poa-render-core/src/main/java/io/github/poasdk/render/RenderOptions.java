package io.github.poasdk.render;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What a renderer is asked for beside the document itself. Immutable.
 *
 * @param sourceMap whether the result is to hold a {@link SourceMap}, which costs some time and memory
 * @param reviewNotes remarks to show in place, which makes the output a review copy; none in a letter to be sent
 */
public record RenderOptions(boolean sourceMap, List<ReviewNote> reviewNotes) {

    private static final RenderOptions NONE = new RenderOptions(false, List.of());

    /**
     * Copies what can be changed.
     *
     * @param sourceMap whether the result is to hold a source map
     * @param reviewNotes remarks to show in place
     */
    public RenderOptions {
        reviewNotes = List.copyOf(reviewNotes);
    }

    /**
     * The default: no source map and no remarks.
     *
     * @return options
     */
    public static RenderOptions none() {
        return NONE;
    }

    /**
     * These options with a source map.
     *
     * @return options
     */
    public RenderOptions withSourceMap() {
        return new RenderOptions(true, reviewNotes);
    }

    /**
     * These options with more remarks.
     *
     * @param notes the remarks to add
     * @return options
     */
    public RenderOptions withReviewNotes(Collection<ReviewNote> notes) {
        List<ReviewNote> all = new ArrayList<>(reviewNotes);
        all.addAll(notes);
        return new RenderOptions(sourceMap, all);
    }
}
