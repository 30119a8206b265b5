package io.github.poasdk.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.poasdk.model.ActionPurpose;
import io.github.poasdk.model.Owner;
import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.code.MetricKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** Edits undo each other, change nothing else, and end in a plan or the one documented exception. */
@PropertyDefaults(tries = 200)
class PlanPathsProperties {

    private static final List<PlanOfAction> EXAMPLES = ExamplePlans.ALL;

    private final PlanPaths paths = PlanPaths.create();

    @Property
    void replacing_a_value_with_itself_changes_nothing(@ForAll("plans") PlanOfAction plan, @ForAll int place) {
        String pointer = choose(JsonPlaces.of(plan), place);
        Object value = paths.get(plan, pointer).orElseThrow();

        assertThat(paths.replace(plan, pointer, value)).isEqualTo(plan);
    }

    @Property
    void a_value_that_was_cleared_can_be_put_back(@ForAll("plans") PlanOfAction plan, @ForAll int place) {
        String pointer = choose(JsonPlaces.of(plan), place);
        Object value = paths.get(plan, pointer).orElseThrow();

        assertThat(paths.replace(paths.clear(plan, pointer), pointer, value)).isEqualTo(plan);
    }

    @Property
    void an_element_that_was_removed_can_be_added_back(@ForAll("plans") PlanOfAction plan, @ForAll int place) {
        String pointer = choose(elements(plan), place);
        Object value = paths.get(plan, pointer).orElseThrow();

        assertThat(paths.add(paths.remove(plan, pointer), pointer, value)).isEqualTo(plan);
    }

    @Property
    void an_element_that_was_added_can_be_removed(
            @ForAll("plans") PlanOfAction plan, @ForAll int place, @ForAll int other, @ForAll("texts") String text) {
        String pointer = choose(elements(plan), place);
        Object sibling = paths.get(plan, pointer).orElseThrow();
        String target = list(pointer) + "/" + Math.floorMod(other, size(plan, list(pointer)) + 1);

        PlanOfAction longer = paths.add(plan, target, sibling instanceof String ? text : sibling);

        assertThat(size(longer, list(pointer))).isEqualTo(size(plan, list(pointer)) + 1);
        assertThat(paths.remove(longer, target)).isEqualTo(plan);
    }

    @Property
    void an_element_that_was_moved_can_be_moved_back(
            @ForAll("plans") PlanOfAction plan, @ForAll int place, @ForAll int other) {
        String from = choose(elements(plan), place);
        String to = list(from) + "/" + Math.floorMod(other, size(plan, list(from)));

        PlanOfAction moved = paths.move(plan, from, to);

        assertThat(paths.get(moved, to)).isEqualTo(paths.get(plan, from));
        assertThat(paths.move(moved, to, from)).isEqualTo(plan);
    }

    @Property
    void an_edit_changes_nothing_elsewhere(
            @ForAll("plans") PlanOfAction plan,
            @ForAll int place,
            @ForAll("texts") String text,
            @ForAll("values") Object any) {
        String pointer = choose(JsonPlaces.of(plan), place);
        Object value = isText(plan, pointer) ? text : any;

        PlanOfAction edited =
                resultOf(() -> paths.replace(plan, pointer, value)).orElse(plan);

        assertThat(JsonPlaces.of(plan))
                .filteredOn(other -> !isWithin(other, pointer) && !isWithin(pointer, other))
                .allSatisfy(other -> assertThat(paths.get(edited, other)).isEqualTo(paths.get(plan, other)));
    }

    @Property
    void reading_gives_a_value_exactly_where_the_json_has_one(
            @ForAll("plans") PlanOfAction plan, @ForAll("pointers") String pointer) {
        boolean there = JsonPlaces.of(plan).contains(pointer);

        assertThat(resultOf(() -> paths.get(plan, pointer)).orElse(Optional.empty()))
                .matches(value -> value.isPresent() == there);
    }

    @Property
    void any_pointers_and_values_end_in_a_result_or_the_documented_exception(
            @ForAll("pointers") String pointer, @ForAll("pointers") String target, @ForAll("values") Object value) {
        for (PlanOfAction plan : EXAMPLES) {
            resultOf(() -> paths.get(plan, pointer));
            resultOf(() -> paths.clear(plan, pointer));
            resultOf(() -> paths.remove(plan, pointer));
            resultOf(() -> paths.move(plan, pointer, target));
            resultOf(() -> paths.pointerTo(plan, pointer));
            resultOf(() -> paths.add(plan, pointer, value));
            resultOf(() -> paths.replace(plan, pointer, value))
                    .ifPresent(edited ->
                            assertThat(paths.replace(edited, "", edited)).isEqualTo(edited));
        }
    }

    /** Any exception but ours fails the property, and so does a hostile character in its message. */
    private static <T> Optional<T> resultOf(Supplier<T> call) {
        try {
            return Optional.of(call.get());
        } catch (PlanPathException e) {
            assertThat(e.getMessage()).hasSizeLessThan(400).contains(e.reason(), e.pointer());
            assertThat(String.valueOf(e.getMessage()).codePoints())
                    .noneMatch(c -> Character.isISOControl(c)
                            || Character.getType(c) == Character.FORMAT
                            || Character.getType(c) == Character.SURROGATE);
            return Optional.empty();
        }
    }

