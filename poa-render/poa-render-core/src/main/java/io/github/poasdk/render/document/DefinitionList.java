package io.github.poasdk.render.document;

import java.util.Arrays;
import java.util.List;

/**
 * Terms with their descriptions, such as owner and date of an action.
 *
 * @param definitions the terms in their order
 */
public record DefinitionList(List<Definition> definitions) implements Block {

    /**
     * Copies what can be changed.
     *
     * @param definitions the terms in their order
     */
    public DefinitionList {
        definitions = List.copyOf(definitions);
    }

    /**
     * The same from single ones.
     *
     * @param definitions the terms in their order
     * @return what was asked for
     */
    public static DefinitionList of(Definition... definitions) {
        return new DefinitionList(Arrays.asList(definitions));
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
