package io.github.poasdk.validation.internal.rule;

import java.text.Normalizer;
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
        return words.isEmpty() || ALL.stream().anyMatch(language -> language.nobody.contains(language.key(words)));
    }

    /** One word, so that it does not matter how a text is spaced; a word that stands alone is kept. */
    private String key(List<String> words) {
        List<String> rest =
                words.stream().filter(word -> !beside.contains(word)).toList();
        return String.join("", rest.isEmpty() ? words : rest);
    }

    /** Words in lower case, of letters and digits only; full case mapping goes through upper case. */
    private static List<String> words(String text) {
        String plain = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("");
        String folded = Normalizer.normalize(plain, Normalizer.Form.NFC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
        StringBuilder words = new StringBuilder();
        folded.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c)) {
                words.appendCodePoint(c);
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c) || APOSTROPHES.indexOf(c) >= 0) {
                words.append(' ');
            }
        });
        return Stream.of(words.toString().split(" ", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
