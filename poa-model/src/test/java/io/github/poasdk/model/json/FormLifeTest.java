package io.github.poasdk.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.poasdk.model.PlanOfAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A seller fills in a form field by field, mistypes, goes home and comes back: after each step the draft is saved and read
 * again, and everything typed so far is there.
 */
class FormLifeTest {

    private static final List<String> TYPOS =
            List.of("16.3.", "see below", "6,8 %", "\u202etxt", "<b>", "\ud83d", "${x}", "\u0000", "n/a");

    private final PlanOfAction goal = ExamplePlans.EVERY_MEMBER;
    private final JsonNode tree = new JsonMapper().readTree(PlanJson.create().write(goal));

    @ParameterizedTest
    @EnumSource(PlanFormat.class)
    void a_form_is_filled_in_with_typing_errors_saved_at_each_step_and_ends_with_the_whole_plan(PlanFormat format) {
        PlanJson json = PlanJson.builder().format(format).build();
        Random typist = new Random(20260302);
        List<String> fields = fields();
        Map<String, String> typed = new TreeMap<>();
        PlanDraft draft = PlanDraft.empty();
        int errors = 0;

        for (String field : fields) {
            String right = right(field);
            if (typist.nextInt(4) == 0) {
                String typo = TYPOS.get(typist.nextInt(TYPOS.size()));
                draft = saved(json, draft.replace(field, typo));
                typed.put(field, typo);
                errors += draft.problems().size();
                assertAllThere(draft, typed);
            }
            draft = saved(json, draft.replace(field, right));
            typed.put(field, right);
            assertAllThere(draft, typed);
            assertThat(draft.problems()).isEmpty();
        }

        assertThat(fields).hasSizeGreaterThan(150);
        assertThat(errors).isGreaterThan(10);
        assertThat(draft.plan()).isEqualTo(goal);
        assertThat(json.read(json.write(draft))).isEqualTo(goal);
    }

    @ParameterizedTest
    @EnumSource(PlanFormat.class)
    void typing_errors_may_stay_until_the_end(PlanFormat format) {
        PlanJson json = PlanJson.builder().format(format).build();
        Map<String, String> typed = new TreeMap<>();
        PlanDraft draft = PlanDraft.empty();
        for (String field : fields()) {
            String typo = TYPOS.get(typed.size() % TYPOS.size());
            draft = draft.replace(field, typo);
            typed.put(field, typo);
        }
        draft = saved(json, draft);
        assertAllThere(draft, typed);
        assertThat(draft.problems()).hasSizeGreaterThan(50);

        for (String field : fields()) {
            draft = draft.replace(field, right(field));
        }

        assertThat(saved(json, draft).plan()).isEqualTo(goal);
    }

    private static PlanDraft saved(PlanJson json, PlanDraft draft) {
        PlanDraft read = json.readDraft(json.write(draft));
        assertThat(read).isEqualTo(draft);
        return read;
    }

    private static void assertAllThere(PlanDraft draft, Map<String, String> typed) {
        typed.forEach((field, text) -> assertThat(draft.text(field)).as(field).contains(text));
    }

    private String right(String field) {
        return tree.at(field).asString();
    }

    private List<String> fields() {
        List<String> fields = new ArrayList<>(JsonPlaces.of(goal));
        fields.removeIf(place -> !tree.at(place).isValueNode() || place.equals("/schemaVersion"));
        return fields;
    }
}
