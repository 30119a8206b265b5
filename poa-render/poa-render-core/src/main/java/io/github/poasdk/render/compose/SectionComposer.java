package io.github.poasdk.render.compose;

import io.github.poasdk.render.document.Block;
import java.util.List;

/** Composes one kind of section. Implementations have no state. */
interface SectionComposer {

    /** The blocks of the section; none if the plan has nothing for it. */
    List<Block> compose(Composition composition);
}
