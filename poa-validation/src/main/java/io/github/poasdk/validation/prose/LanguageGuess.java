package io.github.poasdk.validation.prose;

import io.github.poasdk.validation.internal.text.Token;
import io.github.poasdk.validation.internal.text.Tokens;
import java.util.List;
import java.util.Set;

/** Guesses the language of a text from its first words; nothing is guessed that there are no rules for. */
final class LanguageGuess {

    private static final int LOOKED_AT = 2000;
    private static final String UNKNOWN = "und";

    private static final Set<String> ENGLISH = Set.of(
            "the", "and", "of", "to", "we", "our", "is", "are", "was", "were", "not", "with", "for", "this", "that",
            "have", "has", "will", "you", "your", "it", "my");

    private static final Set<String> GERMAN = Set.of(
            "der", "die", "das", "und", "wir", "ist", "sind", "wurde", "wurden", "nicht", "mit", "für", "dies", "dass",
            "haben", "hat", "wird", "sie", "ihr", "ein", "eine", "den", "dem", "ich", "von", "im", "am");

    private LanguageGuess() {}

    /** The language of a text as a tag; {@code und} if it is none of ours. */
    static String of(String text) {
        int end = Math.min(text.length(), LOOKED_AT);
        List<Token> tokens = Tokens.of(text, 0, end);
        int han = 0;
        int kana = 0;
        int english = 0;
        int german = 0;
        for (Token token : tokens) {
            Character.UnicodeScript script =
                    Character.UnicodeScript.of(token.word().codePointAt(0));
            han += script == Character.UnicodeScript.HAN ? 1 : 0;
            kana += script == Character.UnicodeScript.HIRAGANA || script == Character.UnicodeScript.KATAKANA ? 1 : 0;
            english += ENGLISH.contains(token.word()) ? 1 : 0;
            german += GERMAN.contains(token.word()) ? 1 : 0;
        }
        if (han > 2 && han > tokens.size() / 3 && kana == 0) {
            return "zh";
        }
        if (english == german) {
            return UNKNOWN;
        }
        return english > german ? "en" : "de";
    }
}
