package io.github.poasdk.validation.redact;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The letters that names are made of, by script: two sets that alternate. */
final class Letters {

    private static final Map<UnicodeScript, List<String>> BY_SCRIPT = load();

    private Letters() {}

    /** The letters for a place in a word; those of Latin for a script that has none here. */
    static String at(int place, int original) {
        UnicodeScript script = UnicodeScript.of(original);
        List<String> sets = BY_SCRIPT.getOrDefault(script, latin());
        return sets.get(place % sets.size());
    }

    /** Of a script that writes no spaces between words. */
    static boolean isUnspaced(int character) {
        return switch (UnicodeScript.of(character)) {
            case HAN, HIRAGANA, KATAKANA, BOPOMOFO, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }

    private static List<String> latin() {
        return BY_SCRIPT.getOrDefault(UnicodeScript.LATIN, List.of());
    }

    private static Map<UnicodeScript, List<String>> load() {
        Map<UnicodeScript, List<String>> letters = new EnumMap<>(UnicodeScript.class);
        for (List<String> row : DataLines.of("letters.csv")) {
            letters.put(UnicodeScript.valueOf(row.get(0)), row.subList(1, row.size()));
        }
        return letters;
    }
}
