package io.github.poasdk.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.poasdk.model.Evidence;
import io.github.poasdk.model.EvidenceItem;
import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.ResponseKind;
import io.github.poasdk.model.UnitsSold;
import io.github.poasdk.model.code.EvidenceKind;
import io.github.poasdk.model.code.IssueType;
import io.github.poasdk.model.json.PlanJson;
import io.github.poasdk.render.Renderer;
import io.github.poasdk.render.compose.Gap;
import io.github.poasdk.render.compose.PlanComposer;
import io.github.poasdk.render.document.Document;
import io.github.poasdk.render.html.HtmlRenderer;
import io.github.poasdk.render.label.Labels;
import io.github.poasdk.render.markdown.MarkdownRenderer;
import io.github.poasdk.render.text.TextRenderer;
import io.github.poasdk.validation.PlanValidator;
import io.github.poasdk.validation.ValidationOptions;
import io.github.poasdk.validation.ValidationReport;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The plans that users copy from have nothing to mend, and the drafts among them lack something. */
class ExamplePlansTest {

    private static final PlanValidator VALIDATOR = PlanValidator.create();
    private static final List<Renderer> RENDERERS =
            List.of(TextRenderer.create(), MarkdownRenderer.create(), HtmlRenderer.create());
    private static final int FEWEST_FINDINGS = 3;

    static Stream<String> finished() {
        return names().filter(name -> !name.contains("-draft"));
    }

    static Stream<String> drafts() {
        return names().filter(name -> name.contains("-draft"));
    }

    @ParameterizedTest
    @MethodSource("finished")
    void a_finished_plan_has_nothing_to_mend(String name) {
        PlanOfAction plan = read(name);

        ValidationReport onTheDay = VALIDATOR.validate(
                plan, ValidationOptions.submission().asOf(plan.getSubmittedOn().orElseThrow()));

        assertThat(onTheDay.findings()).isEmpty();
        assertThat(VALIDATOR.validate(plan).findings()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("finished")
    void a_finished_plan_is_written_in_each_format_without_a_gap(String name) throws IOException {
        PlanOfAction plan = read(name);
        Document letter = PlanComposer.forPlan(plan).compose(plan);

        for (Renderer renderer : RENDERERS) {
            assertThat(renderer.write(letter, OutputStream.nullOutputStream()).warnings())
                    .isEmpty();
        }
        assertThat(gapMarks(letter)).isZero();
        assertThat(PlanJson.create().read(PlanJson.create().write(plan))).isEqualTo(plan);
        assertThat(PlanJson.yaml().read(PlanJson.yaml().write(plan))).isEqualTo(plan);
    }

    @ParameterizedTest
    @MethodSource("drafts")
    void a_draft_has_findings_and_shows_its_gaps(String name) {
        PlanOfAction plan = read(name);
        ValidationReport report = VALIDATOR.validate(plan);
        List<Gap> gaps = report.gaps().stream()
                .map(finding -> new Gap(finding.pointer(), finding.message(Locale.ENGLISH)))
                .toList();

        assertThat(report.findings()).hasSizeGreaterThanOrEqualTo(FEWEST_FINDINGS);
        assertThat(gapMarks(PlanComposer.forPlan(plan).compose(plan, gaps))).isPositive();
    }

    /** How often the letter says in its language that something is missing. */
    private static int gapMarks(Document letter) {
        String mark = Labels.forLanguage(letter.language()).get("gap");
        return TextRenderer.create().render(letter).split(Pattern.quote("[" + mark), -1).length - 1;
    }

    @Test
    void the_usual_cases_and_all_kinds_of_response_are_there() {
        List<PlanOfAction> plans = finished().map(ExamplePlansTest::read).toList();

        assertThat(plans.stream()
                        .filter(plan -> plan.getResponseKind() == ResponseKind.PLAN)
                        .flatMap(plan -> plan.getIssues().stream())
                        .flatMap(issue -> issue.getType().stream())
                        .collect(Collectors.toSet()))
                .contains(
                        IssueType.LATE_SHIPMENT_RATE,
                        IssueType.ORDER_DEFECT_RATE,
                        IssueType.INAUTHENTIC,
                        IssueType.IP_TRADEMARK,
                        IssueType.USED_SOLD_AS_NEW,
                        IssueType.PRODUCT_SAFETY,
                        IssueType.RESTRICTED_PRODUCT,
                        IssueType.REVIEW_MANIPULATION,
                        IssueType.VARIATION_MISUSE);
        assertThat(plans.stream().map(PlanOfAction::getResponseKind).collect(Collectors.toSet()))
                .isEqualTo(Set.of(ResponseKind.values()));
        assertThat(drafts()).hasSizeGreaterThanOrEqualTo(4);
    }

    @ParameterizedTest
    @MethodSource("finished")
    void no_more_is_sold_than_was_bought(String name) {
        PlanOfAction plan = read(name);
        Map<String, Integer> bought = plan.getEvidence().stream()
                .filter(evidence ->
                        evidence.getKind().filter(EvidenceKind.INVOICE::equals).isPresent())
                .map(Evidence::getItems)
                .flatMap(List::stream)
                .filter(item -> item.getQuantity().isPresent())
                .collect(Collectors.groupingBy(
                        EvidenceItem::getAsin,
                        Collectors.summingInt(item -> item.getQuantity().orElseThrow())));

        for (UnitsSold sold : plan.getUnitsSold()) {
            if (bought.containsKey(sold.getAsin())) {
                assertThat(bought.get(sold.getAsin()))
                        .isGreaterThanOrEqualTo(sold.getUnits().orElseThrow());
            }
        }
    }

    @Test
    void the_list_names_every_file() {
        String list = Golden.text("poa-examples/plans/README.md");

        assertThat(names()).allSatisfy(name -> assertThat(list).contains("(" + name + ")"));
    }

    private static Stream<String> names() {
        try (Stream<Path> files = Files.list(Golden.root().resolve("poa-examples/plans"))) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> !name.endsWith(".md"))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PlanOfAction read(String name) {
        PlanJson json = name.endsWith(".yaml") ? PlanJson.yaml() : PlanJson.create();
        return json.read(Golden.text("poa-examples/plans/" + name));
    }
}
