package io.github.poasdk.testkit;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.ResponseKind;
import io.github.poasdk.model.code.IssueType;
import io.github.poasdk.testkit.PlanFixture.Stage;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Plans to test with. People, companies, products and numbers in them are made up.
 *
 * <pre>{@code
 * PlanOfAction plan = Plans.complete(IssueType.LATE_SHIPMENT_RATE);
 * PlanOfAction draft = Plans.draft(ResponseKind.DISPUTE);
 * PlanOfAction inGerman = Plans.inLanguage("de");
 * }</pre>
 *
 * <p>There is one for each issue type of the built-in policy pack, with the response that notices about it usually want, and one
 * for each kind of response, each at every {@linkplain Stage stage} and in English; and a complete one about late shipments in
 * each of the {@link #languages()}. Those of the usual cases tell of their case; in the others, texts that could be of any case
 * are those of late shipments.
 *
 * <p>What is said of complete and minimal plans holds on the day on which they are submitted and later. All methods can be called by several threads.
 */
public final class Plans {

    private Plans() {}

    /**
     * A plan about which a validator says nothing.
     *
     * @param type an issue type of the built-in pack
     * @return the plan, with one issue of this type and the response that is usual for it
     * @throws IllegalArgumentException if the kit has no plan of this issue type
     */
    public static PlanOfAction complete(IssueType type) {
        return of(Stage.COMPLETE, type);
    }

    /**
     * A plan about which a validator says nothing.
     *
     * @param kind a kind of response
     * @return the plan
     */
    public static PlanOfAction complete(ResponseKind kind) {
        return of(Stage.COMPLETE, kind);
    }

    /**
     * A plan that somebody has begun to write: a validator says nothing about it as a draft and gives errors before submission.
     *
     * @param type an issue type of the built-in pack
     * @return the plan, with one issue of this type
     * @throws IllegalArgumentException if the kit has no plan of this issue type
     */
    public static PlanOfAction draft(IssueType type) {
        return of(Stage.DRAFT, type);
    }

    /**
     * A plan that somebody has begun to write: a validator says nothing about it as a draft and gives errors before submission.
     *
     * @param kind a kind of response
     * @return the plan
     */
    public static PlanOfAction draft(ResponseKind kind) {
        return of(Stage.DRAFT, kind);
    }

    /**
     * A plan without errors that has one as soon as any member or element is taken away, but for its
     * language and its day; a validator may give warnings and hints.
     *
     * @param type an issue type of the built-in pack
     * @return the plan, with one issue of this type
     * @throws IllegalArgumentException if the kit has no plan of this issue type
     */
    public static PlanOfAction minimal(IssueType type) {
        return of(Stage.MINIMAL, type);
    }

    /**
     * A plan without errors that has one as soon as any member or element is taken away, but for its
     * language and its day; a validator may give warnings and hints.
     *
     * @param kind a kind of response
     * @return the plan
     */
    public static PlanOfAction minimal(ResponseKind kind) {
        return of(Stage.MINIMAL, kind);
    }

    /**
     * A complete plan about late shipments.
     *
     * @param tag one of {@link #languages()}
     * @return the plan, written in this language
     * @throws IllegalArgumentException if the kit has no plan in this language
     */
    public static PlanOfAction inLanguage(String tag) {
        Objects.requireNonNull(tag, "tag must not be null");
        return PlanFiles.first(
                        name -> name.language().equals(tag) && name.issueType().equals(IssueType.LATE_SHIPMENT_RATE))
                .orElseThrow(() -> new IllegalArgumentException(
                        "the test kit has no plan in the language " + tag + "; there are " + languages()))
                .plan();
    }

    /**
     * The languages of the plans.
     *
     * @return BCP 47 tags, sorted: {@code ar}, {@code de}, {@code en}, {@code ja} and {@code zh-Hans}
     */
    public static List<String> languages() {
        return PlanFiles.names().stream()
                .map(PlanFiles.Name::language)
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * The issue types of the plans.
     *
     * @return each issue type of the built-in pack, sorted by code
     */
    public static List<IssueType> issueTypes() {
        return PlanFiles.names().stream()
                .map(PlanFiles.Name::issueType)
                .distinct()
                .sorted(Comparator.comparing(IssueType::code))
                .toList();
    }

    /**
     * All plans of the kit.
     *
     * @return the plans with what they are plans of, sorted by issue type, kind of response, language and stage
     */
    public static List<PlanFixture> all() {
        return PlanFiles.names().stream().map(PlanFiles.Name::fixture).collect(Collectors.toUnmodifiableList());
    }

    private static PlanOfAction of(Stage stage, IssueType type) {
        return PlanFiles.usual(type).at(stage).plan();
    }

    private static PlanOfAction of(Stage stage, ResponseKind kind) {
        return PlanFiles.usual(kind).at(stage).plan();
    }
}
