package io.github.poasdk.model;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Texts that break careless code: controls, bidi marks, markup, templates, combining marks, emoji, long words. */
public final class HostileTexts {

    private static final int MAX_PIECES = 8;

    private static final List<String> SNIPPETS = List.of(
            "<b>",
            "]]>",
            "&amp;",
            "<!--",
            "${x}",
            "#{1+1}",
            "{POA-X}",
            "{}",
            "%s",
            "|",
            "```",
            "\\",
            "\"",
            "'",
            "\r\n",
            "\u001b[0m",
            "../",
            "~1",
            "null",
            "2026-02-30",
            "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67",
            "\ud83d\ude00",
            "e\u0301\u0323\u20dd",
            "\u0130\u0131\u00df\ufb01",
            "\u0627\u0644\u0639",
            "\u6f22\u5b57",
            "word".repeat(40));

    private static final List<Integer> MARKS = List.of(
            0x00, 0x0b, 0x7f, 0x85, 0xad, 0x061c, 0x200b, 0x200d, 0x200e, 0x200f, 0x2028, 0x2029, 0x202a, 0x202b,
            0x202c, 0x202d, 0x202e, 0x2060, 0x2066, 0x2067, 0x2068, 0x2069, 0xfe0f, 0xfeff, 0xfff9, 0xfffd, 0xfffe,
            0xffff, 0xe0001, 0xe007f, 0x1fffe, 0x10ffff);

    private HostileTexts() {}

    /** Well-formed UTF-16 of at most so many units: what JSON can carry. */
    public static Arbitrary<String> wellFormed(int maxLength) {
        return pieces().list().ofMaxSize(MAX_PIECES).map(pieces -> start(String.join("", pieces), maxLength));
    }

    /** Also with surrogates that have no partner. */
    public static Arbitrary<String> any() {
        Arbitrary<String> surrogates =
                Arbitraries.integers().between(0xd800, 0xdfff).map(Character::toString);
        return Arbitraries.frequencyOf(Tuple.of(9, pieces()), Tuple.of(1, surrogates))
                .list()
                .ofMaxSize(MAX_PIECES)
                .map(pieces -> String.join("", pieces))
                .withoutEdgeCases();
    }

    private static Arbitrary<String> pieces() {
        Arbitrary<Integer> codePoints = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.integers().between(' ', '~')),
                Tuple.of(1, Arbitraries.integers().between(0x00, 0x1f)),
                Tuple.of(1, Arbitraries.integers().between(0x7f, 0x9f)),
                Tuple.of(2, Arbitraries.of(MARKS)),
                Tuple.of(1, Arbitraries.integers().between(0xa0, 0xd7ff)),
                Tuple.of(1, Arbitraries.integers().between(0xe000, 0x10ffff)));
        return Arbitraries.frequencyOf(
                        Tuple.of(5, codePoints.map(Character::toString)), Tuple.of(2, Arbitraries.of(SNIPPETS)))
                .withoutEdgeCases();
    }

    private static String start(String text, int maxLength) {
        if (text.length() <= maxLength) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(maxLength - 1)) ? maxLength - 1 : maxLength);
    }
}
