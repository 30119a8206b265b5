package io.github.poasdk.testkit;

import io.github.poasdk.validation.RuleBook;
import io.github.poasdk.validation.RuleExample;
import io.github.poasdk.validation.RuleExample.Kind;
import io.github.poasdk.validation.ValidationOptions;
import io.github.poasdk.validation.finding.Rule;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * For each finding code a plan with exactly that defect and what follows from it, made from a complete plan by a small change.
 *
 * <pre>{@code
 * Defect defect = Defects.of("POA-ACTION-NO-OWNER");
 * ValidationReport report = validator.validate(defect.plan(), defect.options());
 * }</pre>
 *
 * <p>All methods can be called by several threads.
 */
public final class Defects {

    /** The day as of which the plans are validated. */
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
     * How the mended plans and near misses are validated, but for what {@link RuleExample#with} adds.
     *
     * @return the options of a submission as of {@link #DAY}
     */
    public static ValidationOptions options() {
        return ValidationOptions.submission().asOf(DAY);
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
        return new Defect(code, wrong, mended, of(Kind.NEAR_MISS, examples));
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
