package io.github.poasdk.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.poasdk.model.CorrectiveAction;
import io.github.poasdk.model.Owner;
import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.json.PlanPathException.Kind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class PlanDraftTest {

    private static final String DUE = "/actions/0/timeline/due";

    private final PlanJson json = PlanJson.create();

    @Test
    void a_typing_error_is_kept_and_reported_until_it_is_corrected() {
        PlanDraft draft = PlanDraft.empty().replace(DUE, "16.3.");

        assertThat(draft.text(DUE)).contains("16.3.");
        assertThat(draft.plan().getActions())
                .containsExactly(CorrectiveAction.builder().build());
        assertThat(draft.problems())
                .containsExactly(new ReadingNote(
                        ReadingNote.Kind.WRONG_VALUE, DUE, "a date such as 2026-03-02 is expected, not \"16.3.\""));

        PlanDraft corrected = draft.replace(DUE, "2026-03-16");

        assertThat(corrected.problems()).isEmpty();
        assertThat(corrected.plan().getActions().get(0).getTimeline().getDue()).contains(LocalDate.of(2026, 3, 16));
        assertThat(draft.text(DUE)).contains("16.3.");
    }

    static Stream<PlanOfAction> examples() {
        return ExamplePlans.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void a_draft_without_problems_is_written_as_its_plan(PlanOfAction plan) {
        PlanDraft draft = PlanDraft.of(plan);

        assertThat(draft.plan()).isEqualTo(plan);
        assertThat(draft.notes()).isEmpty();
        assertThat(json.write(draft)).isEqualTo(json.write(plan));
        assertThat(json.readDraft(json.write(plan))).isEqualTo(draft).hasSameHashCodeAs(draft);
    }

    @Test
    void all_that_no_plan_can_hold_is_written_and_read_again() {
        String text = """
                {
                  "schemaVersion" : 2,
                  "responseKind" : "MAYBE",
                  "seller" : "Nordlicht",
                  "notice" : {
                    "receivedOn" : "2 March",
                    "asins" : [
                      "B0EXAMPLE1",
                      5
                    ],
                    "orderIds" : "none",
                    "colour" : [
                      1.50,
                      {
                        "b" : null
                      }
                    ]
                  },
                  "actions" : [
                    "first",
                    {
                      "title" : "Second",
                      "metrics" : [
                        {
                          "target" : "four"
                        }
                      ]
                    }
                  ],
                  "extensions" : {
                    "a" : 1
                  }
                }
                """.replace("null", "\"\"");

        PlanDraft draft = json.readDraft(text);

        assertThat(json.write(draft)).isEqualTo(text);
        assertThat(draft.problems())
                .extracting(ReadingNote::message)
                .containsExactly(
                        "one of PLAN, DISPUTE, DOCUMENTS, RELATED_ACCOUNT, FOLLOW_UP is expected, not \"MAYBE\" (at /responseKind).",
                        "an object is expected (at /seller).",
                        "a date such as 2026-03-02 is expected, not \"2 March\" (at /notice/receivedOn).",
                        "a text is expected, not \"5\" (at /notice/asins/1).",
                        "a list is expected (at /notice/orderIds).",
                        "the member \"colour\" is not known; known here: asins, deadline, evidenceWindowDays, orderIds, pattern, questions, receivedOn, reference (at /notice/colour).",
                        "an object is expected (at /actions/0).",
                        "a number is expected, not \"four\" (at /actions/1/metrics/0/target).",
                        "a text is expected, not \"1\" (at /extensions/a).");
        assertThat(draft.plan().getNotice().getAsins()).containsExactly("B0EXAMPLE1", "");
        assertThat(draft.plan().getActions())
                .hasSize(2)
                .startsWith(CorrectiveAction.builder().build());
        assertThat(PlanDraft.of(draft.plan()).problems()).isEmpty();
    }

    @Test
    void the_order_of_the_members_is_that_of_the_model() {
        PlanDraft draft = json.readDraft("{\"zebra\":1,\"closing\":\"Thanks\",\"seller\":{\"name\":\"\"},\"id\":7}");

        assertThat(json.write(draft)).isEqualTo("""
                        {
                          "schemaVersion" : 2,
                          "id" : 7,
                          "responseKind" : "PLAN",
                          "closing" : "Thanks",
                          "zebra" : 1
                        }
                        """);
    }

    @Test
    void what_no_plan_can_hold_may_be_deep() {
        PlanJson deep = PlanJson.builder().maxDepth(100).build();
        StringBuilder expected = new StringBuilder("{\n  \"schemaVersion\" : 2,\n  \"responseKind\" : \"PLAN\",\n");
        for (int level = 1; level < 60; level++) {
            expected.append("  ".repeat(level)).append("\"x\" : {\n");
        }
        expected.append("  ".repeat(60)).append("\"x\" : [ ],\n");
        expected.append("  ".repeat(60)).append("\"y\" : { }\n");
        for (int level = 59; level >= 0; level--) {
            expected.append("  ".repeat(level)).append("}\n");
        }

        PlanDraft draft = deep.readDraft("{\"x\":".repeat(59) + "{\"x\":[],\"y\":{}}" + "}".repeat(59));

        assertThat(deep.write(draft)).isEqualTo(expected.toString());
    }

    @Test
    void elements_and_entries_are_added_removed_and_moved() {
        PlanDraft draft = PlanDraft.of(ExamplePlans.FINISHED)
                .add("/notice/asins/0", "B0EXAMPLE3")
                .move("/actions/0", "/actions")
                .remove("/issues/0")
                .add("/extensions/case", "17")
                .replace("/actions/0/owner", Owner.builder().role("Shift lead").build())
                .clear("/closing");

        PlanPaths paths = PlanPaths.create();
        PlanOfAction same = paths.add(ExamplePlans.FINISHED, "/notice/asins/0", "B0EXAMPLE3");
        same = paths.move(same, "/actions/0", "/actions");
        same = paths.remove(same, "/issues/0");
        same = paths.add(same, "/extensions/case", "17");
        same = paths.replace(same, "/actions/0/owner", Map.of("role", "Shift lead"));
        same = paths.clear(same, "/closing");

        assertThat(draft).isEqualTo(PlanDraft.of(same));
        assertThat(draft.text("/extensions/case")).contains("17");
        assertThat(draft.text("/extensions")).isEmpty();
        assertThat(draft.text("/actions/9/title")).isEmpty();
        assertThat(draft.text("/actions/-")).isEmpty();
    }

    @Test
    void a_wrong_element_is_moved_and_removed_like_any_other() {
        PlanDraft draft = PlanDraft.empty()
                .add("/actions", "first")
                .replace("/actions/1/title", "Second")
                .move("/actions/0", "/actions/1");

        assertThat(draft.text("/actions/1")).contains("first");
        assertThat(draft.problems()).extracting(ReadingNote::pointer).containsExactly("/actions/1");
        assertThat(draft.remove("/actions/1").problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/submittedOn, 20260316, 'a date such as 2026-03-02 is expected, not \"20260316\"'",
        "/closing, true, 'a text is expected, not \"true\"'",
        "/actions, none, 'a list is expected'",
        "/actions/0/metrics/0/target, '6,8', 'a number is expected, not \"6,8\"'",
        "/actions/0/metrics/0/target, '06.8', 'a number is expected, not \"06.8\"'",
        "/actions/0/metrics/0/target, '1e5', 'a number is expected, not \"1e5\"'",
        "/evidence/0/sizeBytes, 1.5, 'a whole number is expected, not \"1.5\"'",
        "/evidence/0/kind, Invoice, 'a code of capital letters such as LATE_SHIPMENT_RATE is expected, not \"Invoice\"'"
    })
    void any_single_value_is_kept(String pointer, String typed, String reason) {
        Object value = typed.matches("true|[0-9]+|1\\.5") ? new JsonMapper().readValue(typed, Object.class) : typed;

        PlanDraft draft = PlanDraft.empty().replace(pointer, value);

        assertThat(draft.problems()).containsExactly(new ReadingNote(ReadingNote.Kind.WRONG_VALUE, pointer, reason));
        assertThat(draft.text(pointer)).contains(typed);
        assertThat(json.readDraft(json.write(draft))).isEqualTo(draft);
    }

    @ParameterizedTest
    @ValueSource(strings = {"6.8", "6.80", "-1", "0", "0.0", "12345678901234567890.12345678901234567890"})
    void a_number_may_be_given_as_text_because_forms_have_texts_only(String typed) {
        String target = "/actions/0/metrics/0/target";
        PlanDraft draft = PlanDraft.empty().replace(target, typed);

        assertThat(draft.problems()).isEmpty();
        assertThat(draft.text(target)).contains(typed);
        assertThat(PlanPaths.create().get(draft.plan(), target)).contains(new BigDecimal(typed));
        assertThat(json.readDraft("{\"actions\":[{\"metrics\":[{\"target\":\"" + typed + "\"}]}]}")
                        .problems())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/closing", "/actions/0", "/seller/name"})
    void clearing_where_nothing_is_changes_nothing(String pointer) {
        assertThat(PlanDraft.empty().clear(pointer)).isEqualTo(PlanDraft.empty());
        assertThat(PlanDraft.empty().replace(pointer, "")).isEqualTo(PlanDraft.empty());
    }

    @Test
    void an_edit_inside_of_what_no_plan_can_hold_is_refused_because_that_would_be_lost() {
        PlanDraft draft = PlanDraft.empty().replace("/seller", "Nordlicht").replace("/actions", "none");

        assertThatExceptionOfType(PlanPathException.class)
                .isThrownBy(() -> draft.replace("/seller/name", "Nordlicht"))
                .withMessage("what stands here is not an object and would be lost, clear it first (at /seller).")
                .satisfies(e -> assertThat(e.kind()).isEqualTo(Kind.WRONG_TYPE));
        assertThatExceptionOfType(PlanPathException.class)
                .isThrownBy(() -> draft.add("/actions", Map.of()))
                .withMessage("what stands here is not a list and would be lost, clear it first (at /actions).");
        assertThat(draft.clear("/seller").replace("/seller/name", "N").text("/seller/name"))
                .contains("N");
    }

    @Test
    void what_is_no_document_at_all_is_refused() {
        assertRefused("[]", "line 1, column 1: an object is expected.");
        assertRefused("null", "line 1, column 1: an object is expected.");
        assertRefused("", "line 1, column 1: the document is empty.");
        assertRefused("{", "line 1, column 2: the document ends too early.");
        assertRefused("{} x", "line 1, column 4: this is not JSON.");
        assertRefused("{} {}", "line 1, column 4: there is more text behind the plan.");
        assertRefused("{\"closing\":1,\"closing\":2}", "line 1, column 23: the member is there twice (at /closing).");
    }

    @Test
    @SuppressWarnings("NullAway")
    void null_is_refused_with_the_name_of_the_argument() {
        PlanDraft draft = PlanDraft.empty();

        assertThatNullPointerException().isThrownBy(() -> PlanDraft.of(null)).withMessage("plan must not be null");
        assertThatNullPointerException().isThrownBy(() -> draft.text(null)).withMessage("pointer must not be null");
        assertThatNullPointerException()
                .isThrownBy(() -> draft.replace("", null))
                .withMessage("value must not be null");
        assertThatNullPointerException()
                .isThrownBy(() -> json.write((PlanDraft) null))
                .withMessage("draft must not be null");
    }

    @Test
    void it_goes_through_streams() throws IOException {
        PlanDraft draft = PlanDraft.empty().replace("/closing", "Grüße").replace("/submittedOn", "bald");
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        json.write(draft, out);

        assertThat(json.readDraft(new ByteArrayInputStream(out.toByteArray()))).isEqualTo(draft);
    }

    @Test
    void it_is_a_value_that_tells_nothing_of_what_was_typed() {
        PlanDraft draft =
                PlanDraft.empty().replace("/seller/name", "Ida Brandt").replace("/submittedOn", "soon");

        assertThat(draft)
                .isEqualTo(PlanDraft.empty().replace("/submittedOn", "soon").replace("/seller/name", "Ida Brandt"))
                .isNotEqualTo(draft.clear("/submittedOn"))
                .isNotEqualTo("draft")
                .hasToString("PlanDraft[problems=1]");
    }

    @Test
    void a_long_number_is_kept_as_text_so_that_it_can_be_read_again() {
        PlanDraft draft = PlanDraft.empty().replace("/actions/0/metrics/0/target", new BigDecimal("9".repeat(200)));

        assertThat(json.readDraft(json.write(draft))).isEqualTo(draft);
        assertThat(draft.text("/actions/0/metrics/0/target")).contains("9".repeat(200));
        assertThat(List.copyOf(draft.problems())).hasSize(1);
    }

    private void assertRefused(String text, String message) {
        assertThatExceptionOfType(PlanFormatException.class)
                .isThrownBy(() -> json.readDraft(text))
                .withMessage(message);
    }
}
