package io.github.poasdk.validation.prose;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What holds for all texts of a document: the acronyms that it explains, and what the application knows. */
final class ProseDocument {

    /** An acronym in brackets behind its words, or before brackets with its words. No part of it is without a bound. */
    private static final Pattern EXPLAINED =
            Pattern.compile("[(\uff08]\\s?([\\p{Lu}\\d][\\p{L}\\d&/-]{1,9})s?\\s?[)\uff09]"
                    + "|\\b([\\p{Lu}\\d][\\p{L}\\d&/-]{1,9}) ?[(\uff08](?:[\\p{L}-]{2,30} [\\p{L}-]{2,30}|[\\p{L}-]{8,40}[)\uff09])"
                    + "|(?<![A-Za-z\\d])([A-Z\\d][A-Za-z\\d&/-]{1,9}) ?[(\uff08]\\p{IsHan}{4,40}[)\uff09]");

    /** An acronym with its words behind a comma. No part of it is without a bound. */
    private static final Pattern SPELLED =
            Pattern.compile("\\b(\\p{Lu}{2,6}), ((?:\\p{L}{1,20}[ -]){1,7}\\p{L}{1,20})");

    private final Set<String> explained;
    private final ProseOptions options;

    private ProseDocument(Set<String> explained, ProseOptions options) {
        this.explained = Set.copyOf(explained);
        this.options = options;
    }

    static ProseDocument of(List<ProseText> texts, List<String> beside, ProseOptions options) {
        Set<String> explained = new HashSet<>();
        texts.forEach(text -> addExplained(text.text(), explained));
        beside.forEach(text -> addExplained(text, explained));
        return new ProseDocument(explained, options);
    }

    private static void addExplained(String text, Set<String> explained) {
        addSpelled(text, explained);
        if (text.indexOf('(') >= 0 || text.indexOf('\uff08') >= 0) {
            Matcher matcher = EXPLAINED.matcher(text);
            while (matcher.find()) {
                IntStream.rangeClosed(1, matcher.groupCount())
                        .mapToObj(matcher::group)
                        .filter(Objects::nonNull)
                        .forEach(explained::add);
            }
        }
    }

    private static void addSpelled(String text, Set<String> explained) {
        Matcher matcher = SPELLED.matcher(text);
        while (matcher.find()) {
            if (isSpelled(matcher.group(1), matcher.group(2))) {
                explained.add(matcher.group(1));
            }
        }
    }

    /** Whether words start with the letters of an acronym in their order; others may stand between them. */
    private static boolean isSpelled(String acronym, String words) {
        int letter = 0;
        for (String word : words.split("[ -]", -1)) {
            boolean isNext =
                    letter < acronym.length() && Character.toUpperCase(word.charAt(0)) == acronym.charAt(letter);
            letter += isNext ? 1 : 0;
        }
        return letter == acronym.length();
    }

    /** Whether an acronym is explained in the document or known to its reader. */
    boolean isExplained(String acronym) {
        return explained.contains(acronym) || options.acronyms().contains(acronym);
    }

    /** Whether a word in capitals is a brand. */
    boolean isBrand(String word) {
        return options.brands().contains(word.toLowerCase(Locale.ROOT));
    }
}
