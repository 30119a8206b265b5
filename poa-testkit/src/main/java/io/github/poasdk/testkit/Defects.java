package io.github.poasdk.testkit;

import io.github.poasdk.model.ResponseKind;
import io.github.poasdk.model.code.IssueType;
import io.github.poasdk.validation.RuleBook;
import io.github.poasdk.validation.RuleExample;
import io.github.poasdk.validation.RuleExample.Kind;
import io.github.poasdk.validation.finding.Rule;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * For each finding code a plan with exactly that defect and what follows from it, made from a complete plan by a small change;
 * and for each issue type and kind of response the defects that its complete plan can have.
 *
 * <pre>{@code
 * Defect defect = Defects.of("POA-ACTION-NO-OWNER");
 * ValidationReport report = validator.validate(defect.plan(), defect.options());
 * Defect another = Defects.of("POA-ACTION-NO-OWNER", IssueType.INAUTHENTIC);
 * }</pre>
 *
 * <p>Most defects can be had in most plans. The rest need what a plan does not have, such as a second issue or an earlier attempt,
 * or a change that would give other findings besides. Texts that are put in are those of the examples of the rule, whatever the
 * issue. All methods can be called by several threads.
 */
public final class Defects {

    /** The day as of which the plans of {@link #all()} are validated. */
    public static final LocalDate DAY = LocalDate.of(2026, 3, 11);

    private static final RuleBook BOOK = RuleBook.create();
    private static final Map<String, Defect> MADE = new ConcurrentHashMap<>();

    private Defects() {}

    /**
     * One defect for each code.
     *
     * @return the defects, sorted by code
     */
    public static List<Defect> all() {
        return codes().stream().map(Defects::of).toList();
    }

    /**
     * The codes that there are.
     *
     * @return the code of each rule of the built-in rule book, sorted
     */
    public static List<String> codes() {
        return BOOK.rules().stream().map(Rule::code).toList();
    }

    /**
     * The defect of a code.
     *
     * @param code the code of a finding
     * @return the defect
     * @throws IllegalArgumentException if no rule of the built-in rule book has the code
     */
    public static Defect of(String code) {
        Objects.requireNonNull(code, "code must not be null");
        return MADE.computeIfAbsent(code, Defects::made);
    }

    /**
     * The defects that the plan of an issue type can have.
     *
     * @param type an issue type of the built-in pack
     * @return one defect of {@link Plans#complete(IssueType)} for each code that it can have, sorted by code
     * @throws IllegalArgumentException if the kit has no plan of this issue type
     */
    public static List<Defect> in(IssueType type) {
        return in(PlanFiles.usual(type));
    }

    /**
     * The defects that the plan of a kind of response can have.
     *
     * @param kind a kind of response
     * @return one defect of {@link Plans#complete(ResponseKind)} for each code that it can have, sorted by code
     */
    public static List<Defect> in(ResponseKind kind) {
        return in(PlanFiles.usual(kind));
    }

    /**
     * A defect in the plan of an issue type.
     *
     * @param code the code of a finding
     * @param type an issue type of the built-in pack
     * @return a defect of {@link Plans#complete(IssueType)}
     * @throws IllegalArgumentException if the kit has no plan of this issue type, or no such defect of it
     */
    public static Defect of(String code, IssueType type) {
        return of(code, PlanFiles.usual(type));
    }

    /**
     * A defect in the plan of a kind of response.
     *
     * @param code the code of a finding
     * @param kind a kind of response
     * @return a defect of {@link Plans#complete(ResponseKind)}
     * @throws IllegalArgumentException if the kit has no such defect of this plan
     */
    public static Defect of(String code, ResponseKind kind) {
        return of(code, PlanFiles.usual(kind));
    }

    private static List<Defect> in(PlanFiles.Name name) {
        return DefectFile.rows(name).values().stream()
                .map(DefectFile.Row::defect)
                .toList();
    }

    private static Defect of(String code, PlanFiles.Name name) {
        Objects.requireNonNull(code, "code must not be null");
        DefectFile.Row row = DefectFile.rows(name).get(code);
        if (row == null) {
            throw new IllegalArgumentException("the test kit has no " + code + " in the plan " + name.line()
                    + "; there are " + DefectFile.rows(name).keySet());
        }
        return row.defect();
    }

    private static Defect made(String code) {
        List<RuleExample> examples = BOOK.examples(code);
        RuleExample wrong = of(Kind.WRONG, examples).stream()
                .min(Comparator.comparingInt(
                                (RuleExample example) -> example.findings().size())
                        .thenComparingInt(example -> example.implied().size()))
                .orElseThrow();
        boolean isOfPlanAlone =
                wrong.acceptances().list().isEmpty() && wrong.earlier().isEmpty();
        RuleExample mended =
                isOfPlanAlone ? undone(wrong) : of(Kind.RIGHT, examples).get(0);
        return new Defect(code, DAY, wrong, mended, of(Kind.NEAR_MISS, examples));
    }

    private static List<RuleExample> of(Kind kind, List<RuleExample> examples) {
        return examples.stream().filter(example -> example.kind() == kind).toList();
    }

    private static RuleExample undone(RuleExample wrong) {
        return new RuleExample(
                Kind.RIGHT,
                "mended",
                wrong.original(),
                wrong.original(),
                wrong.acceptances(),
                wrong.earlier(),
                List.of(),
                List.of());
    }
}
