package io.github.poasdk.validation.internal.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The automaton of all phrases of a set. It has no loops. */
final class Automaton {

    private static final int MAX_REMEMBERED = 1 << 13;
    private static final int[] NONE = {};

    private final int[] takes;

    /** The states that are entered with each, as far as they take a word or end a phrase. */
    private final int[][] entered;

    /** The states that are entered when the first word is taken by an atom. */
    private final Map<Integer, int[]> byFirst = new HashMap<>();

    private final Map<Integer, Integer> ends;
    private final Map<States, Place> distinct = new ConcurrentHashMap<>();
    private final AtomicInteger count = new AtomicInteger();
    private final Place start;
    private final Place nowhere;

    /** States that are entered at once. */
    static final class Place {

        private final int number;
        private final int[] states;
        private final int[] phrases;

        Place(int number, int[] states, int[] phrases) {
            this.number = number;
            this.states = states;
            this.phrases = phrases;
        }

        /** A number that equal places have in common; -1 if it has none. */
        int number() {
            return number;
        }

        /** The phrases that end here. */
        int[] phrases() {
            return phrases;
        }

        boolean isEmpty() {
            return states.length == 0;
        }
    }

    /** States as a key. */
    private static final class States {
        private final int[] array;
        private final int hash;

        States(int[] array) {
            this.array = array;
            this.hash = Arrays.hashCode(array);
        }

        @Override
        public int hashCode() {
            return hash;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof States states && Arrays.equals(array, states.array);
        }
    }

    Automaton(PhraseSet.Builder builder) {
        takes = builder.takes.stream().mapToInt(Integer::intValue).toArray();
        ends = Map.copyOf(builder.ends);
        entered = new int[takes.length][];
        for (int state = 0; state < takes.length; state++) {
            entered[state] = Arrays.stream(closure(state, builder.skips))
                    .filter(each -> takes[each] >= 0 || ends.containsKey(each))
                    .toArray();
        }
        Map<Integer, TreeSet<Integer>> first = new HashMap<>();
        for (int phrase : builder.starts) {
            for (int state : entered[phrase]) {
                TreeSet<Integer> next = first.computeIfAbsent(takes[state], atom -> new TreeSet<>());
                Arrays.stream(entered[state + 1]).forEach(next::add);
            }
        }
        first.forEach((atom, states) ->
                byFirst.put(atom, states.stream().mapToInt(Integer::intValue).toArray()));
        start = new Place(count.getAndIncrement(), NONE, NONE);
        nowhere = new Place(count.getAndIncrement(), NONE, NONE);
    }

    /** The states that a state leads to without a word, and itself. */
    static int[] closure(int state, List<int[]> skips) {
        TreeSet<Integer> found = new TreeSet<>();
        List<Integer> open = new ArrayList<>(List.of(state));
        while (!open.isEmpty()) {
            int next = open.remove(open.size() - 1);
            if (found.add(next)) {
                Arrays.stream(skips.get(next)).forEach(open::add);
            }
        }
        return found.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Before the first word. */
    Place start() {
        return start;
    }

    Place step(Place place, AtomTable.Takers takers) {
        Collected next = new Collected();
        if (place == start) {
            for (int atom : takers.atoms()) {
                next.add(byFirst.getOrDefault(atom, NONE));
            }
        } else {
            for (int state : place.states) {
                if (takes[state] >= 0 && takers.has(takes[state])) {
                    next.add(entered[state + 1]);
                }
            }
        }
        return place(next.sorted());
    }

    /** States in no order, some of them twice. */
    private static final class Collected {
        private int[] states = NONE;
        private int size;

        void add(int[] more) {
            if (size + more.length > states.length) {
                states = Arrays.copyOf(states, Math.max(2 * states.length, size + more.length));
            }
            System.arraycopy(more, 0, states, size, more.length);
            size += more.length;
        }

        int[] sorted() {
            Arrays.sort(states, 0, size);
            int kept = 0;
            for (int i = 0; i < size; i++) {
                if (i == 0 || states[i] != states[i - 1]) {
                    states[kept++] = states[i];
                }
            }
            return Arrays.copyOf(states, kept);
        }
    }

    private Place place(int[] states) {
        if (states.length == 0) {
            return nowhere;
        }
        States key = new States(states);
        Place known = distinct.get(key);
        if (known != null) {
            return known;
        }
        int[] phrases = Arrays.stream(states)
                .filter(ends::containsKey)
                .map(state -> ends.getOrDefault(state, 0))
                .distinct()
                .toArray();
        if (distinct.size() >= MAX_REMEMBERED) {
            return new Place(-1, states, phrases);
        }
        return distinct.computeIfAbsent(key, each -> new Place(count.getAndIncrement(), states, phrases));
    }
}
