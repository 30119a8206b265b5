package io.github.poasdk.render.compose;

import io.github.poasdk.render.document.Block;
import io.github.poasdk.render.document.Definition;
import io.github.poasdk.render.document.DefinitionList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects terms with their descriptions. A term without a description is left out. */
final class Definitions {

    private final Composition composition;
    private final List<Definition> definitions = new ArrayList<>();

    Definitions(Composition composition) {
        this.composition = composition;
    }

    Definitions add(String labelKey, Line description) {
        if (!description.isEmpty()) {
            definitions.add(new Definition(composition.line().label(labelKey).build(), description.build()));
        }
        return this;
    }

    Definitions add(String labelKey, List<Line> descriptions) {
        return add(labelKey, composition.line().list(descriptions));
    }

    Optional<Block> build() {
        return definitions.isEmpty() ? Optional.empty() : Optional.of(new DefinitionList(definitions));
    }
}
