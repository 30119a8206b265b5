package io.github.poasdk.validation.internal.rule;

import io.github.poasdk.model.Evidence;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Finds documents that are listed before already: with the same content, file name, or title and date of issue. */
final class DocumentCopies {

    private DocumentCopies() {}

    /** The index of every such document with that of the first one, in the order of the plan. */
    static Map<Integer, Integer> of(List<Evidence> evidence) {
        Map<Integer, Integer> copies = new LinkedHashMap<>();
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < evidence.size(); i++) {
            List<String> marks = marks(evidence.get(i));
            Optional<Integer> first =
                    marks.stream().map(seen::get).filter(Objects::nonNull).findFirst();
            if (first.isPresent()) {
                copies.put(i, first.get());
            }
            for (String mark : marks) {
                seen.putIfAbsent(mark, i);
            }
        }
        return copies;
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
