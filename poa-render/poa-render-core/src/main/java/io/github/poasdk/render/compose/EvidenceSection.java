package io.github.poasdk.render.compose;

import io.github.poasdk.model.Evidence;
import io.github.poasdk.render.document.Block;
import java.util.ArrayList;
import java.util.List;

/** The documents, lettered in the order of the plan (R8). */
final class EvidenceSection implements SectionComposer {

    @Override
    public String headingKey() {
        return "section.evidence";
    }

    @Override
    public List<Block> compose(Composition composition) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < composition.plan().getEvidence().size(); i++) {
            lines.add(line(i, composition));
        }
        return Composition.bullets(lines).stream().toList();
    }

    private static Line line(int index, Composition composition) {
        Evidence evidence = composition.plan().getEvidence().get(index);
        String pointer = "/evidence/" + index;
        return composition
                .line()
                .text(composition.exhibit(index), pointer)
                .text("punctuation.colon", evidence.getTitle(), pointer + "/title")
                .inBrackets(List.of(
                        composition.line().date(evidence.getIssuedOn(), pointer + "/issuedOn"),
                        composition.line().text(evidence.getFileName(), pointer + "/fileName")));
    }
}
