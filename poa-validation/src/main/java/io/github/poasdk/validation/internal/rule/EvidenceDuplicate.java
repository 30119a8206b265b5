package io.github.poasdk.validation.internal.rule;

import io.github.poasdk.model.Evidence;
import io.github.poasdk.validation.finding.PlanEdit;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A document is listed once: no other has the same content, file name, or title and date. */
final class EvidenceDuplicate implements PlanRule {

    @Override
    public String code() {
        return "POA-EVIDENCE-DUPLICATE";
    }

    @Override
    public void check(PlanView plan, Hits hits) {
        List<Evidence> evidence = plan.plan().getEvidence();
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < evidence.size(); i++) {
            List<String> marks = marks(evidence.get(i));
            Optional<Integer> first =
                    marks.stream().filter(seen::containsKey).findFirst().map(seen::get);
            if (first.isPresent()) {
                hits.add(hit(i, first.get(), evidence));
            }
            for (String mark : marks) {
                seen.putIfAbsent(mark, i);
            }
        }
    }

    private static Hit hit(int index, int first, List<Evidence> evidence) {
        Place place = Place.of("evidence", index);
        Hit hit = Hit.at(place).with("number", first + 1).related(List.of(Place.of("evidence", first)));
        return evidence.get(index).equals(evidence.get(first)) ? hit.mendedBy(PlanEdit.remove(place.pointer())) : hit;
    }

    /** What two documents can have in common, the surest first. */
    private static List<String> marks(Evidence document) {
        List<String> marks = new ArrayList<>();
        if (!document.getSha256().isBlank()) {
            marks.add("content " + folded(document.getSha256()));
        }
        if (!document.getFileName().isBlank()) {
            marks.add("file " + folded(document.getFileName()));
        }
        if (!document.getTitle().isBlank() && document.getIssuedOn().isPresent()) {
            marks.add("title " + document.getIssuedOn().get() + " " + folded(document.getTitle()));
        }
        return marks;
    }

    private static String folded(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }
}
