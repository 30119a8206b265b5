package io.github.poasdk.validation.internal.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The automaton of all phrases of a set. It has no loops. Of a word only the atoms that go on from a place matter there, and
 * those are none or a single one nearly always: such steps are remembered with the place, the others in a table.
 */
final class Automaton {

    /** How many places are remembered at most. */
    private static final int MAX_REMEMBERED = 1 << 13;

    /** How many steps by several atoms are remembered at most, a power of two. One takes the place of another now and then. */
    private static final int MOST_STEPS = 1 << 14;

    /** For each state as many, so that a small set is small. */
    private static final int STEPS_EACH = 2;

    private static final int[] NONE = {};

    private final int[] takes;

    /** The states that are entered with each, as far as they take a word or end a phrase. */
    private final int[][] entered;

    /** The states that are entered when the first word is taken by an atom. */
    private final Map<Integer, int[]> byFirst = new HashMap<>();

    private final Map<Integer, Integer> ends;
    private final Map<States, Place> distinct = new ConcurrentHashMap<>();
    private final AtomicInteger count = new AtomicInteger();
    private final Step[] steps;
    private final Place nowhere;

    /** A step by several atoms; threads that put another one in its place do no harm. */
    private record Step(long key, Place place) {}

    /** States that are entered at once. */
    static final class Place {

        private final int number;
        private final int[] states;
        private final int[] phrases;

        /** The atoms that go on from here, sorted. */
        private final int[] atoms;

        /** Where each of them leads to alone, as soon as it is known; threads that find it twice find the same. */
        private final @Nullable Place[] next;

        Place(int number, int[] states, int[] phrases, int[] atoms) {
            this.number = number;
            this.states = states;
            this.phrases = phrases;
            this.atoms = atoms;
            this.next = new Place[number < 0 ? 0 : atoms.length];
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
        steps = new Step[Integer.highestOneBit(Math.max(1, Math.min(MOST_STEPS, STEPS_EACH * takes.length)))];
        nowhere = new Place(count.getAndIncrement(), NONE, NONE, NONE);
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

    /** Where the first word leads to. */
    Place first(AtomTable.Takers takers) {
        Place known = takers.first();
        if (known == null) {
            Collected next = new Collected();
            for (int atom : takers.atoms()) {
                next.add(byFirst.getOrDefault(atom, NONE));
            }
            known = place(next.sorted());
            takers.leadTo(known);
        }
        return known;
    }

    /** Where a further word leads to. */
    Place step(Place place, AtomTable.Takers takers) {
        int only = -1;
        for (int atom : takers.atoms()) {
            int found = Arrays.binarySearch(place.atoms, atom);
            if (found >= 0) {
                if (only >= 0) {
                    return bySeveral(place, takers);
                }
                only = found;
            }
        }
        return only < 0 ? nowhere : byOne(place, only);
    }

    private Place byOne(Place place, int index) {
        boolean isRemembered = index < place.next.length;
        Place known = isRemembered ? place.next[index] : null;
        if (known == null) {
            int atom = place.atoms[index];
            Collected next = new Collected();
            for (int state : place.states) {
                if (takes[state] == atom) {
                    next.add(entered[state + 1]);
                }
            }
            known = place(next.sorted());
            if (isRemembered) {
                place.next[index] = known;
            }
        }
        return known;
    }

    private Place bySeveral(Place place, AtomTable.Takers takers) {
        if (place.number < 0 || takers.number() < 0) {
            return find(place, takers);
        }
        long key = ((long) place.number << 32) | takers.number();
        int mixed = place.number * 0x85eb_ca6b + takers.number() * 0x9e37_79b1;
        int slot = (mixed ^ (mixed >>> 16)) & (steps.length - 1);
        Step known = steps[slot];
        if (known == null || known.key() != key) {
            known = new Step(key, find(place, takers));
            steps[slot] = known;
        }
        return known.place();
    }

    private Place find(Place place, AtomTable.Takers takers) {
        Collected next = new Collected();
        for (int state : place.states) {
            if (takes[state] >= 0 && takers.has(takes[state])) {
                next.add(entered[state + 1]);
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
            return new Place(-1, states, phrases, atoms(states));
        }
        return distinct.computeIfAbsent(
                key, each -> new Place(count.getAndIncrement(), states, phrases, atoms(states)));
    }

    private int[] atoms(int[] states) {
        return Arrays.stream(states)
                .map(state -> takes[state])
                .filter(atom -> atom >= 0)
                .sorted()
                .distinct()
                .toArray();
    }
}
