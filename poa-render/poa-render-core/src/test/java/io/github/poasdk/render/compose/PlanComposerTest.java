package io.github.poasdk.render.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.poasdk.model.Acknowledgment;
import io.github.poasdk.model.ActionPurpose;
import io.github.poasdk.model.Answer;
import io.github.poasdk.model.CorrectiveAction;
import io.github.poasdk.model.Evidence;
import io.github.poasdk.model.Issue;
import io.github.poasdk.model.MetricReading;
import io.github.poasdk.model.Notice;
import io.github.poasdk.model.Owner;
import io.github.poasdk.model.Period;
import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.Question;
import io.github.poasdk.model.RootCause;
import io.github.poasdk.model.SuccessMetric;
import io.github.poasdk.model.code.IssueType;
import io.github.poasdk.model.json.PlanJson;
import io.github.poasdk.render.document.Document;
import io.github.poasdk.render.document.Source;
import io.github.poasdk.render.document.Text;
import io.github.poasdk.render.label.Labels;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class PlanComposerTest {

    /** What {@link Layout#ARTICLE} leaves out, as its Javadoc says; the purpose of an action is its section. */
    private static final Set<String> NOT_SAID = Set.of(
            "schemaVersion",
            "id",
            "language",
            "responseKind",
            "pattern",
            "purpose",
            "questionId",
            "mediaType",
            "sizeBytes",
            "sha256",
            "extensions");

    private static final JsonMapper MAPPER = new JsonMapper();

    private final PlanComposer composer = PlanComposer.create();

    @Test
    void every_value_of_the_plan_is_in_the_document() {
        JsonNode plan = example();

        Set<String> said = Set.copyOf(DocumentText.pointers(composer.compose(read(plan))));

        assertThat(leaves(plan))
                .isNotEmpty()
                .allSatisfy(pointer -> assertThat(said).contains(pointer));
    }

    @Test
    void every_text_stands_at_its_place_in_the_plan() {
        JsonNode plan = example();

        assertThat(DocumentText.texts(composer.compose(read(plan))))
                .filteredOn(text -> isPlainText(plan.at(text.source().pointer()), text))
                .hasSizeGreaterThan(60)
                .allSatisfy(text -> assertThat(plan.at(text.source().pointer())
                                .stringValue()
                                .substring(text.source().offset()))
                        .startsWith(text.content()));
    }

    @Test
    void no_plan_is_too_sparse() {
        JsonNode whole = example();
        List<String> places = new ArrayList<>();
        collect(whole, "", places, true);

        assertThat(places).hasSizeGreaterThan(200).allSatisfy(place -> {
            JsonNode sparse = example();
            remove(sparse, place);
            assertThatCode(() -> composer.compose(read(sparse))).doesNotThrowAnyException();
        });
        assertThat(DocumentText.read(composer.compose(PlanOfAction.builder().build())))
                .containsExactly("Plan of Action");
    }

    @Test
    void the_layout_gives_the_order_of_the_sections() {
        Layout layout = Layout.of("mine", SectionKind.EVIDENCE, SectionKind.ROOT_CAUSES);

        List<String> lines = DocumentText.read(
                PlanComposer.of(layout, Labels.forLocale(Locale.ENGLISH)).compose(read(example())));

        assertThat(lines).containsSubsequence("Evidence", "Root causes").doesNotContain("Acknowledgment");
    }

    @Test
    void lines_of_a_long_text_become_paragraphs_that_know_their_offset() {
        Document document = composer.compose(
                PlanOfAction.builder().closing("One.\r\n\r\n  \nTwo.").build());

        assertThat(DocumentText.texts(document))
                .containsExactly(
                        new Text("One.", new Source("/closing", 0)), new Text("Two.", new Source("/closing", 11)));
    }

    @Test
    void references_are_told_by_name_and_unknown_ones_as_they_are() {
        PlanOfAction plan = PlanOfAction.builder()
                .addRootCauses(RootCause.builder().id("a").build())
                .addActions(CorrectiveAction.builder().addCauseIds("a", "b").build())
                .build();

        assertThat(DocumentText.read(composer.compose(plan))).containsSubsequence("Addresses", "Root cause 1, b");
    }

    @Test
    void an_action_without_a_purpose_stands_with_the_corrective_ones() {
        PlanOfAction plan = PlanOfAction.builder()
                .addActions(
                        CorrectiveAction.builder().title("open").build(),
                        CorrectiveAction.builder()
                                .title("later")
                                .purpose(ActionPurpose.PREVENTIVE)
                                .build())
                .build();

        assertThat(DocumentText.read(composer.compose(plan)))
                .containsExactly(
                        "Plan of Action",
                        "Corrective actions",
                        "Action 1: open",
                        "Preventive actions",
                        "Action 2: later");
    }

    @Test
    void answers_stand_under_their_question_and_others_behind_all_questions() {
        PlanOfAction plan = PlanOfAction.builder()
                .notice(Notice.builder()
                        .addQuestions(Question.builder().id("a").text("Why?").build())
                        .addQuestions(Question.builder().id("b").text("When?").build())
                        .build())
                .addAnswers(answer("unknown", "Lost"), answer("b", "Then"), answer("a", "So"), answer("b", "Again"))
                .build();

        assertThat(DocumentText.read(composer.compose(plan)))
                .endsWith("Question 1: Why?", "So", "Question 2: When?", "Then", "Again", "Answer 1", "Lost");
    }

    @Test
    void several_issues_are_acknowledged_one_by_one() {
        PlanOfAction plan = PlanOfAction.builder()
                .addIssues(
                        acknowledged(IssueType.LATE_SHIPMENT_RATE, "First."),
                        acknowledged(IssueType.of("MY_OWN_ISSUE"), "Second."))
                .build();

        assertThat(DocumentText.read(composer.compose(plan)))
                .containsExactly(
                        "Plan of Action: Late shipment rate, MY_OWN_ISSUE",
                        "Acknowledgment",
                        "Late shipment rate",
                        "First.",
                        "MY_OWN_ISSUE",
                        "Second.");
    }

    @Test
    void a_period_may_be_open_and_a_reading_may_lack_its_metric() {
        PlanOfAction plan = PlanOfAction.builder()
                .addIssues(Issue.builder()
                        .addMetricReadings(reading(Period.builder().start(LocalDate.of(2026, 1, 30))))
                        .addMetricReadings(reading(Period.builder().end(LocalDate.of(2026, 2, 28))))
                        .addMetricReadings(reading(Period.builder()))
                        .build())
                .build();

        assertThat(DocumentText.read(composer.compose(plan)))
                .endsWith(
                        "Metric | Value | Period",
                        "– | 6.8 | from 30 January 2026",
                        "– | 6.8 | until 28 February 2026",
                        "– | 6.8 | –");
    }

    @Test
    void an_owner_may_be_a_name_only() {
        PlanOfAction plan = PlanOfAction.builder()
                .addActions(CorrectiveAction.builder()
                        .owner(Owner.builder().name("Ida Brandt").build())
                        .addMetrics(SuccessMetric.builder()
                                .target(new BigDecimal("2.50"))
                                .unit("%")
                                .build())
                        .build())
                .build();

        assertThat(DocumentText.read(composer.compose(plan)))
                .containsSubsequence("Owner", "Ida Brandt", "Target", "2.5%");
    }

    @Test
    void exhibits_are_lettered_beyond_the_alphabet() {
        PlanOfAction plan = PlanOfAction.builder()
                .addAllEvidence(IntStream.range(0, 703)
                        .mapToObj(i -> Evidence.builder().title("document").build())
                        .toList())
                .build();

        List<String> lines = DocumentText.read(composer.compose(plan));

        assertThat(lines.get(2)).isEqualTo("Exhibit A: document");
        assertThat(lines.get(27)).isEqualTo("Exhibit Z: document");
        assertThat(lines.get(28)).isEqualTo("Exhibit AA: document");
        assertThat(lines.get(704)).isEqualTo("Exhibit AAA: document");
    }

    private static MetricReading reading(Period.Builder period) {
        return MetricReading.builder()
                .value(new BigDecimal("6.8"))
                .period(period.build())
                .build();
    }

    private static Issue acknowledged(IssueType type, String statement) {
        return Issue.builder()
                .type(type)
                .acknowledgment(Acknowledgment.builder().statement(statement).build())
                .build();
    }

    private static Answer answer(String questionId, String text) {
        return Answer.builder().questionId(questionId).text(text).build();
    }

    /** Dates, numbers, codes and references read otherwise in a document than in the plan. */
    private static boolean isPlainText(JsonNode value, Text text) {
        String property = text.source().pointer().replaceAll("/[0-9]+$", "");
        return value.isString()
                && !property.endsWith("Ids")
                && !property.matches(
                        ".*/(type|kind|category|metric|fulfillment|marketplace|status|state|annotation|start|end|planned|due"
                                + "|done|effectiveFrom|deadline|asOf|validUntil|[a-zA-Z]+On)")
                && !property.contains("/terms/");
    }

    private static List<String> leaves(JsonNode plan) {
        List<String> leaves = new ArrayList<>();
        collect(plan, "", leaves, false);
        return leaves;
    }

    private static void collect(JsonNode node, String pointer, List<String> places, boolean branches) {
        if ((branches && !pointer.isEmpty()) || node.isValueNode()) {
            places.add(pointer);
        }
        node.propertyStream()
                .filter(member -> branches || !NOT_SAID.contains(member.getKey()))
                .forEach(member -> collect(member.getValue(), pointer + "/" + member.getKey(), places, branches));
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(node.get(i), pointer + "/" + i, places, branches);
            }
        }
    }

    private static void remove(JsonNode plan, String pointer) {
        JsonPointer place = JsonPointer.compile(pointer);
        JsonNode parent = plan.at(place.head());
        if (parent instanceof ArrayNode array) {
            array.remove(place.last().getMatchingIndex());
        } else {
            ((ObjectNode) parent).remove(place.last().getMatchingProperty());
        }
    }

    private static PlanOfAction read(JsonNode plan) {
        return PlanJson.create().read(plan.toString());
    }

    private static JsonNode example() {
        try (InputStream in =
                Objects.requireNonNull(PlanComposerTest.class.getResourceAsStream("/plans/every-member.json"))) {
            return MAPPER.readTree(in);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
