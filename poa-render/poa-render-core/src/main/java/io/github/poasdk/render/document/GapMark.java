package io.github.poasdk.render.document;

import java.util.List;

/**
 * The visible mark of something that a draft still lacks.
 *
 * @param runs the words of the mark, brackets included, such as {@code [Missing: who is responsible]}
 */
public record GapMark(List<Run> runs) implements Inline {

    /**
     * Copies what can be changed.
     *
     * @param runs the words of the mark
     */
    public GapMark {
        runs = List.copyOf(runs);
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
