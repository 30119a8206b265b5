package io.github.poasdk.validation.internal.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Says which atoms take a token. Remembers the answer for words that come often. */
final class AtomTable {

    private static final int MAX_REMEMBERED = 1 << 13;
    private static final int MAX_WORD = 40;
    private static final int[] NONE = {};

    private final Map<String, int[]> whole;
    private final Map<String, int[]> inner;
    private final Map<String, int[]> starts;
    private final Map<String, int[]> ends;
    private final int longestStart;
    private final int longestEnd;
    private final Map<Mark, Integer> marks;
    private final int number;
    private final int any;
    private final Answer[] remembered = new Answer[MAX_REMEMBERED];
    private final Map<List<Integer>, Takers> distinct = new ConcurrentHashMap<>();
    private final AtomicInteger count = new AtomicInteger();

    /** The atoms that take a token. */
    static final class Takers {

        private final int number;
        private final int[] atoms;
        private Automaton.@Nullable Place first;

        Takers(int number, int[] atoms) {
            this.number = number;
            this.atoms = atoms;
        }

        /** A number that equal sets have in common; -1 if it has none. */
        int number() {
            return number;
        }

        /** The atoms, sorted. */
        int[] atoms() {
            return atoms;
        }

        /** Where they lead to as the first word, if that is known. */
        Automaton.@Nullable Place first() {
            return first;
        }

        /** Remembers where they lead to as the first word; threads that do so twice do no harm. */
        void leadTo(Automaton.Place place) {
            first = place;
        }

        boolean has(int atom) {
            return Arrays.binarySearch(atoms, atom) >= 0;
        }
    }

    /** What was found for a word with its marks. */
    private record Answer(String word, int marks, Takers takers) {

        boolean isOf(Token token) {
            return marks == token.marks() && word.equals(token.word());
        }
    }

    private AtomTable(Builder builder) {
        whole = arrays(builder.ofKind(Atom.Kind.WHOLE));
        inner = arrays(builder.ofKind(Atom.Kind.INNER));
        starts = arrays(builder.ofKind(Atom.Kind.START));
        ends = arrays(builder.ofKind(Atom.Kind.END));
        longestStart = longest(starts);
        longestEnd = longest(ends);
        marks = Map.copyOf(builder.marks);
        number = builder.numbers.getOrDefault(new Atom(Atom.Kind.NUMBER, ""), -1);
        any = builder.numbers.getOrDefault(Atom.ANY, -1);
    }

    private static Map<String, int[]> arrays(Map<String, SortedSet<Integer>> sets) {
        Map<String, int[]> arrays = new HashMap<>();
        sets.forEach((word, atoms) ->
                arrays.put(word, atoms.stream().mapToInt(Integer::intValue).toArray()));
        return arrays;
    }

    private static int longest(Map<String, int[]> words) {
        return words.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    Takers takers(Token token) {
        if (token.word().length() > MAX_WORD) {
            return find(token);
        }
        int hash = token.word().hashCode() * 31 + token.marks();
        int slot = (hash ^ (hash >>> 15)) & (MAX_REMEMBERED - 1);
        Answer known = remembered[slot];
        if (known != null && known.isOf(token)) {
            return known.takers();
        }
        Answer beside = remembered[slot ^ 1];
        if (beside != null && beside.isOf(token)) {
            return beside.takers();
        }
        Answer added = new Answer(token.word(), token.marks(), find(token));
        if (known != null) {
            remembered[slot ^ 1] = known;
        }
        remembered[slot] = added;
        return added.takers();
    }

    private Takers find(Token token) {
        TreeSet<Integer> found = new TreeSet<>();
        if (!token.is(Mark.HIDDEN)) {
            addWord(token, found);
        }
        marks.forEach((mark, atom) -> {
            if (token.is(mark)) {
                found.add(atom);
            }
        });
        if (any >= 0 && !token.is(Mark.BREAK) && !token.word().equals(Atom.LAST)) {
            found.add(any);
        }
        List<Integer> key = List.copyOf(found);
        Takers known = distinct.get(key);
        if (known != null) {
            return known;
        }
        int[] atoms = key.stream().mapToInt(Integer::intValue).toArray();
        if (distinct.size() >= MAX_REMEMBERED) {
            return new Takers(-1, atoms);
        }
        return distinct.computeIfAbsent(key, set -> new Takers(count.getAndIncrement(), atoms));
    }

    private void addWord(Token token, Set<Integer> found) {
        String word = token.word();
        add(found, whole.getOrDefault(word, NONE));
        if (!token.is(Mark.BREAK)) {
            add(found, inner.getOrDefault(word, NONE));
        }
        for (int length = Math.min(word.length(), longestStart); length > 0; length--) {
            add(found, starts.getOrDefault(word.substring(0, length), NONE));
        }
        for (int length = Math.min(word.length(), longestEnd); length > 0; length--) {
            add(found, ends.getOrDefault(word.substring(word.length() - length), NONE));
        }
        if (number >= 0 && token.isNumber()) {
            found.add(number);
        }
    }

    private static void add(Set<Integer> found, int[] atoms) {
        for (int atom : atoms) {
            found.add(atom);
        }
    }

    /** Numbers the atoms of phrases. */
    static final class Builder {

        private static final Set<Atom.Kind> WORDS =
                Set.of(Atom.Kind.WHOLE, Atom.Kind.INNER, Atom.Kind.START, Atom.Kind.END);

        private final Map<Atom, Integer> numbers = new HashMap<>();
        private final Map<Atom.Kind, Map<String, SortedSet<Integer>>> byWord = new HashMap<>();
        private final Map<Mark, Integer> marks = new HashMap<>();

        Map<String, SortedSet<Integer>> ofKind(Atom.Kind kind) {
            return byWord.computeIfAbsent(kind, key -> new HashMap<>());
        }

        void add(WordClass words) {
            int atom = number(new Atom(Atom.Kind.CLASS, words.name()));
            words.words().forEach(word -> put(word, atom));
        }

        int number(Atom atom) {
            Integer known = numbers.get(atom);
            if (known != null) {
                return known;
            }
            int added = numbers.size();
            numbers.put(atom, added);
            if (atom.kind() == Atom.Kind.MARK) {
                marks.put(Mark.valueOf(atom.text()), added);
            } else if (WORDS.contains(atom.kind())) {
                put(atom, added);
            }
            return added;
        }

        private void put(Atom word, int atom) {
            ofKind(word.kind())
                    .computeIfAbsent(word.text(), key -> new TreeSet<>())
                    .add(atom);
        }

        AtomTable build() {
            return new AtomTable(this);
        }
    }
}
