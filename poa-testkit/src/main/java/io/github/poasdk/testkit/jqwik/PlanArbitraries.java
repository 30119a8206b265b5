package io.github.poasdk.testkit.jqwik;

import io.github.poasdk.model.Issue;
import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.json.PlanJson;
import io.github.poasdk.testkit.Defect;
import io.github.poasdk.testkit.Defects;
import io.github.poasdk.testkit.PlanFixture;
import io.github.poasdk.testkit.PlanFixture.Stage;
import io.github.poasdk.testkit.Plans;
import io.github.poasdk.testkit.internal.PlanTree;
import io.github.poasdk.testkit.internal.Samples;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/**
 * Generators of plans. All begin with a plan of the kit and make few changes; a plan that fails a property shrinks to the shortest
 * plan of the kit for which it fails, with as few changes as possible, so that it can be read.
 *
 * <p>All methods can be called by several threads.
 */
public final class PlanArbitraries {

    private static final int MAX_REMOVALS = 12;
    private static final int MAX_TEXTS = 6;
    private static final int MAX_COPIES = 1_000;
    private static final int MAX_WORDS = 3;
    private static final List<String> LISTS =
            List.of("/issues", "/rootCauses", "/actions", "/answers", "/statements", "/listingClosures", "/evidence");

    private PlanArbitraries() {}

    /**
     * Plans without errors as of the day on which they are submitted: in three of four cases complete, in one with the least that can
     * be submitted. Each such plan of the kit comes as often as any other of its stage. Half have one or two extensions of
     * small letters.
     *
     * <p>One in four has several issues, two as often as three: the first issue of the plan once more, with an id of its own and
     * with all causes of the first. Its texts are those of the first, which a warning says; complete plans with one issue have
     * no findings.
     *
     * @return the plans
     */
    public static Arbitrary<PlanOfAction> valid() {
        Arbitrary<PlanOfAction> plans = withSeveralIssues(
                Arbitraries.frequencyOf(Tuple.of(3, fixtures(Stage.COMPLETE)), Tuple.of(1, fixtures(Stage.MINIMAL))));
        Arbitrary<String> names =
                Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(8);
        return Combinators.combine(
                        plans, Arbitraries.maps(names, names).ofMinSize(1).ofMaxSize(2), Arbitraries.of(false, true))
                .as((plan, extensions, isExtended) ->
                        isExtended ? plan.toBuilder().extensions(extensions).build() : plan);
    }

