package io.github.poasdk.validation.prose;

import io.github.poasdk.validation.internal.prose.Sentence;
import io.github.poasdk.validation.internal.text.Mark;
import io.github.poasdk.validation.internal.text.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Finds acronyms that an outside reader does not know and that the document does not explain. */
final class Acronyms implements Detector {

    static final String RULE = "acronym";
    private static final int LONGEST = 6;
    private static final String VOWELS = "AEIOUY";

    private final Set<String> known;
    private final Set<String> jargon;
    private final OpenWords common;
    private final Set<String> explaining;

    Acronyms(LanguageFile file) {
        known = new HashSet<>(file.words("knownAcronyms"));
        jargon = file.words("acronyms");
        common = new OpenWords(file.words("common"));
        explaining = file.words("explaining");
    }

    @Override
    public void check(Cues cues, ProseDocument document, SentenceHits hits) {
        Sentence sentence = cues.sentence();
        List<Token> tokens = sentence.tokens();
        for (int i = 1; i + 1 < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (!hasCapital(sentence, token)) {
                continue;
            }
            String acronym = singular(sentence.written(token));
            boolean isOwn = !token.is(Mark.QUOTE) && !token.is(Mark.ID) && !token.is(Mark.LINK);
            if (isOwn
                    && acronym.length() <= LONGEST
                    && isUnknown(acronym, isAmongCapitals(tokens, i) || isOfProduct(tokens, i))
                    && !isExplained(tokens, i)
                    && !document.isExplained(acronym)
                    && !document.isExplained(sentence.written(token))
                    && !document.isBrand(acronym)) {
                Map<String, String> arguments = Map.of("text", sentence.written(token), "suggestion", "", "rule", RULE);
                hits.add(Label.JARGON, RULE, token.start(), token.end(), arguments);
            }
        }
    }

    /** Whether a capital or a digit stands behind the first character, or the first is a digit. */
    private static boolean hasCapital(Sentence sentence, Token token) {
        for (int i = token.start(); i < token.end(); i++) {
            char character = sentence.text().charAt(i);
            if (Character.isDigit(character) || (i > token.start() && Character.isUpperCase(character))) {
                return true;
            }
        }
        return false;
    }

    private static String singular(String word) {
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    private boolean isUnknown(String acronym, boolean isOfName) {
        if (jargon.contains(acronym)) {
            return true;
        }
        return !isOfName
                && acronym.length() > 2
                && !known.contains(acronym)
                && acronym.chars().distinct().count() > 1
                && !common.contains(acronym.toLowerCase(Locale.ROOT))
                && acronym.chars().allMatch(letter -> letter >= 'A' && letter <= 'Z' && VOWELS.indexOf(letter) < 0);
    }

    /** In a text in capitals, any word looks like an acronym. */
    private static boolean isAmongCapitals(List<Token> tokens, int at) {
        return isWordInCapitals(tokens.get(at - 1)) || isWordInCapitals(tokens.get(at + 1));
    }

    /** Whether the words behind an acronym say that it is explained there. */
    private boolean isExplained(List<Token> tokens, int at) {
        String next = tokens.get(at + 1).word();
        return explaining.contains(next)
                || (at + 2 < tokens.size()
                        && explaining.contains(next + ' ' + tokens.get(at + 2).word()));
    }

    /** Behind a name and before a number stands the model of a product. */
    private static boolean isOfProduct(List<Token> tokens, int at) {
        return tokens.get(at - 1).is(Mark.NAME) && tokens.get(at + 1).is(Mark.NUMBER);
    }

    private static boolean isWordInCapitals(Token token) {
        return token.is(Mark.CAPITALS) && token.word().length() > LONGEST;
    }
}
