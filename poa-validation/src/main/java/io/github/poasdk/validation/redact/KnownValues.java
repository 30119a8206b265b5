package io.github.poasdk.validation.redact;

import io.github.poasdk.validation.finding.TextSpan;
import io.github.poasdk.validation.internal.text.Token;
import io.github.poasdk.validation.internal.text.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The values that a plan names in its members, to be found in its texts: whole words, whatever their case and what stands
 * between them, the longest value first. The steps for a word of a text are at most as many as the longest value has words,
 * which is bounded, whatever the number of values. Not thread-safe.
 */
final class KnownValues {

    /** Of a longer value the beginning is looked for. */
    private static final int MOST_WORDS = 60;

    /** How many characters can stand between two words of a value. */
    private static final int WIDEST_GAP = 3;

    private static final int SHORTEST_WORD = 4;
    private static final String AND_NUMBER = ".*[0-9].*";

    private final Node root = new Node();

    /** A value in a text. */
    record Match(ReplacedKind kind, TextSpan span) {}

    private static final class Node {

        private final Map<String, Node> next = new HashMap<>();
        private @Nullable ReplacedKind kind;
        private boolean isName;
    }

    /** A value that is replaced wherever it stands. */
    void add(ReplacedKind kind, String value) {
        switch (kind) {
            case ELEMENT_ID -> {}
            case PERSON -> addName(kind, value, Integer.MAX_VALUE);
            case COMPANY ->
                addName(kind, value, tokens(KeptWords.trimmed(value)).size() == 2 ? 2 : 1);
            case ADDRESS -> addAddress(value);
            case EMAIL -> {
                put(kind, value, false);
                if (Addresses.isEmail(value)) {
                    put(ReplacedKind.WEB_ADDRESS, value.substring(value.lastIndexOf('@') + 1), false);
                }
            }
            case WEB_ADDRESS -> {
                if (!Addresses.isOfAmazon(value)) {
                    put(kind, Addresses.Web.of(value).host(), false);
                }
            }
            default -> put(kind, value, false);
        }
    }

    /** A name, and the first words of it that can stand for it; a company of two words is often called as its owner is. */
    private void addName(ReplacedKind kind, String name, int most) {
        put(kind, name, false);
        put(kind, KeptWords.trimmed(name), false);
        int words = 0;
        for (Token token : tokens(name)) {
            String word = name.substring(token.start(), token.end());
            boolean canStandAlone = word.length() >= SHORTEST_WORD
                    && !Character.isLowerCase(word.codePointAt(0))
                    && word.codePoints().allMatch(Character::isLetter)
                    && !KeptWords.has(word);
            if (canStandAlone && words < most) {
                put(kind, word, true);
                words++;
            }
        }
    }

    /** An address, and its lines that have a number and another word. */
    private void addAddress(String address) {
        put(ReplacedKind.ADDRESS, address, false);
        for (String line : address.split("[,;\n]", -1)) {
            if (tokens(line).size() > 1 && line.matches(AND_NUMBER)) {
                put(ReplacedKind.ADDRESS, line, false);
            }
        }
    }

    private void put(ReplacedKind kind, String value, boolean isName) {
        List<Token> tokens = tokens(value);
        boolean isPlain = tokens.stream().allMatch(token -> KeptWords.has(token.word()));
        boolean isShort = tokens.size() == 1 && tokens.get(0).word().length() < 3 && !isUnspaced(tokens.get(0));
        if (isPlain || isShort || (tokens.size() == 1 && isUnspaced(tokens.get(0)))) {
            return;
        }
        Node node = root;
        for (Token token : tokens.subList(0, Math.min(MOST_WORDS, tokens.size()))) {
            node = node.next.computeIfAbsent(token.word(), word -> new Node());
        }
        if (node.kind == null) {
            node.kind = kind;
            node.isName = isName;
        } else {
            node.isName &= isName;
        }
    }

    /** Where values stand in a text, none within another. */
    List<Match> in(String text) {
        List<Match> matches = new ArrayList<>();
        List<Token> tokens = root.next.isEmpty() ? List.of() : tokens(text);
        for (int i = 0; i < tokens.size(); i++) {
            Match match = at(i, tokens, text);
            if (match != null) {
                matches.add(match);
                while (i + 1 < tokens.size()
                        && tokens.get(i + 1).start() < match.span().end()) {
                    i++;
                }
            }
        }
        return matches;
    }

    private @Nullable Match at(int first, List<Token> tokens, String text) {
        Match longest = null;
        Node node = root;
        int start = tokens.get(first).start();
        for (int i = first; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean isBeside = i == first || token.start() - tokens.get(i - 1).end() <= WIDEST_GAP;
            Node next = isBeside ? node.next.get(token.word()) : null;
            if (next == null) {
                return longest;
            }
            node = next;
            if (node.kind != null && (!node.isName || !Character.isLowerCase(text.codePointAt(start)))) {
                longest = new Match(node.kind, new TextSpan(start, token.end()));
            }
        }
        return longest;
    }

    private static boolean isUnspaced(Token token) {
        return Letters.isUnspaced(token.word().codePointAt(0));
    }

    /** A word ends at an apostrophe, behind which may stand the ending of a case. */
    private static List<Token> tokens(String text) {
        return Tokens.of(text.replace('\'', ' ').replace('\u2019', ' ')).stream()
                .map(token -> new Token(token.start(), token.end(), Folded.of(token.word())))
                .toList();
    }
}
