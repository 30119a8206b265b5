package io.github.poasdk.render.compose;

import io.github.poasdk.model.Evidence;
import io.github.poasdk.model.EvidenceItem;
import io.github.poasdk.model.Issuer;
import io.github.poasdk.model.UnitsSold;
import io.github.poasdk.render.document.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The documents, lettered in the order of the plan (R8), after the quantities that they have to cover. */
final class EvidenceSection implements SectionComposer {

    @Override
    public String headingKey() {
        return "section.evidence";
    }

    @Override
    public List<Block> compose(Composition composition) {
        List<Block> blocks = new ArrayList<>();
        new Definitions(composition)
                .add("unitsSold", unitsSold(composition))
                .build()
                .ifPresent(blocks::add);
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < composition.plan().getEvidence().size(); i++) {
            lines.add(line(i, composition));
        }
        Composition.bullets(lines).ifPresent(blocks::add);
        return blocks;
    }

    private static List<Line> unitsSold(Composition composition) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < composition.plan().getUnitsSold().size(); i++) {
            UnitsSold sold = composition.plan().getUnitsSold().get(i);
            String pointer = "/unitsSold/" + i;
            Line units = units(composition.line().count(sold.getUnits(), pointer + "/units"));
            lines.add(composition
                    .line()
                    .text(sold.getAsin(), pointer + "/asin")
                    .inBrackets(List.of(units, composition.line().period(sold.getPeriod(), pointer + "/period"))));
        }
        return lines;
    }

    private static Line line(int index, Composition composition) {
        Evidence evidence = composition.plan().getEvidence().get(index);
        String pointer = "/evidence/" + index;
        List<Line> details = new ArrayList<>();
        details.add(composition.line().code(evidence.getKind(), "evidenceKind", pointer + "/kind"));
        details.add(composition
                .line()
                .after("evidence.issuedOn", composition.line().date(evidence.getIssuedOn(), pointer + "/issuedOn")));
        details.addAll(issuer(evidence.getIssuer(), pointer + "/issuer", composition));
        details.add(composition
                .line()
                .after("evidence.coverage", composition.line().period(evidence.getCoverage(), pointer + "/coverage")));
        details.add(composition
                .line()
                .after(
                        "evidence.validUntil",
                        composition.line().date(evidence.getValidUntil(), pointer + "/validUntil")));
        details.addAll(items(evidence, pointer + "/items", composition));
        details.addAll(terms(evidence, pointer + "/terms", composition));
        details.add(composition.line().name(evidence.getAnnotation(), "annotation", pointer + "/annotation"));
        details.add(composition.line().text(evidence.getFileName(), pointer + "/fileName"));
        return composition
                .line()
                .text(composition.exhibit(index), pointer)
                .text("punctuation.colon", evidence.getTitle(), pointer + "/title")
                .inBrackets(details);
    }

    private static List<Line> issuer(Issuer issuer, String pointer, Composition composition) {
        return List.of(
                composition
                        .line()
                        .after("evidence.issuer", composition.line().text(issuer.getName(), pointer + "/name")),
                composition.line().text(issuer.getAddress(), pointer + "/address"),
                composition.line().text(issuer.getPhone(), pointer + "/phone"),
                composition.line().text(issuer.getEmail(), pointer + "/email"),
                composition.line().text(issuer.getWebsite(), pointer + "/website"));
    }

    private static List<Line> items(Evidence evidence, String pointer, Composition composition) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < evidence.getItems().size(); i++) {
            EvidenceItem item = evidence.getItems().get(i);
            Line quantity = composition.line().count(item.getQuantity(), pointer + "/" + i + "/quantity");
            Line asin = composition.line().text(item.getAsin(), pointer + "/" + i + "/asin");
            lines.add(
                    quantity.isEmpty() ? asin : asin.label("punctuation.colon").line(units(quantity)));
        }
        return lines;
    }

    private static List<Line> terms(Evidence evidence, String pointer, Composition composition) {
        List<Line> lines = new ArrayList<>();
        for (Map.Entry<String, String> term : evidence.getTerms().entrySet()) {
            String place = pointer + "/" + Composition.escape(term.getKey());
            lines.add(composition.line().text(term.getKey(), place).text("punctuation.colon", term.getValue(), place));
        }
        return lines;
    }

    private static Line units(Line number) {
        return number.isEmpty() ? number : number.label("punctuation.space").label("evidence.units");
    }
}
