package io.github.poasdk.render.compose;

import io.github.poasdk.model.Evidence;
import io.github.poasdk.model.EvidenceItem;
import io.github.poasdk.model.Issuer;
import io.github.poasdk.model.UnitsSold;
import io.github.poasdk.render.document.Block;
import io.github.poasdk.render.document.BulletList;
import io.github.poasdk.render.document.ListItem;
import io.github.poasdk.render.document.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The documents, lettered in the order of the plan (R8), after the quantities that they have to cover. */
final class EvidenceSection implements SectionComposer {

    @Override
    public List<Block> compose(Composition composition) {
        List<Block> blocks = new ArrayList<>();
        unitsSold(composition).ifPresent(blocks::add);
        List<ListItem> documents = new ArrayList<>();
        for (int i = 0; i < composition.plan().getEvidence().size(); i++) {
            documents.add(item(i, composition));
        }
        if (!documents.isEmpty()) {
            blocks.add(new BulletList(documents));
        }
        return blocks;
    }

    /** The quantities of a single product are a line; those of several are a table. */
    private static Optional<Block> unitsSold(Composition composition) {
        List<UnitsSold> all = composition.plan().getUnitsSold();
        List<List<Line>> rows = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            String pointer = "/unitsSold/" + i;
            rows.add(List.of(
                    composition.line().code(all.get(i).getAsin(), pointer + "/asin"),
                    composition.line().count(all.get(i).getUnits(), pointer + "/units"),
                    composition.line().period(all.get(i).getPeriod(), pointer + "/period")));
        }
        if (rows.size() > 1) {
            return Optional.of(composition.table(List.of("column.asin", "unitsSold", "column.period"), rows));
        }
        Definitions single = new Definitions(composition);
        for (List<Line> row : rows) {
            single.add("unitsSold", row.get(0).inBrackets(List.of(units(row.get(1)), row.get(2))));
        }
        return single.build();
    }

    /** The document in a line; who issued it and what it lists stand below, if it says so. */
    private static ListItem item(int index, Composition composition) {
        Evidence evidence = composition.plan().getEvidence().get(index);
        String pointer = "/evidence/" + index;
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(line(evidence, index, pointer, composition).build()));
        new Definitions(composition)
                .add("issuer", issuer(evidence.getIssuer(), pointer + "/issuer", composition))
                .add("evidence.items", items(evidence, pointer + "/items", composition))
                .build()
                .ifPresent(blocks::add);
        blocks.addAll(composition.gapsUnder(pointer));
        return new ListItem(blocks);
    }

    private static Line line(Evidence evidence, int index, String pointer, Composition composition) {
        List<Line> details = new ArrayList<>();
        details.add(composition.line().name(evidence.getKind(), "evidenceKind", pointer + "/kind"));
        details.add(composition
                .line()
                .after("evidence.issuedOn", composition.line().date(evidence.getIssuedOn(), pointer + "/issuedOn")));
        details.add(composition
                .line()
                .after("evidence.coverage", composition.line().period(evidence.getCoverage(), pointer + "/coverage")));
        details.add(composition
                .line()
                .after(
                        "evidence.validUntil",
                        composition.line().date(evidence.getValidUntil(), pointer + "/validUntil")));
        details.addAll(terms(evidence, pointer + "/terms", composition));
        details.add(composition.line().state(evidence.getAnnotation(), "annotation", pointer + "/annotation"));
        details.add(composition.line().code(evidence.getFileName(), pointer + "/fileName"));
        return composition
                .line()
                .emphasis(composition.exhibit(index), pointer)
                .text("punctuation.colon", evidence.getTitle(), pointer + "/title")
                .inBrackets(details);
    }

    private static List<Line> issuer(Issuer issuer, String pointer, Composition composition) {
        return List.of(
                composition.line().text(issuer.getName(), pointer + "/name"),
                composition.line().text(issuer.getAddress(), pointer + "/address"),
                composition.line().text(issuer.getPhone(), pointer + "/phone"),
                composition.line().text(issuer.getEmail(), pointer + "/email"),
                composition.line().link(issuer.getWebsite(), pointer + "/website"));
    }

    private static List<Line> items(Evidence evidence, String pointer, Composition composition) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < evidence.getItems().size(); i++) {
            EvidenceItem item = evidence.getItems().get(i);
            Line quantity = composition.line().count(item.getQuantity(), pointer + "/" + i + "/quantity");
            Line asin = composition.line().code(item.getAsin(), pointer + "/" + i + "/asin");
            lines.add(
                    quantity.isEmpty() ? asin : asin.label("punctuation.colon").line(units(quantity)));
        }
        return lines;
    }

    private static List<Line> terms(Evidence evidence, String pointer, Composition composition) {
        List<Line> lines = new ArrayList<>();
        for (Map.Entry<String, String> term : evidence.getTerms().entrySet()) {
            String place = pointer + "/" + Composition.escape(term.getKey());
            lines.add(
                    composition.line().value(term.getKey(), pointer).text("punctuation.colon", term.getValue(), place));
        }
        return lines;
    }

    private static Line units(Line number) {
        return number.isEmpty() ? number : number.label("punctuation.space").label("evidence.units");
    }
}
