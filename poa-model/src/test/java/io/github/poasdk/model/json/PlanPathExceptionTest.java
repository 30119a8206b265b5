package io.github.poasdk.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.poasdk.model.Owner;
import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.json.PlanPathException.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PlanPathExceptionTest {

    private static final PlanOfAction EMPTY = PlanOfAction.builder().build();

    private final PlanPaths paths = PlanPaths.create();
    private final PlanOfAction plan = ExamplePlans.FINISHED;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "closing     | NO_SUCH_ELEMENT   | closing     | a JSON pointer begins with /, and no element has the id \"closing\" (at closing).",
                "actions/0   | NO_SUCH_ELEMENT   | actions/0   | a JSON pointer begins with /, and no element has the id \"actions\" (at actions/0).",
                "/a~         | MALFORMED_POINTER | /a~         | a JSON pointer has ~ only in ~0, which is ~, and in ~1, which is / (at /a~).",
                "/~2         | MALFORMED_POINTER | /~2         | a JSON pointer has ~ only in ~0, which is ~, and in ~1, which is / (at /~2).",
                "/seller/nam | NO_SUCH_PLACE     | /seller/nam | the member \"nam\" is not known; known here: marketplace, merchantId, name (at /seller/nam).",
                "/seller/    | NO_SUCH_PLACE     | /seller/    | the member \"\" is not known; known here: marketplace, merchantId, name (at /seller/).",
                "/seller/0/x | NO_SUCH_PLACE     | /seller/0   | the member \"0\" is not known; known here: marketplace, merchantId, name (at /seller/0).",
                "/seller/~1  | NO_SUCH_PLACE     | /seller/~1  | the member \"/\" is not known; known here: marketplace, merchantId, name (at /seller/~1).",
                "/seller/~01 | NO_SUCH_PLACE     | /seller/~01 | the member \"~1\" is not known; known here: marketplace, merchantId, name (at /seller/~01).",
                "/closing/-  | NO_SUCH_PLACE     | /closing/-  | the member \"-\" is not known (at /closing/-).",
                "/actions/01 | NO_SUCH_PLACE     | /actions/01 | an index such as 0, or -, is expected, not \"01\" (at /actions/01).",
                "/actions/-1 | NO_SUCH_PLACE     | /actions/-1 | an index such as 0, or -, is expected, not \"-1\" (at /actions/-1).",
                "/actions/\u0661  | NO_SUCH_PLACE | /actions/\u0661 | an index such as 0, or -, is expected, not \"\u0661\" (at /actions/\u0661)."
            })
    void a_place_that_no_plan_has_is_refused_by_all(String pointer, Kind kind, String place, String message) {
        List<ThrowingCallable> calls = List.of(
                () -> paths.get(plan, pointer),
                () -> paths.replace(plan, pointer, "x"),
                () -> paths.clear(plan, pointer),
                () -> paths.add(plan, pointer, "x"),
                () -> paths.remove(plan, pointer),
                () -> paths.move(plan, pointer, "/actions"),
                () -> paths.move(plan, "/actions/0", pointer));

        assertThat(calls).allSatisfy(call -> assertRefused(call, kind, place, message));
    }

    @Test
    void only_lists_have_elements_to_add_remove_and_move() {
        String neither = "this is not a list (at /closing).";
        String noElement = "this is not an element of a list (at /actions).";

        assertRefused(() -> paths.add(plan, "/closing", "x"), Kind.NOT_A_LIST, "/closing", neither);
        assertRefused(() -> paths.move(plan, "/actions/0", "/closing"), Kind.NOT_A_LIST, "/closing", neither);
        assertRefused(() -> paths.remove(plan, "/actions"), Kind.NOT_A_LIST, "/actions", noElement);
        assertRefused(() -> paths.move(plan, "/actions", "/actions/0"), Kind.NOT_A_LIST, "/actions", noElement);
        assertRefused(() -> paths.add(plan, "", "x"), Kind.NOT_A_LIST, "", "this is not a list.");
        assertRefused(() -> paths.remove(plan, ""), Kind.NOT_A_LIST, "", "this is not an element of a list.");
    }

    @Test
    void an_index_beyond_the_list_is_refused() {
        assertTooShort(() -> paths.replace(plan, "/actions/5", Map.of()), "/actions/5", 4);
        assertTooShort(() -> paths.replace(plan, "/actions/5/title", "x"), "/actions/5", 4);
        assertTooShort(() -> paths.add(plan, "/actions/5", Map.of()), "/actions/5", 4);
        assertTooShort(() -> paths.add(plan, "/actions/9999999999", Map.of()), "/actions/9999999999", 4);
        assertTooShort(() -> paths.remove(plan, "/actions/4"), "/actions/4", 4);
        assertTooShort(() -> paths.remove(plan, "/actions/-"), "/actions/-", 4);
        assertTooShort(() -> paths.remove(EMPTY, "/actions/0/steps/0"), "/actions/0/steps/0", 0);
        assertTooShort(() -> paths.move(plan, "/actions/4", "/actions/0"), "/actions/4", 4);
        assertTooShort(() -> paths.move(plan, "/actions/0", "/actions/4"), "/actions/4", 3);
    }

    @Test
    void an_entry_that_is_not_there_can_not_be_removed() {
        assertRefused(
                () -> paths.remove(EMPTY, "/extensions/a"),
                Kind.NO_SUCH_ENTRY,
                "/extensions/a",
                "the map has no such entry (at /extensions/a).");
    }

    static Stream<Arguments> wrongValues() {
        return Stream.of(
                Arguments.of("/closing", 42, "a text is expected, not \"42\" (at /closing)."),
                Arguments.of("/closing", true, "a text is expected, not \"true\" (at /closing)."),
                Arguments.of("/closing", new Object(), "a text is expected (at /closing)."),
                Arguments.of(
                        "/submittedOn",
                        "2026-02-30",
                        "a date such as 2026-03-02 is expected, not \"2026-02-30\" (at /submittedOn)."),
                Arguments.of(
                        "/actions/0/purpose",
                        "corrective",
                        "one of CORRECTIVE, PREVENTIVE is expected, not \"corrective\" (at /actions/0/purpose)."),
                Arguments.of(
                        "/issues/0/type",
                        "late",
                        "a code of capital letters such as LATE_SHIPMENT_RATE is expected (at /issues/0/type)."),
                Arguments.of("/schemaVersion", 1.5, "a whole number is expected, not \"1.5\" (at /schemaVersion)."),
                Arguments.of("/schemaVersion", 99999999999L, "the number is too large (at /schemaVersion)."),
                Arguments.of("/schemaVersion", Double.NaN, "a whole number is expected (at /schemaVersion)."),
                Arguments.of("/seller", "Nordlicht", "an object is expected (at /seller)."),
                Arguments.of("/seller", Owner.builder().build(), "an object is expected (at /seller)."),
                Arguments.of("/actions", Map.of(), "a list is expected (at /actions)."),
                Arguments.of("/notice/asins", Arrays.asList("x", null), "a list can't hold null (at /notice/asins/1)."),
                Arguments.of(
                        "/notice", Map.of("asins", List.of(1)), "a text is expected, not \"1\" (at /notice/asins/0)."),
                Arguments.of("", List.of(), "an object is expected."));
    }

    @ParameterizedTest
    @MethodSource("wrongValues")
    void a_value_of_another_type_is_refused(String pointer, Object value, String message) {
        assertThatExceptionOfType(PlanPathException.class)
                .isThrownBy(() -> paths.replace(plan, pointer, value))
                .withMessage(message)
                .satisfies(e -> assertThat(e.kind()).isEqualTo(Kind.WRONG_TYPE))
                .satisfies(e -> assertThat(message).startsWith(e.reason()));
    }

    @Test
    void an_added_or_moved_element_has_the_type_of_the_list() {
        assertRefused(
                () -> paths.add(plan, "/actions", List.of()),
                Kind.WRONG_TYPE,
                "/actions/-",
                "an object is expected (at /actions/-).");
        assertRefused(
                () -> paths.move(plan, "/actions/0", "/issues"),
                Kind.WRONG_TYPE,
                "/issues/-",
                "the list holds elements of another type (at /issues/-).");
    }

    @Test
    void an_unknown_member_of_a_value_is_a_place_that_no_plan_has() {
        assertRefused(
                () -> paths.add(plan, "/actions", Map.of("owner", Map.of("rolle", "x"))),
                Kind.NO_SUCH_PLACE,
                "/actions/-/owner/rolle",
                "the member \"rolle\" is not known; known here: name, role (at /actions/-/owner/rolle).");
    }

    @Test
    void a_list_that_holds_itself_ends_in_an_error() {
        List<Object> endless = new ArrayList<>();
        endless.add(endless);

        assertRefused(
                () -> paths.replace(plan, "/actions", endless),
                Kind.WRONG_TYPE,
                "/actions/0",
                "an object is expected (at /actions/0).");
    }

    @Test
    void an_excerpt_of_hostile_text_is_short_and_harmless() {
        String hostile = "\u001b[31m\n\u202e\ud800<script>" + "x".repeat(10_000);

        assertThatExceptionOfType(PlanPathException.class)
                .isThrownBy(() -> paths.get(plan, "/seller/" + hostile))
                .satisfies(e -> assertHarmless(e));
        assertThatExceptionOfType(PlanPathException.class)
                .isThrownBy(() -> paths.get(plan, hostile))
                .satisfies(e -> assertHarmless(e));
        assertThatExceptionOfType(PlanPathException.class)
                .isThrownBy(() -> paths.replace(plan, "/submittedOn", hostile))
                .satisfies(e -> assertHarmless(e));
    }

    @Test
    @SuppressWarnings("NullAway")
    void null_is_refused_with_the_name_of_the_argument() {
        assertNull(() -> paths.get(null, ""), "plan");
        assertNull(() -> paths.get(plan, null), "pointer");
        assertNull(() -> paths.pointerTo(null, ""), "plan");
        assertNull(() -> paths.pointerTo(plan, null), "elementId");
        assertNull(() -> paths.replace(null, "", ""), "plan");
        assertNull(() -> paths.replace(plan, null, ""), "pointer");
        assertNull(() -> paths.replace(plan, "", null), "value");
        assertNull(() -> paths.clear(null, ""), "plan");
        assertNull(() -> paths.clear(plan, null), "pointer");
        assertNull(() -> paths.add(null, "", ""), "plan");
        assertNull(() -> paths.add(plan, null, ""), "pointer");
        assertNull(() -> paths.add(plan, "/actions", null), "value");
        assertNull(() -> paths.remove(null, ""), "plan");
        assertNull(() -> paths.remove(plan, null), "pointer");
        assertNull(() -> paths.move(null, "", ""), "plan");
        assertNull(() -> paths.move(plan, null, ""), "fromPointer");
        assertNull(() -> paths.move(plan, "", null), "toPointer");
    }

    private static void assertTooShort(ThrowingCallable call, String place, int length) {
        assertRefused(
                call,
                Kind.INDEX_OUT_OF_RANGE,
                place,
                "the list is too short for this index, its length is " + length + " (at " + place + ").");
    }

    private static void assertRefused(ThrowingCallable call, Kind kind, String place, String message) {
        assertThatExceptionOfType(PlanPathException.class)
                .isThrownBy(call)
                .withMessage(message)
                .satisfies(e -> assertThat(e.kind()).isEqualTo(kind))
                .satisfies(e -> assertThat(e.pointer()).isEqualTo(place));
    }

    private static void assertHarmless(PlanPathException e) {
        assertThat(List.of(String.valueOf(e.getMessage()), e.reason(), e.pointer()))
                .allSatisfy(text ->
                        assertThat(text).hasSizeLessThan(200).doesNotContain("\u001b", "\n", "\u202e", "\ud800", "<"));
    }

    private static void assertNull(ThrowingCallable call, String name) {
        assertThatNullPointerException().isThrownBy(call).withMessage(name + " must not be null");
    }
}
