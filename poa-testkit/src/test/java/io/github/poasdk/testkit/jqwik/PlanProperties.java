package io.github.poasdk.testkit.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.json.PlanPaths;
import io.github.poasdk.testkit.Defect;
import io.github.poasdk.testkit.PlanFixture;
import io.github.poasdk.testkit.PlanFixture.Stage;
import io.github.poasdk.testkit.Plans;
import io.github.poasdk.testkit.internal.PlanTree;
import io.github.poasdk.validation.PlanEdits;
import io.github.poasdk.validation.PlanValidator;
import io.github.poasdk.validation.ValidationOptions;
import io.github.poasdk.validation.finding.Category;
import io.github.poasdk.validation.finding.Finding;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** What holds of the model and the rules together; where each property is proved stands in docs/properties.md. */
@Domain(PlanDomain.class)
@Domain(DomainContext.Global.class)
@PropertyDefaults(tries = 60, edgeCases = EdgeCasesMode.NONE)
class PlanProperties {

    private static final int MOST_ROUNDS = 2;
    private static final PlanValidator VALIDATOR = PlanValidator.create();
    private static final ValidationOptions ALL = ValidationOptions.submission().maxFindingsPerCode(Integer.MAX_VALUE);

    /** Its findings are those that a complete plan has without it. */
    @Property(tries = 25)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void adding_a_missing_member_never_adds_its_finding(
            @ForAll("complete") PlanOfAction complete,
            @ForAll @IntRange(max = 9_999) int added,
            @ForAll @Size(max = 5) List<@IntRange(max = 9_999) Integer> alsoMissing) {
        List<String> members = members(complete);
        String member = members.get(added % members.size());
        Set<String> others = alsoMissing.stream()
                .map(number -> members.get(number % members.size()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        others.remove(member);
        Set<String> all = new LinkedHashSet<>(others);
        all.add(member);

        Set<String> itsFindings = gaps(without(complete, Set.of(member))).keySet();
        Map<String, Long> before = gaps(without(complete, all));
        Map<String, Long> after = gaps(without(complete, others));

        Statistics.collect(
                itsFindings.stream().anyMatch(code -> after.getOrDefault(code, 0L) < before.getOrDefault(code, 0L)));
        Statistics.coverage(found -> found.check(true).count(times -> times > 0));
        assertThat(itsFindings)
                .allSatisfy(code -> assertThat(after.getOrDefault(code, 0L))
                        .as(code + " of " + member)
                        .isLessThanOrEqualTo(before.getOrDefault(code, 0L)));
    }

    @Property(tries = 15)
    void edits_come_to_an_end_and_a_mended_plan_is_left_alone(@ForAll Defect defect) {
        PlanOfAction mended = defect.plan();
        for (int round = 0; round < MOST_ROUNDS; round++) {
            mended = mended(mended);
        }

        assertThat(mended(mended)).isEqualTo(mended);
    }

    @Property
    void an_edit_made_twice_is_as_if_made_once(
            @ForAll @Plan(PlanKind.HOSTILE_TEXT) PlanOfAction plan,
            @ForAll("texts") String text,
            @ForAll @IntRange(max = 9_999) int number) {
        List<String> places = PlanTree.of(plan).freeTexts();
        String place = places.get(number % places.size());

        PlanOfAction once = PlanPaths.create().replace(plan, place, text);

        assertThat(PlanPaths.create().get(once, place)).contains(text);
        assertThat(PlanPaths.create().replace(once, place, text)).isEqualTo(once);
    }

    @Provide
    Arbitrary<PlanOfAction> complete() {
        return Arbitraries.of(Plans.all().stream()
                .filter(fixture -> fixture.stage() == Stage.COMPLETE)
                .map(PlanFixture::plan)
                .toList());
    }

    @Provide
    Arbitrary<String> texts() {
        return PlanArbitraries.hostileText();
    }

    private static PlanOfAction mended(PlanOfAction plan) {
        return PlanEdits.create()
                .applyAll(plan, VALIDATOR.validate(plan, ALL).allFindings().toList());
    }

    /** How often each code says that something is missing, also where that follows from something else. */
    private static Map<String, Long> gaps(PlanOfAction plan) {
        return VALIDATOR
                .validate(plan, ALL)
                .allFindings()
                .filter(finding -> finding.category() == Category.COMPLETENESS)
                .map(Finding::code)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    /** Members of parts, not elements of lists: what they are called does not change when another one goes. */
    private static List<String> members(PlanOfAction plan) {
        return PlanTree.of(plan).places().stream()
                .filter(place ->
                        !place.matches(".*/[0-9]+|/(schemaVersion|language|responseKind|submittedOn|extensions/.*)"))
                .toList();
    }

    private static PlanOfAction without(PlanOfAction plan, Set<String> places) {
        PlanTree tree = PlanTree.of(plan);
        places.stream().sorted(Collections.reverseOrder()).forEach(tree::remove);
        return tree.plan();
    }
}