    /**
     * Plans that are well formed and not finished: one in eight empty but for its language, one in eight a draft of the kit, all
     * others a complete plan of the kit from which up to 12 members or elements are taken, with what is in them. Of these, one in four has
     * several issues as {@link #valid()} plans have, before anything is taken.
     *
     * @return the plans
     */
    public static Arbitrary<PlanOfAction> drafts() {
        PlanOfAction empty = PlanOfAction.builder().language("en").build();
        Arbitrary<List<Integer>> places =
                Arbitraries.integers().between(0, 9_999).list().ofMinSize(1).ofMaxSize(MAX_REMOVALS);
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(empty)),
                Tuple.of(1, fixtures(Stage.DRAFT)),
                Tuple.of(
                        6,
                        Combinators.combine(withSeveralIssues(fixtures(Stage.COMPLETE)), places)
                                .as(PlanArbitraries::without)));
    }

    /**
     * The defects of the kit, each as often as any other.
     *
     * @return the defects
     */
    public static Arbitrary<Defect> defects() {
        return Arbitraries.of(Defects.all()).withoutEdgeCases();
    }

    /**
     * Plans with exactly one defect and what follows from it: those of {@link #defects()}. Some need the options of their defect to
     * show it.
     *
     * @return the plans
     */
    public static Arbitrary<PlanOfAction> withOneDefect() {
        return defects().map(Defect::plan);
    }

    /**
     * Plans with every member, in which one to six of the texts that somebody writes, each as often as any other, are
     * {@link #hostileText()}. They are well formed; findings they may have.
     *
     * @return the plans
     */
    public static Arbitrary<PlanOfAction> hostile() {
        List<String> places = PlanTree.of(Samples.everyMember()).freeTexts();
        return Combinators.combine(Arbitraries.of(places), hostileText())
                .as((place, text) -> Map.entry(place, text))
                .list()
                .ofMinSize(1)
                .ofMaxSize(MAX_TEXTS)
                .withoutEdgeCases()
                .map(texts -> {
                    PlanTree tree = PlanTree.of(Samples.everyMember());
                    texts.forEach(text -> tree.put(text.getKey(), StringNode.valueOf(text.getValue())));
                    return tree.plan();
                });
    }

    /**
     * Texts that break careless code, without control characters and of at most 200 characters: one to three pieces with a blank
     * between them, of which two of three are markup, templates, quotes, invisible marks or words of other formats, and one of
     * three characters of many scripts, composed and decomposed.
     *
     * @return the texts
     */
    public static Arbitrary<String> hostileText() {
        return Arbitraries.frequencyOf(
                        Tuple.of(2, Arbitraries.of(Samples.of("hostile"))),
                        Tuple.of(1, Arbitraries.of(Samples.of("unicode"))))
                .list()
                .ofMinSize(1)
                .ofMaxSize(MAX_WORDS)
                .withoutEdgeCases()
                .map(pieces -> String.join(" ", pieces));
    }

    /**
     * Plans with every member, in which one list has up to 1,000 elements more, half of the time more than 200: copies of its
     * first with an id of their own. Each list of the plan is as often the long one as any other.
     *
     * @return the plans
     */
    public static Arbitrary<PlanOfAction> big() {
        Arbitrary<Integer> copies = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.integers().between(1, 200)),
                Tuple.of(1, Arbitraries.integers().between(201, MAX_COPIES)));
        return Combinators.combine(Arbitraries.of(LISTS), copies)
                .as(PlanArbitraries::longer)
                .withoutEdgeCases();
    }

    /**
     * Plans of all kinds: valid ones, drafts, plans with one defect and plans with hostile text equally often; big ones, which
     * take their time, in one of 17 cases.
     *
     * @return the plans
     */
    public static Arbitrary<PlanOfAction> any() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, valid()),
                Tuple.of(4, drafts()),
                Tuple.of(4, withOneDefect()),
                Tuple.of(4, hostile()),
                Tuple.of(1, big()));
    }

    /**
     * Plans of one kind.
     *
     * @param kind the kind
     * @return the plans
     */
    public static Arbitrary<PlanOfAction> of(PlanKind kind) {
        Objects.requireNonNull(kind, "kind must not be null");
        return switch (kind) {
            case VALID -> valid();
            case DRAFT -> drafts();
            case ONE_DEFECT -> withOneDefect();
            case HOSTILE_TEXT -> hostile();
            case BIG -> big();
        };
    }

    /** The shortest first, since that is where shrinking ends. */
    private static Arbitrary<PlanOfAction> fixtures(Stage stage) {
        List<PlanOfAction> plans = Plans.all().stream()
                .filter(fixture -> fixture.stage() == stage)
                .map(PlanFixture::plan)
                .sorted(Comparator.comparingInt(
                        plan -> PlanJson.create().write(plan).length()))
                .toList();
        return Arbitraries.of(plans).withoutEdgeCases();
    }

    private static Arbitrary<PlanOfAction> withSeveralIssues(Arbitrary<PlanOfAction> plans) {
        Arbitrary<Integer> more = Arbitraries.of(0, 0, 0, 0, 0, 0, 1, 2).withoutEdgeCases();
        return Combinators.combine(plans, more).as(PlanArbitraries::withMoreIssues);
    }

    private static PlanOfAction withMoreIssues(PlanOfAction plan, int more) {
        PlanOfAction longer = plan;
        for (int i = 2; i <= 1 + more; i++) {
            longer = withIssue(longer, plan.getIssues().get(0), "-" + i);
        }
        return longer;
    }

    private static PlanOfAction withIssue(PlanOfAction plan, Issue first, String suffix) {
        String id = first.getId() + suffix;
        return plan.toBuilder()
                .addIssues(first.toBuilder().id(id).build())
                .rootCauses(plan.getRootCauses().stream()
                        .map(cause -> cause.getIssueIds().contains(first.getId())
                                ? cause.toBuilder().addIssueIds(id).build()
                                : cause)
                        .toList())
                .build();
    }

    /** A number stands for a place of the plan, whatever plan it is, so that plan and places shrink apart from each other. */
    private static PlanOfAction without(PlanOfAction plan, List<Integer> numbers) {
        PlanTree tree = PlanTree.of(plan);
        List<String> places = tree.places().stream()
                .filter(place -> !place.equals("/schemaVersion") && !place.equals("/language"))
                .toList();
        numbers.stream()
                .map(number -> places.get(number % places.size()))
                .sorted(Collections.reverseOrder())
                .forEach(tree::remove);
        return tree.plan();
    }

    private static PlanOfAction longer(String list, int copies) {
        PlanTree tree = PlanTree.of(Samples.everyMember());
        JsonNode first = tree.at(list).get(0);
        Stream.iterate(1, i -> i <= copies, i -> i + 1).forEach(i -> tree.add(list, first, "-copy-" + i));
        return tree.plan();
    }
}
