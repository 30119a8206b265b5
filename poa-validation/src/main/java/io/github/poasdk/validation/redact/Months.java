package io.github.poasdk.validation.redact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The names of the months, of which {@code months.csv} has some for each language. */
final class Months {

    private static final int LONGEST_SHORT = 4;

    private final Map<String, List<String>> byName = new HashMap<>();

    private Months() {}

    /** Those of all languages; for a name that several have, those of the language of the plan. */
    static Months of(String language) {
        Months months = new Months();
        List<List<String>> rows = new ArrayList<>(DataLines.of("months.csv"));
        String own = Locale.forLanguageTag(language).getLanguage();
        rows.sort((one, other) ->
                Boolean.compare(other.get(0).equals(own), one.get(0).equals(own)));
        for (List<String> row : rows) {
            List<String> names = row.subList(1, row.size());
            names.forEach(name -> months.byName.putIfAbsent(Folded.of(name), names));
        }
        return months;
    }

    /** The number of a month, from 1. */
    Optional<Integer> number(String name) {
        return Optional.ofNullable(byName.get(Folded.of(name)))
                .map(names -> names.stream().map(Folded::of).toList().indexOf(Folded.of(name)) + 1);
    }

    /** Another month in the language and the letter case of a name. */
    String like(String name, int month) {
        String other = byName.getOrDefault(Folded.of(name), List.of()).get(month - 1);
        if (name.length() > LONGEST_SHORT && name.equals(name.toUpperCase(Locale.ROOT))) {
            return other.toUpperCase(Locale.ROOT);
        }
        boolean isCapital = Character.isUpperCase(name.charAt(0));
        String first = other.substring(0, 1);
        return (isCapital ? first.toUpperCase(Locale.ROOT) : first.toLowerCase(Locale.ROOT)) + other.substring(1);
    }
}
