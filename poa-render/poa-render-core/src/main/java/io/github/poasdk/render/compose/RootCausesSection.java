package io.github.poasdk.render.compose;

import io.github.poasdk.model.Fact;
import io.github.poasdk.model.RootCause;
import io.github.poasdk.render.document.Block;
import io.github.poasdk.render.document.Section;
import java.util.ArrayList;
import java.util.List;

/** Each root cause with its explanation, and beside it the facts and documents that show it (R7, R8). */
final class RootCausesSection implements SectionComposer {

    @Override
    public List<Block> compose(Composition composition) {
        List<Block> sections = new ArrayList<>();
        List<RootCause> causes = composition.plan().getRootCauses();
        for (int i = 0; i < causes.size(); i++) {
            sections.add(new Section(
                    composition
                            .line()
                            .value(composition.ordinal("cause", i), "/rootCauses/" + i)
                            .heading(),
                    compose(causes.get(i), "/rootCauses/" + i, composition)));
        }
        return sections;
    }

    private static List<Block> compose(RootCause cause, String pointer, Composition composition) {
        List<Block> blocks = new ArrayList<>();
        blocks.addAll(composition.paragraphs(cause.getStatement(), pointer + "/statement"));
        blocks.addAll(composition.paragraphs(cause.getExplanation(), pointer + "/explanation"));
        composition.numbered(cause.getWhys(), pointer + "/whys").ifPresent(blocks::add);
        Composition.bullets(facts(cause, pointer + "/facts", composition)).ifPresent(blocks::add);
        new Definitions(composition)
                .add(
                        "cause.category",
                        composition.line().name(cause.getCategory(), "causeCategory", pointer + "/category"))
                .add("cause.asins", composition.codes(cause.getAsins(), pointer + "/asins"))
                .add("cause.issues", composition.references(cause.getIssueIds(), pointer + "/issueIds"))
                .add("evidence", composition.references(cause.getEvidenceIds(), pointer + "/evidenceIds"))
                .build()
                .ifPresent(blocks::add);
        blocks.addAll(composition.gapsUnder(pointer));
        return blocks;
    }

    private static List<Line> facts(RootCause cause, String pointer, Composition composition) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < cause.getFacts().size(); i++) {
            lines.add(fact(cause.getFacts().get(i), pointer + "/" + i, composition));
        }
        return lines;
    }

    private static Line fact(Fact fact, String pointer, Composition composition) {
        List<Line> details = new ArrayList<>();
        Line value = composition.line().number(fact.getValue(), pointer + "/value", fact.getUnit(), pointer + "/unit");
        details.add(value.isEmpty() ? value.text(fact.getUnit(), pointer + "/unit") : value);
        details.add(composition.line().period(fact.getPeriod(), pointer + "/period"));
        details.addAll(composition.references(fact.getEvidenceIds(), pointer + "/evidenceIds"));
        return composition
                .line()
                .text(fact.getStatement(), pointer + "/statement")
                .inBrackets(details);
    }
}
