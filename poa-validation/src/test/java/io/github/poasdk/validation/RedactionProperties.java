package io.github.poasdk.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.constraint.NotMarketplaceId;
import io.github.poasdk.model.json.PlanJson;
import io.github.poasdk.model.json.PlanPaths;
import io.github.poasdk.validation.GeneratedPlans.Generated;
import io.github.poasdk.validation.finding.Finding;
import io.github.poasdk.validation.pack.PolicyPack;
import io.github.poasdk.validation.redact.Redaction;
import io.github.poasdk.validation.redact.Redactor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** A copy of a plan says as much as the plan, and not who it is about. */
class RedactionProperties {

    private static final PlanValidator VALIDATOR = PlanValidator.create();

    /** A pack of a fixed day, since in a copy all is some years earlier. */
    private static final ValidationOptions OPTIONS = ValidationOptions.submission()
            .pack(PolicyPack.builtIn().on(Example.DAY))
            .maxFindingsPerCode(Integer.MAX_VALUE);

    /** What is shorter can stand in any text by chance. */
    private static final int SHORTEST = 5;

    private static final PlanPaths PATHS = PlanPaths.create();
    private static final List<PlanOfAction> PLANS = plans();

    @Property(tries = 100)
    void a_copy_gives_the_same_findings_at_the_same_places(
            @ForAll @IntRange(max = 100_000) int number, @ForAll long seed) {
        PlanOfAction plan = PLANS.get(number % PLANS.size());
        Redaction redaction = Redactor.withSeed(seed).redact(plan);

        Predicate<Finding> isExact = finding -> !isByChance(finding, plan, redaction.plan());
        assertThat(found(redaction.plan(), redaction.moved(Example.DAY), isExact))
                .containsExactlyInAnyOrderElementsOf(found(plan, Example.DAY, isExact));
    }

    @Property(tries = 100)
    void a_copy_has_nothing_that_the_plan_names(@ForAll @IntRange(max = 100_000) int number, @ForAll long seed) {
        PlanOfAction plan = PLANS.get(number % PLANS.size());

        String copy = PlanJson.create()
                .write(Redactor.withSeed(seed).redact(plan).plan())
                .toLowerCase(Locale.ROOT);

        assertThat(named(plan).filter(value -> value.length() >= SHORTEST))
                .allSatisfy(value -> assertThat(copy).doesNotContain(value.toLowerCase(Locale.ROOT)));
    }

    @Property(tries = 100)
    void a_seed_gives_one_copy_and_values_that_tell_apart(
            @ForAll @IntRange(max = 100_000) int number, @ForAll long seed) {
        PlanOfAction plan = PLANS.get(number % PLANS.size());
        Redaction redaction = Redactor.withSeed(seed).redact(plan);

        assertThat(Redactor.withSeed(seed).redact(plan)).isEqualTo(redaction);
        redaction.replacements().stream()
                .collect(Collectors.groupingBy(each -> each.kind() + " " + signs(each.replacement())))
                .values()
                .forEach(same -> assertThat(same.stream().map(each -> signs(each.original())))
                        .as(same.get(0).replacement())
                        .containsOnly(signs(same.get(0).original())));
    }

    private static String signs(String value) {
        return value.toLowerCase(Locale.ROOT).replaceAll("\\s", "");
    }

    private static Stream<String> named(PlanOfAction plan) {
        Stream<String> ofNotice =
                Stream.concat(plan.getNotice().getAsins().stream(), plan.getNotice().getOrderIds().stream());
        Stream<String> ofSeller = Stream.of(
                plan.getSeller().getName(),
                plan.getRelatedAccount().getName(),
                plan.getRelatedAccount().getMerchantId());
        Stream<String> ofOwners =
                plan.getActions().stream().map(action -> action.getOwner().getName());
        Stream<String> ofEvidence = plan.getEvidence().stream()
                .flatMap(evidence -> Stream.of(
                        evidence.getIssuer().getName(),
                        evidence.getIssuer().getAddress(),
                        evidence.getIssuer().getPhone(),
                        evidence.getIssuer().getEmail(),
                        evidence.getIssuer().getWebsite(),
                        evidence.getFileName(),
                        evidence.getSha256()));
        return Stream.of(ofNotice, ofSeller, ofOwners, ofEvidence, plan.getExtensions().values().stream())
                .flatMap(values -> values)
                .map(String::strip)
                .filter(NotMarketplaceId.Validator::isValid);
    }

    /** Which texts are compared with which is drawn by their words, and so differently for other words. */
    private static boolean isByChance(Finding finding, PlanOfAction plan, PlanOfAction copy) {
        return finding.code().equals("POA-TEXT-NEAR-DUPLICATE")
                && Stream.concat(Stream.of(finding.pointer()), finding.related().stream())
                        .anyMatch(place -> !PATHS.get(plan, place).equals(PATHS.get(copy, place)));
    }

    private static List<String> found(PlanOfAction plan, LocalDate day, Predicate<Finding> isExact) {
        return Example.codesAndPlaces(VALIDATOR
                .validate(plan, OPTIONS.asOf(day))
                .allFindings()
                .filter(isExact)
                .filter(finding -> !finding.pointer().startsWith("/extensions"))
                .filter(finding -> !finding.code().startsWith("POA-PERSONAL-")));
    }

    private static List<PlanOfAction> plans() {
        return Stream.of(
                        GeneratedPlans.few().map(Generated::plan), Example.all().map(Example::plan), examples())
                .flatMap(plans -> plans)
                .toList();
    }

    private static Stream<PlanOfAction> examples() {
        try (Stream<Path> files = Files.list(Path.of("..", "poa-examples", "plans"))) {
            return files
                    .filter(file -> file.toString().matches(".*\\.(json|yaml)"))
                    .sorted()
                    .map(RedactionProperties::read)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PlanOfAction read(Path file) {
        try {
            PlanJson json = file.toString().endsWith(".json") ? PlanJson.create() : PlanJson.yaml();
            return json.readDraft(Files.readString(file)).plan();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
