package io.github.poasdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.ResponseKind;
import io.github.poasdk.model.code.IssueType;
import io.github.poasdk.model.json.PlanJson;
import io.github.poasdk.testkit.PlanFixture.Stage;
import io.github.poasdk.validation.PlanSkeleton;
import io.github.poasdk.validation.pack.IssueEntry;
import io.github.poasdk.validation.pack.PolicyPack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Where the plans come from: the example plans where there is one, an empty form filled in otherwise, and from each complete plan
 * the others by taking away. Written anew with {@code -Dpoa.golden.update=true}.
 */
@Tag("once")
class PlanFilesTest {

    private static final boolean IS_UPDATE = Boolean.getBoolean("poa.golden.update");
    private static final Path ROOT =
            Path.of(System.getProperty("poa.root", "..")).toAbsolutePath().normalize();
    private static final Path FOLDER = ROOT.resolve("poa-testkit/src/main/resources/io/github/poasdk/testkit/plans");

    private static final List<String> EXAMPLES = List.of(
            "inauthentic.json",
            "inauthentic-dispute.json",
            "inauthentic-documents.yaml",
            "late-shipment.json",
            "late-shipment-ar.json",
            "late-shipment-de.json",
            "late-shipment-ja.json",
            "late-shipment-zh.json",
            "order-defect-rate.json",
            "order-defect-rate-follow-up.json",
            "product-safety.json",
            "related-account.json",
            "restricted-product.json",
            "review-manipulation.json",
            "trademark.json",
            "used-sold-as-new.yaml",
            "variation-misuse.json");

    @Test
    void the_plans_are_those_of_the_examples_and_of_the_filled_in_forms() throws IOException {
        Map<String, PlanOfAction> plans = new TreeMap<>();
        for (Map.Entry<PlanFiles.Name, PlanOfAction> complete : complete().entrySet()) {
            PlanFiles.Name name = complete.getKey();
            plans.put(name.line(), complete.getValue());
            if (name.language().equals("en")) {
                plans.put(at(Stage.DRAFT, name).line(), Stages.draft(complete.getValue()));
                if (IS_UPDATE) {
                    plans.put(at(Stage.MINIMAL, name).line(), Stages.minimal(complete.getValue()));
                }
            }
        }
        if (IS_UPDATE) {
            write(plans);
        }

        assertThat(Files.readAllLines(FOLDER.resolve("index.txt")))
                .filteredOn(line -> IS_UPDATE || !line.endsWith(".minimal"))
                .as("write it anew with: mvn verify -Dpoa.golden.update=true")
                .containsExactlyElementsOf(plans.keySet());
        assertThat(plans)
                .allSatisfy((name, plan) -> assertThat(FOLDER.resolve(name + ".json"))
                        .as("write it anew with: mvn verify -Dpoa.golden.update=true")
                        .content()
                        .isEqualTo(text(plan)));
    }

    @Test
    void each_file_is_in_the_list() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".json"))
                            .map(name -> name.substring(0, name.length() - ".json".length())))
                    .containsExactlyInAnyOrderElementsOf(Files.readAllLines(FOLDER.resolve("index.txt")));
        }
    }

    @Test
    void a_minimal_plan_has_an_error_without_any_of_its_members() {
        Map<String, List<String>> superfluous = Plans.all().stream()
                .filter(fixture -> fixture.stage() == Stage.MINIMAL)
                .collect(Collectors.toMap(
                        PlanFixture::toString,
                        fixture -> Stages.less(fixture.plan())
                                .filter(less -> !less.getValue().equals(fixture.plan()))
                                .filter(less -> !Stages.hasError(less.getValue()))
                                .map(Map.Entry::getKey)
                                .toList()));

        assertThat(superfluous)
                .isNotEmpty()
                .allSatisfy((name, places) -> assertThat(places).as(name).isEmpty());
    }

    private static Map<PlanFiles.Name, PlanOfAction> complete() throws IOException {
        Map<PlanFiles.Name, PlanOfAction> plans = new LinkedHashMap<>();
        for (String example : EXAMPLES) {
            PlanJson json = example.endsWith(".yaml") ? PlanJson.yaml() : PlanJson.create();
            PlanOfAction plan = json.read(Files.readString(ROOT.resolve("poa-examples/plans/" + example)));
            IssueType type = plan.getIssues().get(0).getType().orElseThrow();
            plans.put(name(type, plan.getResponseKind(), plan.getLanguage()), plan);
        }
        PolicyPack pack = PolicyPack.builtIn();
        for (IssueType type : pack.issueTypes().stream().map(IssueEntry::type).toList()) {
            ResponseKind kind = PlanSkeleton.usualResponse(type, pack);
            plans.computeIfAbsent(name(type, kind, "en"), name -> Walk.plan(type, kind));
        }
        for (ResponseKind kind : ResponseKind.values()) {
            IssueType type = PlanFiles.usualIssue(kind);
            plans.computeIfAbsent(name(type, kind, "en"), name -> Walk.plan(type, kind));
        }
        return plans;
    }

    private static PlanFiles.Name name(IssueType type, ResponseKind kind, String language) {
        return new PlanFiles.Name(type, kind, language, Stage.COMPLETE);
    }

    private static PlanFiles.Name at(Stage stage, PlanFiles.Name name) {
        return new PlanFiles.Name(name.issueType(), name.responseKind(), name.language(), stage);
    }

    private static void write(Map<String, PlanOfAction> plans) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path old : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(old);
            }
        }
        for (Map.Entry<String, PlanOfAction> plan : plans.entrySet()) {
            Files.writeString(FOLDER.resolve(plan.getKey() + ".json"), text(plan.getValue()));
        }
        Files.writeString(FOLDER.resolve("index.txt"), String.join("\n", plans.keySet()) + "\n");
    }

    private static String text(PlanOfAction plan) {
        return PlanJson.create().write(plan).strip() + "\n";
    }
}
