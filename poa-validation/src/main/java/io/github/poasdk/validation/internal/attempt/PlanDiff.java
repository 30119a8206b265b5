package io.github.poasdk.validation.internal.attempt;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.validation.internal.attempt.PlanFacts.Leaf;
import io.github.poasdk.validation.internal.rule.Shingles;
import io.github.poasdk.validation.internal.text.Token;
import io.github.poasdk.validation.internal.text.Tokens;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What differs between two plans. Immutable. */
public final class PlanDiff {

    private static final int FEWEST_BLANKS = 2;
    private static final int SHORTEST_UNSPACED = 8;

    /** The end of the name of an element of a list. */
    private static final Pattern ELEMENT_END = Pattern.compile("\\}(?:#[0-9]+)?(?=/|$)");

    /** The members that say what an element is called, the best first. */
    private static final List<String> CALLED =
            List.of("title", "summary", "statement", "text", "fileName", "asin", "id");

    private static final Pattern UNSPACED = Pattern.compile("[\\u3040-\\u30ff\\u4e00-\\u9fff]");

    /** What became of a value. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED,
        REWORDED
    }

    /**
     * A difference.
     *
     * @param kind what became of the value
     * @param name the name of the value, the same in both plans
     * @param before where it stood and what it was
     * @param after where it stands and what it is
     */
    record Change(Kind kind, String name, Optional<Leaf> before, Optional<Leaf> after) {}

    private final PlanFacts earlier;
    private final PlanFacts later;
    private final List<Change> changes;

    private PlanDiff(PlanFacts earlier, PlanFacts later) {
        this.earlier = earlier;
        this.later = later;
        List<Change> found = new ArrayList<>();
        later.leaves().forEach((name, after) -> {
            Optional<Leaf> before = earlier.leaf(name);
            if (before.isEmpty()) {
                found.add(new Change(Kind.ADDED, name, before, Optional.of(after)));
            } else if (!before.get().value().equals(after.value())) {
                found.add(new Change(kind(before.get(), after), name, before, Optional.of(after)));
            }
        });
        earlier.leaves().forEach((name, before) -> {
            if (later.leaf(name).isEmpty()) {
                found.add(new Change(Kind.REMOVED, name, Optional.of(before), Optional.empty()));
            }
        });
        changes = List.copyOf(found);
    }

    /**
     * Compares two plans.
     *
     * @param earlier the plan that was sent before
     * @param later the plan that is to be sent
     * @return what differs
     */
    public static PlanDiff of(PlanOfAction earlier, PlanOfAction later) {
        PlanFacts before = PlanFacts.ofEarlier(earlier);
        return new PlanDiff(before, PlanFacts.ofLater(later, before));
    }

    /** A prose text that brings no number of its own says the same in other words. */
    private Kind kind(Leaf before, Leaf after) {
        boolean isProse = isProse(before.value()) && isProse(after.value());
        return isProse && !earlier.lacksNumberOf(after.value()) ? Kind.REWORDED : Kind.CHANGED;
    }

    private static boolean isProse(String value) {
        long blanks = value.chars().filter(Character::isWhitespace).count();
        return blanks >= FEWEST_BLANKS
                || (value.length() >= SHORTEST_UNSPACED
                        && UNSPACED.matcher(value).find());
    }

    /**
     * How much of the text of both plans is the same.
     *
     * @return the part of all runs of three words of both that both have, from 0 to 1
     */
    public double similarity() {
        return shingles(earlier).similarity(shingles(later));
    }

    private static Shingles shingles(PlanFacts facts) {
        return new Shingles(facts.leaves().values().stream()
                .flatMap(leaf -> Tokens.of(leaf.value()).stream())
                .map(Token::word)
                .toList());
    }

    List<Change> changes() {
        return changes;
    }

    Map<String, Leaf> earlier() {
        return earlier.leaves();
    }

    Map<String, Leaf> later() {
        return later.leaves();
    }

    /**
     * Shows each difference. An element that only one of the plans has is one difference, shown by what it is called.
     *
     * @param viewer takes kind, place before, place after, value before and value after; empty where there is none
     */
    public void forEach(Viewer viewer) {
        Set<String> before = elements(earlier);
        Set<String> after = elements(later);
        Set<String> seen = new HashSet<>();
        for (Change change : changes) {
            Optional<String> element = around(change.name()).stream()
                    .filter(name -> before.contains(name) != after.contains(name))
                    .findFirst();
            if (element.isEmpty()) {
                view(change, viewer);
            } else if (seen.add(element.get())) {
                viewElement(change, element.get(), viewer);
            }
        }
    }

    private static void view(Change change, Viewer viewer) {
        viewer.view(
                change.kind(),
                change.before().map(Leaf::pointer).orElse(""),
                change.after().map(Leaf::pointer).orElse(""),
                change.before().map(Leaf::value).orElse(""),
                change.after().map(Leaf::value).orElse(""));
    }

    private void viewElement(Change change, String element, Viewer viewer) {
        PlanFacts facts = change.kind() == Kind.ADDED ? later : earlier;
        String called = CALLED.stream()
                .flatMap(member -> facts.leaf(element + "/" + member).stream())
                .map(Leaf::value)
                .findFirst()
                .orElseGet(
                        () -> change.after().or(change::before).map(Leaf::value).orElse(""));
        String pointer = change.after().or(change::before).map(Leaf::pointer).orElse("");
        String place = place(pointer, element);
        boolean isNew = change.kind() == Kind.ADDED;
        viewer.view(change.kind(), isNew ? "" : place, isNew ? place : "", isNew ? "" : called, isNew ? called : "");
    }

    /** The place of an element: as many steps as its name has, where a step into a list is in braces. */
    private static String place(String pointer, String element) {
        long steps = element.chars().filter(c -> c == '/' || c == '{').count();
        int end = 0;
        for (long i = 0; i < steps && end >= 0; i++) {
            end = pointer.indexOf('/', end + 1);
        }
        return end < 0 ? pointer : pointer.substring(0, end);
    }

    private static Set<String> elements(PlanFacts facts) {
        Set<String> elements = new HashSet<>();
        facts.leaves().keySet().forEach(name -> elements.addAll(around(name)));
        return elements;
    }

    /** The elements of lists in which a value stands, the outermost first. */
    private static List<String> around(String name) {
        return ELEMENT_END
                .matcher(name)
                .results()
                .map(end -> name.substring(0, end.end()))
                .toList();
    }

    /** Takes differences. */
    @FunctionalInterface
    public interface Viewer {

        /** One of them. */
        void view(Kind kind, String placeBefore, String placeAfter, String before, String after);
    }
}
