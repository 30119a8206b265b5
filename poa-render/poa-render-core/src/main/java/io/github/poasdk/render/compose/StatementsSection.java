package io.github.poasdk.render.compose;

import io.github.poasdk.model.CaseStatement;
import io.github.poasdk.render.document.Block;
import io.github.poasdk.render.document.Section;
import java.util.ArrayList;
import java.util.List;

/** What is stated about single products and orders in a dispute. */
final class StatementsSection implements SectionComposer {

    @Override
    public List<Block> compose(Composition composition) {
        List<CaseStatement> statements = composition.plan().getStatements();
        List<Block> sections = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            Line heading = composition.line().value(composition.ordinal("statement", i), "/statements/" + i);
            sections.add(new Section(heading.heading(), compose(statements.get(i), "/statements/" + i, composition)));
        }
        return sections;
    }

    private static List<Block> compose(CaseStatement statement, String pointer, Composition composition) {
        List<Block> blocks = new ArrayList<>(composition.paragraphs(statement.getText(), pointer + "/text"));
        new Definitions(composition)
                .add("asin", composition.line().code(statement.getAsin(), pointer + "/asin"))
                .add("order", composition.line().code(statement.getOrderId(), pointer + "/orderId"))
                .add("evidence", composition.references(statement.getEvidenceIds(), pointer + "/evidenceIds"))
                .build()
                .ifPresent(blocks::add);
        blocks.addAll(composition.gapsUnder(pointer));
        return blocks;
    }
}