    private static List<String> elements(PlanOfAction plan) {
        return JsonPlaces.of(plan).stream()
                .filter(pointer -> pointer.matches(".*/[0-9]+"))
                .toList();
    }

    private static String list(String element) {
        return element.substring(0, element.lastIndexOf('/'));
    }

    private int size(PlanOfAction plan, String list) {
        return paths.get(plan, list)
                .map(elements -> ((List<?>) elements).size())
                .orElse(0);
    }

    private static boolean isWithin(String pointer, String other) {
        return pointer.equals(other) || pointer.startsWith(other + "/");
    }

    private static String choose(List<String> pointers, int number) {
        return pointers.get(Math.floorMod(number, pointers.size()));
    }

    /** The examples, with some values taken out and some texts replaced by hostile ones. */
    @Provide
    Arbitrary<PlanOfAction> plans() {
        Arbitrary<Tuple.Tuple2<Integer, String>> edit =
                Combinators.combine(Arbitraries.integers(), texts()).as(Tuple::of);
        return Combinators.combine(Arbitraries.of(EXAMPLES), edit.list().ofMaxSize(3))
                .as((plan, edits) -> {
                    PlanOfAction edited = plan;
                    for (var each : edits) {
                        edited = edited(edited, each.get1(), each.get2());
                    }
                    return edited;
                })
                .withoutEdgeCases();
    }

    private PlanOfAction edited(PlanOfAction plan, int place, String text) {
        String pointer = choose(JsonPlaces.of(plan), place);
        if (isText(plan, pointer)) {
            return paths.replace(plan, pointer, text);
        }
        PlanOfAction cleared = paths.clear(plan, pointer);
        return elements(cleared).isEmpty() ? plan : cleared;
    }

    private boolean isText(PlanOfAction plan, String pointer) {
        return paths.get(plan, pointer).filter(String.class::isInstance).isPresent();
    }

    @Provide
    Arbitrary<String> pointers() {
        List<String> places = JsonPlaces.of(ExamplePlans.FINISHED);
        Arbitrary<String> step = Arbitraries.frequencyOf(
                Tuple.of(
                        8,
                        Arbitraries.of(
                                "actions", "notice", "asins", "owner", "timeline", "steps", "metrics", "target")),
                Tuple.of(4, Arbitraries.of("0", "1", "2", "-", "01", "-1", "99", "2147483648", "9".repeat(60), "1e1")),
                Tuple.of(2, Arbitraries.of("", " ", "~", "~0", "~1", "~2", "~01", "class", "Title", "getTitle", "is")),
                Tuple.of(
                        2,
                        Arbitraries.of("\u0000", "\u001b[31m", "\ud800", "\udc00\ud83d", "\u202e", "\u2028", "\u0661")),
                Tuple.of(1, Arbitraries.strings().ofMaxLength(5)),
                Tuple.of(1, Arbitraries.just("word".repeat(100))));
        Arbitrary<String> free = Combinators.combine(
                        Arbitraries.of("/", "/", "/", ""), step.list().ofMaxSize(7))
                .as((start, steps) -> start + String.join("/", steps));
        Arbitrary<String> nearly =
                Combinators.combine(Arbitraries.of(places), step).as((place, last) -> place + "/" + last);
        return Arbitraries.oneOf(free, nearly, Arbitraries.of(places)).withoutEdgeCases();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(20),
                Arbitraries.of(
                        "\u0000", "\u001b[0m", "\u202e", "\ufffe", "\ud800", "<b>", "${x}", "|", "\n", "~1", " "),
                Arbitraries.just("word".repeat(100)));
    }

    @Provide
    Arbitrary<Object> values() {
        return Arbitraries.recursive(PlanPathsProperties::scalars, PlanPathsProperties::containers, 0, 3);
    }

    private static Arbitrary<Object> scalars() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(10).asGeneric(),
                Arbitraries.of("", "x", "2026-03-02", "2026-02-30", "CORRECTIVE", "LATE", "\ud800", "\u202e", "1"),
                Arbitraries.of(0, 1, 1L, -1, 1.5, Double.NaN, Float.NEGATIVE_INFINITY, Long.MAX_VALUE),
                Arbitraries.bigDecimals().asGeneric(),
                Arbitraries.of("1E+999999999", "1E-999999999", "1E+5", "0.00").map(BigDecimal::new),
                Arbitraries.of(true, LocalDate.MAX, ActionPurpose.PREVENTIVE, MetricKind.POLICY_COMPLAINTS, 'c'),
                Arbitraries.of(Optional.empty(), Optional.of("x"), Optional.of(Optional.of("")), new Object()),
                Arbitraries.of(
                        Owner.builder().role("x").build(),
                        ExamplePlans.DRAFT,
                        Owner.builder().build()));
    }

    private static Arbitrary<Object> containers(Arbitrary<Object> content) {
        Arbitrary<@Nullable Object> element = content.injectNull(0.1);
        Arbitrary<Object> lists = element.list().ofMaxSize(3).map(ArrayList::new);
        Arbitrary<Object> maps = Arbitraries.maps(
                        Arbitraries.of(
                                "id", "title", "owner", "role", "steps", "metrics", "target", "due", "\u202e", ""),
                        element)
                .ofMaxSize(3)
                .map(LinkedHashMap::new);
        return Arbitraries.oneOf(lists, maps);
    }
}
