package io.github.poasdk.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.poasdk.model.ActionPurpose;
import io.github.poasdk.model.CorrectiveAction;
import io.github.poasdk.model.Evidence;
import io.github.poasdk.model.Issue;
import io.github.poasdk.model.Owner;
import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.Timeline;
import io.github.poasdk.model.code.IssueType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanPathsTest {

    private static final PlanOfAction EMPTY = PlanOfAction.builder().build();

    private final PlanPaths paths = PlanPaths.create();
    private final PlanOfAction plan = ExamplePlans.FINISHED;

    @Test
    void the_example_of_the_class_reads_and_edits() {
        Optional<Object> title = paths.get(plan, "/actions/0/title");
        PlanOfAction edited = paths.replace(plan, "/actions/0/timeline/due", "2026-03-16");

        assertThat(title).contains("Handling time of bulky goods corrected");
        assertThat(edited.getActions().get(0).getTimeline().getDue()).contains(LocalDate.of(2026, 3, 16));
        assertThat(plan.getActions().get(0).getTimeline().getDue()).isEmpty();
    }

    static Stream<Arguments> values() {
        PlanOfAction plan = ExamplePlans.FINISHED;
        return Stream.of(
                Arguments.of("", plan),
                Arguments.of("/schemaVersion", 2),
                Arguments.of("/seller/name", "Nordlicht Home Goods"),
                Arguments.of("/notice/receivedOn", LocalDate.of(2026, 3, 2)),
                Arguments.of("/notice/asins", List.of("B0EXAMPLE1", "B0EXAMPLE2")),
                Arguments.of("/notice/asins/1", "B0EXAMPLE2"),
                Arguments.of("/issues/0/type", IssueType.LATE_SHIPMENT_RATE),
                Arguments.of("/issues/0/metricReadings/0/value", new BigDecimal("6.8")),
                Arguments.of("/actions/2/purpose", ActionPurpose.PREVENTIVE),
                Arguments.of("/actions/1/owner", plan.getActions().get(1).getOwner()),
                Arguments.of("/evidence", plan.getEvidence()));
    }

    @ParameterizedTest
    @MethodSource("values")
    void a_value_is_read_in_the_type_of_the_model(String pointer, Object value) {
        assertThat(paths.get(plan, pointer)).contains(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/closing",
                "/submittedOn",
                "/seller",
                "/seller/name",
                "/actions",
                "/actions/0",
                "/actions/-",
                "/actions/99999999999999999999/metrics/3/target",
                "/actions/0/timeline/due"
            })
    void what_is_not_filled_in_reads_as_empty(String pointer) {
        assertThat(paths.get(EMPTY, pointer)).isEmpty();
    }

    @Test
    void an_element_without_content_is_there_all_the_same() {
        PlanOfAction draft = paths.add(paths.add(EMPTY, "/actions", ""), "/notice/asins", "");

        assertThat(paths.get(draft, "/actions/0"))
                .contains(CorrectiveAction.builder().build());
        assertThat(paths.get(draft, "/notice/asins/0")).contains("");
        assertThat(paths.get(draft, "/actions/0/owner")).isEmpty();
    }

    static Stream<Arguments> forms() {
        BigDecimal seven = new BigDecimal("7");
        Map<String, Object> owner = new HashMap<>(Map.of("role", "Shift lead", "name", ""));
        return Stream.of(
                Arguments.of("/submittedOn", "2026-03-02", LocalDate.of(2026, 3, 2)),
                Arguments.of("/submittedOn", Optional.of(LocalDate.MAX), LocalDate.MAX),
                Arguments.of("/actions/0/purpose", "CORRECTIVE", ActionPurpose.CORRECTIVE),
                Arguments.of("/issues/0/type", "MY_OWN", IssueType.of("MY_OWN")),
                Arguments.of("/actions/0/metrics/0/target", 7, seven),
                Arguments.of("/actions/0/metrics/0/target", 7L, seven),
                Arguments.of("/actions/0/metrics/0/target", 6.5, new BigDecimal("6.5")),
                Arguments.of("/actions/0/metrics/0/target", new BigDecimal("7.00"), new BigDecimal("7.00")),
                Arguments.of("/schemaVersion", new BigDecimal("7"), 7),
                Arguments.of(
                        "/actions/0/owner",
                        owner,
                        Owner.builder().role("Shift lead").build()),
                Arguments.of(
                        "/actions/0/timeline",
                        Map.of("due", LocalDate.of(2026, 3, 16), "done", ""),
                        Timeline.builder().due(LocalDate.of(2026, 3, 16)).build()),
                Arguments.of("/actions/0/steps", List.of("One.", "", Optional.of("Two.")), List.of("One.", "", "Two.")),
                Arguments.of(
                        "/evidence",
                        List.of(
                                Map.of("id", "log"),
                                Evidence.builder().title("Log").build()),
                        List.of(
                                Evidence.builder().id("log").build(),
                                Evidence.builder().title("Log").build())),
                Arguments.of(
                        "",
                        Map.of("closing", "Thank you."),
                        PlanOfAction.builder().closing("Thank you.").build()));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void a_value_is_taken_in_the_type_of_the_model_and_in_the_form_of_json(String pointer, Object value, Object held) {
        assertThat(paths.get(paths.replace(EMPTY, pointer, value), pointer)).contains(held);
    }

    @Test
    void null_in_a_map_is_absent_as_in_json() {
        Map<String, Object> owner = new HashMap<>();
        owner.put("name", null);

        assertThat(paths.replace(plan, "/actions/1/owner", owner)).isEqualTo(paths.clear(plan, "/actions/1/owner"));
    }

    @Test
    void parts_lists_and_next_elements_on_the_way_are_made() {
        PlanOfAction draft = paths.replace(EMPTY, "/actions/0/owner/role", "Shift lead");
        draft = paths.replace(draft, "/actions/1/metrics/-/target", 2);

        assertThat(draft.getActions()).hasSize(2);
        assertThat(draft.getActions().get(0).getOwner().getRole()).isEqualTo("Shift lead");
        assertThat(draft.getActions().get(1).getMetrics().get(0).getTarget()).contains(BigDecimal.valueOf(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/closing", "/submittedOn", "/seller", "/actions", "/actions/0/purpose", "/notice/asins"})
    void nothing_can_be_said_in_three_ways(String pointer) {
        PlanOfAction cleared = paths.clear(plan, pointer);

        assertThat(paths.get(cleared, pointer)).isEmpty();
        assertThat(paths.replace(plan, pointer, "")).isEqualTo(cleared);
        assertThat(paths.replace(plan, pointer, Optional.empty())).isEqualTo(cleared);
        assertThat(paths.replace(plan, pointer, Optional.of(""))).isEqualTo(cleared);
    }

    @Test
    void an_element_is_cleared_and_keeps_its_place() {
        PlanOfAction cleared = paths.clear(paths.clear(plan, "/notice/asins/0"), "/actions/1");

        assertThat(cleared.getNotice().getAsins()).containsExactly("", "B0EXAMPLE2");
        assertThat(cleared.getActions()).hasSize(4);
        assertThat(cleared.getActions().get(1))
                .isEqualTo(CorrectiveAction.builder().build());
    }

    @Test
    void a_whole_plan_is_cleared() {
        assertThat(paths.clear(plan, "")).isEqualTo(EMPTY);
        assertThat(paths.clear(paths.replace(EMPTY, "/schemaVersion", 7), "/schemaVersion"))
                .isEqualTo(EMPTY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/closing", "/actions/0", "/actions/7/title", "/seller/name"})
    void clearing_where_nothing_is_makes_nothing(String pointer) {
        assertThat(paths.clear(EMPTY, pointer)).isEqualTo(EMPTY);
        assertThat(paths.replace(EMPTY, pointer, "")).isEqualTo(EMPTY);
    }

    @ParameterizedTest
    @CsvSource({
        "/notice/asins/0, 'X,B0EXAMPLE1,B0EXAMPLE2'",
        "/notice/asins/1, 'B0EXAMPLE1,X,B0EXAMPLE2'",
        "/notice/asins/2, 'B0EXAMPLE1,B0EXAMPLE2,X'",
        "/notice/asins/-, 'B0EXAMPLE1,B0EXAMPLE2,X'",
        "/notice/asins, 'B0EXAMPLE1,B0EXAMPLE2,X'"
    })
    void an_element_is_added_before_an_index_or_at_the_end(String pointer, String asins) {
        assertThat(paths.add(plan, pointer, "X").getNotice().getAsins()).containsExactly(asins.split(","));
    }

    @Test
    void an_element_is_removed() {
        assertThat(paths.remove(plan, "/notice/orderIds/1").getNotice().getOrderIds())
                .containsExactly("000-0000001-0000017", "000-0000001-0000058");
        assertThat(paths.remove(plan, "/actions/0").getActions())
                .isEqualTo(plan.getActions().subList(1, 4));
    }

    @ParameterizedTest
    @CsvSource({
        "/notice/orderIds/0, /notice/orderIds/2, '23,58,17'",
        "/notice/orderIds/0, /notice/orderIds/-, '23,58,17'",
        "/notice/orderIds/0, /notice/orderIds, '23,58,17'",
        "/notice/orderIds/2, /notice/orderIds/0, '58,17,23'",
        "/notice/orderIds/1, /notice/orderIds/1, '17,23,58'"
    })
    void an_element_is_moved_to_its_place_in_the_list_without_it(String from, String to, String orders) {
        assertThat(paths.move(plan, from, to).getNotice().getOrderIds())
                .map(order -> order.substring(17))
                .containsExactly(orders.split(","));
    }

    @Test
    void an_element_is_moved_to_another_list_of_the_same_type() {
        PlanOfAction moved = paths.move(plan, "/rootCauses/0/facts/1", "/rootCauses/1/facts/0");

        assertThat(moved.getRootCauses().get(0).getFacts()).hasSize(1);
        assertThat(moved.getRootCauses().get(1).getFacts())
                .hasSize(2)
                .startsWith(plan.getRootCauses().get(0).getFacts().get(1));
    }

    @Test
    void an_entry_of_a_map_is_replaced_cleared_added_removed_and_renamed() {
        String name = "com.example/case~no";
        PlanOfAction draft = paths.replace(EMPTY, "/extensions/com.example~1case~0no", "17");

        assertThat(draft.getExtensions()).containsExactly(Map.entry(name, "17"));
        assertThat(paths.get(draft, "/extensions/com.example~1case~0no")).contains("17");
        assertThat(paths.clear(draft, "/extensions/com.example~1case~0no").getExtensions())
                .containsExactly(Map.entry(name, ""));
        assertThat(paths.add(draft, "/extensions/b", "2").getExtensions()).hasSize(2);
        assertThat(paths.remove(draft, "/extensions/com.example~1case~0no")).isEqualTo(EMPTY);
        assertThat(paths.move(draft, "/extensions/com.example~1case~0no", "/evidence/0/terms/Case")
                        .getEvidence()
                        .get(0)
                        .getTerms())
                .containsExactly(Map.entry("Case", "17"));
        assertThat(paths.replace(EMPTY, "/extensions", Map.of("a", "", "b", Optional.of("x")))
                        .getExtensions())
                .containsOnly(Map.entry("a", ""), Map.entry("b", "x"));
    }

    @ParameterizedTest
    @CsvSource({
        "late-shipment, /issues/0",
        "manual-confirmation, /rootCauses/1",
        "prevent-late-transfer, /actions/2",
        "template-after, /evidence/2"
    })
    void an_element_is_found_by_its_id(String id, String pointer) {
        assertThat(paths.pointerTo(plan, id)).contains(pointer);
    }

    @Test
    void a_place_may_begin_with_the_id_of_an_element() {
        assertThat(paths.get(plan, "manual-confirmation")).isEqualTo(paths.get(plan, "/rootCauses/1"));
        assertThat(paths.get(plan, "manual-confirmation/facts/0/value"))
                .isEqualTo(paths.get(plan, "/rootCauses/1/facts/0/value"));
        assertThat(paths.replace(plan, "correct-template/owner/name", "N"))
                .isEqualTo(paths.replace(plan, "/actions/0/owner/name", "N"));
        assertThat(paths.clear(plan, "correct-template/owner")).isEqualTo(paths.clear(plan, "/actions/0/owner"));
        assertThat(paths.add(plan, "correct-template/steps", "x")).isEqualTo(paths.add(plan, "/actions/0/steps", "x"));
        assertThat(paths.add(plan, "correct-confirmation", Map.of("id", "new")))
                .isEqualTo(paths.add(plan, "/actions/1", Map.of("id", "new")));
        assertThat(paths.remove(plan, "template-after")).isEqualTo(paths.remove(plan, "/evidence/2"));
    }

    @Test
    void an_element_is_moved_before_the_one_that_has_an_id() {
        List<String> moved = paths.move(plan, "correct-template", "prevent-late-confirmation").getActions().stream()
                .map(CorrectiveAction::getId)
                .toList();
        PlanDraft draft = PlanDraft.of(plan).move("correct-template", "prevent-late-confirmation");

        assertThat(moved)
                .containsExactly(
                        "correct-confirmation",
                        "prevent-late-transfer",
                        "correct-template",
                        "prevent-late-confirmation");
        assertThat(draft).isEqualTo(PlanDraft.of(paths.move(plan, "/actions/0", "/actions/2")));
        assertThat(draft.replace("correct-template/timeline/due", "16.3.").text("correct-template/timeline/due"))
                .contains("16.3.");
    }

    @Test
    void no_element_is_found_by_an_id_that_none_has() {
        PlanOfAction draft = paths.add(plan, "/issues/0", "");

        assertThat(paths.pointerTo(draft, "")).isEmpty();
        assertThat(paths.pointerTo(draft, "handling-tme")).isEmpty();
        assertThat(paths.pointerTo(draft, "B0EXAMPLE1")).isEmpty();
    }

    @Test
    void the_first_of_several_elements_with_an_id_is_found() {
        PlanOfAction doubled = paths.add(plan, "/issues", Map.of("id", "handling-time"));
        doubled = paths.add(doubled, "/evidence/0", Map.of("id", "handling-time"));

        assertThat(paths.pointerTo(doubled, "handling-time")).contains("/issues/1");
    }

    @Test
    void an_edit_loses_nothing_that_a_builder_takes() {
        PlanOfAction extreme = PlanOfAction.builder()
                .closing("x".repeat(300_000) + "\ud800\u0000\u202e")
                .submittedOn(LocalDate.MIN)
                .addIssues(Issue.builder().id(" ").build(), Issue.builder().build())
                .build();
        for (String number : List.of("98.0", "0.00", "1E+5", "1E+999999999", "1E-999999999", "9".repeat(3_000))) {
            BigDecimal exact = new BigDecimal(number);
            PlanOfAction edited = paths.replace(extreme, "/actions/0/metrics/0/target", exact);

            assertThat(paths.get(edited, "/actions/0/metrics/0/target")).contains(exact);
            assertThat(paths.remove(edited, "/actions/0")).isEqualTo(extreme);
        }
    }
}
