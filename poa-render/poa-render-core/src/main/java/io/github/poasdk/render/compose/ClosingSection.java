package io.github.poasdk.render.compose;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.render.document.Block;
import java.util.ArrayList;
import java.util.List;

/** The commitment to the standards, with the day of the plan (R16). */
final class ClosingSection implements SectionComposer {

    @Override
    public List<Block> compose(Composition composition) {
        PlanOfAction plan = composition.plan();
        List<Block> blocks = new ArrayList<>(composition.paragraphs(plan.getClosing(), "/closing"));
        new Definitions(composition)
                .add("submittedOn", composition.line().date(plan.getSubmittedOn(), "/submittedOn"))
                .build()
                .ifPresent(blocks::add);
        return blocks;
    }
}
