package io.github.poasdk.validation.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.ResponseKind;
import io.github.poasdk.model.code.IssueType;
import io.github.poasdk.model.json.PlanDraft;
import io.github.poasdk.model.json.PlanJson;
import io.github.poasdk.validation.PlanSkeleton;
import io.github.poasdk.validation.PlanValidator;
import io.github.poasdk.validation.ValidationOptions;
import io.github.poasdk.validation.finding.Finding;
import io.github.poasdk.validation.finding.Severity;
import io.github.poasdk.validation.pack.PackFiles;
import io.github.poasdk.validation.pack.PolicyPack;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** A form that can be filled in with nothing but its comments. */
class SkeletonWriterTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 11);

    /** About what the caller has chosen. */
    private static final Set<String> CHOSEN = Set.of("POA-CODE-UNKNOWN", "POA-RESPONSE-KIND-UNSUITED");

    private final PlanJson json = PlanJson.create();
    private final PlanValidator validator = PlanValidator.create();
    private final SkeletonWriter writer = SkeletonWriter.create();

    static Stream<PlanSkeleton> skeletons() {
        return Stream.of(IssueType.LATE_SHIPMENT_RATE, IssueType.INAUTHENTIC, IssueType.of("NOT_KNOWN_TO_US"))
                .flatMap(type -> Arrays.stream(ResponseKind.values()).map(kind -> PlanSkeleton.of(type, kind)));
    }

    @ParameterizedTest
    @MethodSource("skeletons")
    void the_form_in_yaml_is_the_plan(PlanSkeleton skeleton) {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN, Locale.JAPANESE)) {
            assertThat(PlanJson.yaml().read(writer.yaml(skeleton, locale))).isEqualTo(skeleton.plan());
        }
        assertThat(json.read(skeleton.json())).isEqualTo(skeleton.plan());
    }

    @ParameterizedTest
    @MethodSource("skeletons")
    void findings_name_empty_places_only(PlanSkeleton skeleton) {
        List<String> empty = empty("", ReportMapper.tree(skeleton.json()));

        List<Finding> findings =
                validator.validate(skeleton.plan(), options()).allFindings().toList();

        assertThat(findings)
                .filteredOn(finding -> !CHOSEN.contains(finding.code()))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(empty)
                        .as(finding.code())
                        .anyMatch(place -> place.startsWith(finding.pointer())
                                && !finding.pointer().isEmpty()));
    }

    @ParameterizedTest
    @EnumSource
    void what_the_comments_say_is_enough_to_fill_in_the_form(ResponseKind kind) {
        PlanSkeleton skeleton = PlanSkeleton.of(IssueType.LATE_SHIPMENT_RATE, kind);
        PlanDraft draft = PlanDraft.of(skeleton.plan());

        for (String place : empty("", ReportMapper.tree(skeleton.json()))) {
            draft = filledIn(draft, place);
        }

        assertThat(draft.problems()).isEmpty();
        assertThat(validator.validate(draft.plan(), options()).allFindings())
                .filteredOn(finding -> finding.severity() != Severity.HINT && !CHOSEN.contains(finding.code()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("skeletons")
    void each_empty_place_has_a_comment_above_it(PlanSkeleton skeleton) {
        List<String> lines = writer.yaml(skeleton, Locale.FRENCH).lines().toList();

        for (int i = 1; i < lines.size(); i++) {
            boolean isEmpty = lines.get(i).endsWith(":")
                    && (i + 1 == lines.size() || indent(lines.get(i + 1)) <= indent(lines.get(i)));
            if (isEmpty) {
                assertThat(lines.get(i - 1)).as(lines.get(i)).contains("# ");
            }
            assertThat(lines.get(i).length()).isLessThanOrEqualTo(100);
        }
    }

    @Test
    void findings_are_in_the_language_of_the_reader_and_codes_are_listed() {
        String form = writer.yaml(PlanSkeleton.of(IssueType.INAUTHENTIC, ResponseKind.DISPUTE), Locale.GERMAN);

        assertThat(form)
                .contains(
                        "# Nennen Sie die Tatsachen.",
                        "A1PA6795UKMFR9 (amazon.de)",
                        "kind: INVOICE\n",
                        "website:\n",
                        "# Zum Beispiel: 2026-03-02",
                        "type: INAUTHENTIC\n",
                        "- id: statement-1\n")
                .doesNotContain("metricReadings", "rootCauses");
    }

    @Test
    void documents_that_the_issue_needs_are_prepared_and_referred_to() {
        PlanOfAction plan =
                PlanSkeleton.of(IssueType.LATE_SHIPMENT_RATE, ResponseKind.PLAN).plan();

        assertThat(plan.getEvidence())
                .extracting(evidence -> evidence.getKind().orElseThrow().code())
                .containsExactly("WAREHOUSE_RECORD", "SYSTEM_SETTING");
        assertThat(plan.getRootCauses().get(0).getFacts().get(0).getEvidenceIds())
                .containsExactly("document-1", "document-2");
    }

    @Test
    void terms_of_a_document_have_a_place_of_their_own() {
        PolicyPack pack = PolicyPack.builtIn()
                .layered(new PackFiles(Map.of(
                        "issues/INAUTHENTIC.json", "{\"evidence\":{\"authorisation\":{\"need\":\"REQUIRED\"}}}")));
        PlanSkeleton skeleton = PlanSkeleton.of(IssueType.INAUTHENTIC, ResponseKind.PLAN, pack);

        assertThat(skeleton.json()).contains("\"terms\" : { }");
        assertThat(writer.yaml(skeleton, Locale.ENGLISH)).contains("    terms:\n");
        assertThat(PlanJson.yaml().read(writer.yaml(skeleton, Locale.ENGLISH))).isEqualTo(skeleton.plan());
    }

    @Test
    void the_usual_response_is_what_notices_want() {
        PolicyPack pack = PolicyPack.builtIn();

        assertThat(PlanSkeleton.usualResponse(IssueType.LATE_SHIPMENT_RATE, pack))
                .isEqualTo(ResponseKind.PLAN);
        assertThat(PlanSkeleton.usualResponse(IssueType.INAUTHENTIC, pack)).isEqualTo(ResponseKind.PLAN);
        assertThat(PlanSkeleton.usualResponse(IssueType.RELATED_ACCOUNT, pack)).isEqualTo(ResponseKind.RELATED_ACCOUNT);
        assertThat(PlanSkeleton.usualResponse(IssueType.IDENTITY_VERIFICATION, pack))
                .isEqualTo(ResponseKind.DOCUMENTS);
        assertThat(PlanSkeleton.usualResponse(IssueType.of("UNHEARD_OF"), pack)).isEqualTo(ResponseKind.PLAN);
    }

    @Test
    void an_issue_about_a_metric_has_its_reading_prepared() {
        PlanOfAction plan = PlanSkeleton.of(IssueType.ORDER_DEFECT_RATE, ResponseKind.PLAN)
                .language("de")
                .plan();

        assertThat(plan.getIssues().get(0).getMetricReadings().get(0).getMetric())
                .hasValueSatisfying(metric -> assertThat(metric.code()).isEqualTo("ORDER_DEFECT_RATE"));
        assertThat(plan.getLanguage()).isEqualTo("de");
    }

    @Test
    void what_is_no_language_is_refused() {
        PlanSkeleton skeleton = PlanSkeleton.of(IssueType.INAUTHENTIC, ResponseKind.PLAN);

        assertThatThrownBy(() -> skeleton.language("a: b"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a: b");
    }

    private static ValidationOptions options() {
        return ValidationOptions.submission().asOf(TODAY);
    }

    /** With what the schema gives as an example, which is what the comment shows. */
    private static PlanDraft filledIn(PlanDraft draft, String place) {
        JsonNode member = SkeletonGuide.member(place);
        JsonNode value = member.has("items") ? member.path("items") : member;
        JsonNode example = value.path("examples").path(0);
        assertThat(example.isMissingNode()).as(place).isFalse();
        boolean isSecond = place.matches("/actions/1/(title|steps|policyAlignment|customerBenefit)|/evidence/1/title");
        boolean isSecondFile = place.equals("/evidence/1/fileName");
        String text = (isSecond ? "From now on: " : isSecondFile ? "2-" : "") + example.asString();
        return member.has("items") ? draft.add(place + "/-", text) : draft.replace(place, text);
    }

    private static List<String> empty(String pointer, JsonNode node) {
        List<String> places = new ArrayList<>();
        if (node.isNull() || (node.isArray() && node.isEmpty())) {
            places.add(pointer);
        }
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            places.addAll(empty(pointer + "/" + member.getKey(), member.getValue()));
        }
        for (int i = 0; i < node.size() && node.isArray(); i++) {
            places.addAll(empty(pointer + "/" + i, node.get(i)));
        }
        return places;
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }
}
