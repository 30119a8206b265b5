package io.github.poasdk.validation.internal.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a phrase into the states of its automaton. A state takes a word to get to the one behind it. */
final class PhraseParser {

    private static final int MAX_LENGTH = 1000;
    private static final int MAX_DEPTH = 5;

    private final String text;
    private final Map<String, WordClass> classes;
    private final List<State> states = new ArrayList<>();
    private int position;
    private int depth;

    /** A state: the word that it takes, if any, and the states that it leads to without one. */
    record State(@Nullable Atom atom, List<Integer> skips) {}

    PhraseParser(String text, Map<String, WordClass> classes) {
        this.text = text;
        this.classes = classes;
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
        int items = 0;
        while (position < text.length() && "|)]".indexOf(text.charAt(position)) < 0) {
            if (text.charAt(position) == ' ') {
                position++;
            } else {
                item();
                items++;
            }
        }
        if (items == 0) {
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
            add(new Atom(Atom.Kind.NUMBER, ""));
        } else if (word.length() > 1 && word.charAt(0) == '*' && Character.isDigit(word.charAt(1))) {
            gap(word);
        } else if (word.startsWith("<") && word.endsWith(">")) {
            wordClass(word.substring(1, word.length() - 1));
        } else if (word.startsWith("@")) {
            add(mark(word.substring(1)));
        } else {
            Atom.ofWord(word).forEach(this::add);
        }
    }

    private void gap(String word) {
        if (word.length() > 2) {
            throw error();
        }
        int most = word.charAt(1) - '0';
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            starts.add(add(Atom.ANY));
        }
        starts.forEach(start -> states.get(start).skips().add(states.size()));
    }

    private void wordClass(String name) {
        WordClass found = classes.get(name);
        if (found == null) {
            throw error();
        }
        int fork = add(null);
        List<Integer> ends = new ArrayList<>();
        if (!found.words().isEmpty()) {
            states.get(fork).skips().add(states.size());
            add(new Atom(Atom.Kind.CLASS, name));
            ends.add(add(null));
        }
        for (List<String> sequence : found.sequences()) {
            states.get(fork).skips().add(states.size());
            sequence.forEach(word -> Atom.ofWord(word).forEach(this::add));
            ends.add(add(null));
        }
        ends.forEach(end -> states.get(end).skips().add(states.size()));
    }

    private static Atom mark(String name) {
        if (Arrays.stream(Mark.values()).noneMatch(mark -> mark.name().equals(name))) {
            throw error();
        }
        return new Atom(Atom.Kind.MARK, name);
    }

    private int add(@Nullable Atom atom) {
        int state = states.size();
        states.add(new State(atom, new ArrayList<>()));
        return state;
    }

    private static IllegalArgumentException error() {
        return new IllegalArgumentException("not a phrase");
    }
}
