package io.github.poasdk.validation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.json.PlanPaths;
import io.github.poasdk.validation.RuleBook;
import io.github.poasdk.validation.RuleExample;
import io.github.poasdk.validation.finding.Finding;
import io.github.poasdk.validation.pack.PolicyPack;
import io.github.poasdk.validation.prose.ProseChecker;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which sentences of a plan ask, and which only look so. */
class TextQuestionTest {

    private static final PlanPaths PATHS = PlanPaths.create();
    private static final PlanOfAction PLAN = RuleBook.create().examples("POA-CLOSING-MISSING").stream()
            .filter(example -> example.kind() == RuleExample.Kind.RIGHT)
            .map(RuleExample::plan)
            .findFirst()
            .orElseThrow();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We saw it. Did we check it? We did. | Did we check it?",
                "Did we check it? | Did we check it?",
                "We did it, did we not!? | We did it, did we not!?",
                "We did it (did we?) | We did it (did we?)",
                "Was it checked???? | Was it checked????",
                "The sum was ? | The sum was ?",
                "Was it checked？ | Was it checked？",
                "We wrote two lines. Was one of them checked?\\nIt was. | Was one of them checked?",
                "a) What was checked? | a) What was checked?",
            })
    void a_question_is_found_as_a_whole(String text, String question) {
        assertThat(questions(text.replace("\\n", "\n"))).containsExactly(question);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We checked it. It was whole!",
                "The buyer asked \"Where is the parcel?\" on 4 May.",
                "What was checked?\nThe seal of each parcel was.",
                "a) What was checked?\nThe seal of each parcel was.",
                "Was it checked?????",
                "The sum was ??",
                "Could you please tell us which document you need?"
            })
    void a_quotation_a_heading_a_place_to_fill_in_and_a_request_ask_nothing(String text) {
        assertThat(questions(text)).isEmpty();
    }

    @Test
    void an_answer_may_repeat_the_question_of_the_notice() {
        PlanOfAction asked = PATHS.add(PLAN, "/notice/questions/0", Map.of("id", "q1", "text", "Which lot was it?"));

        assertThat(questions(PATHS.replace(asked, "/commitment", "Which lot was it? It was lot 7.")))
                .isEmpty();
        assertThat(questions(PATHS.replace(asked, "/commitment", "Which lot was sold? It was lot 7.")))
                .containsExactly("Which lot was sold?");
    }

    @Test
    void the_whys_of_a_cause_ask() {
        assertThat(questions(
                        PATHS.replace(PLAN, "/rootCauses/0/whys", List.of("Why was it late? It stood in the hall."))))
                .isEmpty();
    }

    private static List<String> questions(String text) {
        return questions(PATHS.replace(PLAN, "/commitment", text));
    }

    private static List<String> questions(PlanOfAction plan) {
        List<Finding> findings = new ArrayList<>();
        StandardRuleBook.check(
                plan,
                LocalDate.of(2026, 3, 11),
                PolicyPack.builtIn(),
                Optional.of(ProseChecker.create()),
                findings::add,
                code -> {});
        return findings.stream()
                .filter(finding -> finding.code().equals("POA-TEXT-QUESTION"))
                .flatMap(finding -> finding.spans().stream())
                .map(span -> plan.getCommitment().substring(span.start(), span.end()))
                .toList();
    }
}
