package io.github.poasdk.validation.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a {@link Phrase} into the states of its automaton. A state takes a word to get to the one behind it. */
final class PhraseParser {

    private static final int MAX_LENGTH = 500;
    private static final int MAX_DEPTH = 5;

    private final String text;
    private final List<State> states = new ArrayList<>();
    private final List<Integer> items = new ArrayList<>();
    private int position;
    private int depth;

    /** A state: the word that it takes, if any, and the states that it leads to without one. */
    record State(@Nullable Word word, List<Integer> skips) {

        boolean takes(Token token) {
            return word != null && word.takes(token);
        }

        /** The word, if it takes this one and no other. */
        Optional<String> onlyWord() {
            return word != null && word.kind() == Word.Kind.WHOLE ? Optional.of(word.text()) : Optional.empty();
        }
    }

    /** A word of a phrase. */
    private record Word(String text, Kind kind) {

        private enum Kind {
            WHOLE,
            START,
            END,
            NUMBER,
            ANY
        }

        boolean takes(Token token) {
            return switch (kind) {
                case WHOLE -> token.word().equals(text);
                case START -> token.word().startsWith(text);
                case END -> token.word().endsWith(text);
                case NUMBER -> token.isNumber();
                case ANY -> true;
            };
        }
    }

    PhraseParser(String text) {
        this.text = text;
        if (text.length() > MAX_LENGTH) {
            throw error();
        }
    }

    List<State> states() {
        alternatives();
        if (position < text.length()) {
            throw error();
        }
        add(null);
        return List.copyOf(states);
    }

    /** The states with which the parts of the phrase begin that stand one behind the other; none if there is a choice of such. */
    List<Integer> items() {
        return states.get(0).skips().size() == 1 ? List.copyOf(items) : List.of();
    }

    /** Sequences with a bar between them; all of them end in the same state. */
    private void alternatives() {
        if (++depth > MAX_DEPTH) {
            throw error();
        }
        int fork = add(null);
        List<Integer> ends = new ArrayList<>();
        boolean isMore = true;
        while (isMore) {
            states.get(fork).skips().add(states.size());
            sequence();
            isMore = position < text.length() && text.charAt(position) == '|';
            if (isMore) {
                ends.add(add(null));
                position++;
            }
        }
        ends.forEach(end -> states.get(end).skips().add(states.size()));
        depth--;
    }

    private void sequence() {
        int read = 0;
        while (position < text.length() && "|)]".indexOf(text.charAt(position)) < 0) {
            if (text.charAt(position) == ' ') {
                position++;
            } else {
                if (depth == 1) {
                    items.add(states.size());
                }
                item();
                read++;
            }
        }
        if (read == 0) {
            throw error();
        }
    }

    private void item() {
        char first = text.charAt(position);
        if (first == '(') {
            group(')');
        } else if (first == '[') {
            int start = add(null);
            states.get(start).skips().add(states.size());
            group(']');
            states.get(start).skips().add(states.size());
        } else {
            word();
        }
    }

    private void group(char close) {
        position++;
        alternatives();
        if (position >= text.length() || text.charAt(position) != close) {
            throw error();
        }
        position++;
    }

    private void word() {
        int start = position;
        while (position < text.length() && " |()[]".indexOf(text.charAt(position)) < 0) {
            position++;
        }
        String word = text.substring(start, position);
        if (word.equals("#")) {
            add(new Word("", Word.Kind.NUMBER));
        } else if (word.length() == 2 && word.charAt(0) == '*' && Character.isDigit(word.charAt(1))) {
            gap(word.charAt(1) - '0');
        } else {
            words(word);
        }
    }

    private void gap(int most) {
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            starts.add(add(new Word("", Word.Kind.ANY)));
        }
        starts.forEach(start -> states.get(start).skips().add(states.size()));
    }

    /** A word of the phrase can be several of the text: without spaces between, or with a hyphen. */
    private void words(String word) {
        boolean isStart = word.endsWith("*");
        boolean isEnd = word.startsWith("*");
        String plain = word.substring(isEnd ? 1 : 0, word.length() - (isStart ? 1 : 0));
        List<Token> tokens = Tokens.of(plain);
        if (tokens.isEmpty() || !plain.matches("[\\p{L}\\p{M}\\p{N}'\u2019.,&/-]+") || (isStart && isEnd)) {
            throw error();
        }
        for (int i = 0; i < tokens.size(); i++) {
            Word.Kind kind = Word.Kind.WHOLE;
            if (isStart && i == tokens.size() - 1) {
                kind = Word.Kind.START;
            } else if (isEnd && i == 0) {
                kind = Word.Kind.END;
            }
            add(new Word(tokens.get(i).word(), kind));
        }
    }

    private int add(@Nullable Word word) {
        int state = states.size();
        states.add(new State(word, new ArrayList<>()));
        return state;
    }

    private static IllegalArgumentException error() {
        return new IllegalArgumentException("not a phrase");
    }
}
