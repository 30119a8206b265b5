package io.github.poasdk.validation.internal.rule;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words of one language that name nobody in particular. The language of a plan does not matter: sellers mix them, so all
 * are looked at. Compared without case, accents of Latin letters, punctuation, and the words that may stand beside them.
 */
final class OwnerWords {

    private static final int LAST_OF_ASCII = 0x7F;
    private static final String BESIDE = "~";
    private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036F]");
    private static final String APOSTROPHES = "'\u2019\u02BC";
    private static final Pattern SEPARATORS = Pattern.compile("[/,;&+|()\\uFF0F\\u3001\\uFF0C\\u30FB]");
    private static final List<OwnerWords> ALL = Stream.of("en", "de", "fr", "it", "es", "ja", "zh-Hans")
            .map(OwnerWords::new)
            .toList();

    private final Set<String> beside = new HashSet<>();
    private final Set<String> nobody = new HashSet<>();

    private OwnerWords(String language) {
        List<String> lines = DataLines.of("owner-words_" + language + ".txt");
        for (String line : lines) {
            if (line.startsWith(BESIDE)) {
                beside.addAll(words(line));
            }
        }
        for (String line : lines) {
            if (!line.startsWith(BESIDE)) {
                nobody.add(key(words(line)));
            }
        }
    }

    /** Whether a role, or each of several in it, names nobody in particular, such as {@code the team} or {@code N/A}. */
    static boolean meanNobody(String role) {
        if (isNobody(role)) {
            return true;
        }
        List<String> parts = SEPARATORS
                .splitAsStream(role)
                .filter(part -> !words(part).isEmpty())
                .toList();
        return parts.size() > 1 && parts.stream().allMatch(OwnerWords::isNobody);
    }

    private static boolean isNobody(String role) {
        List<String> words = words(role);
        for (OwnerWords language : ALL) {
            if (language.nobody.contains(language.key(words))) {
                return true;
            }
        }
        return words.isEmpty();
    }

    /** One word, so that it does not matter how a text is spaced; words that would leave nothing are kept. */
    private String key(List<String> words) {
        StringBuilder rest = new StringBuilder();
        for (String word : words) {
            if (!beside.contains(word)) {
                rest.append(word);
            }
        }
        return rest.isEmpty() ? String.join("", words) : rest.toString();
    }

    private static List<String> words(String text) {
        String folded = folded(text);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < folded.length(); i += Character.charCount(folded.codePointAt(i))) {
            int c = folded.codePointAt(i);
            if (Character.isLetterOrDigit(c)) {
                word.appendCodePoint(c);
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c) || APOSTROPHES.indexOf(c) >= 0) {
                addTo(words, word);
            }
        }
        addTo(words, word);
        return words;
    }

    private static void addTo(List<String> words, StringBuilder word) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    /** In lower case, which full case mapping reaches through upper case, and without accents. */
    private static String folded(String text) {
        String plain = text;
        if (text.chars().anyMatch(c -> c > LAST_OF_ASCII)) {
            String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
            plain = Normalizer.normalize(ACCENTS.matcher(decomposed).replaceAll(""), Normalizer.Form.NFC);
        }
        return plain.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
