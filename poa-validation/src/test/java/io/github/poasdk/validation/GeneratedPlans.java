package io.github.poasdk.validation;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.json.PlanPathException;
import io.github.poasdk.validation.RuleExamples.Row;
import io.github.poasdk.validation.finding.Category;
import io.github.poasdk.validation.finding.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Plans with one defect for certain and some more by chance, the same in every run. */
final class GeneratedPlans {

    private static final int MANY = 24;
    private static final int FEW = 4;
    private static final int MOST_DEFECTS = 4;

    private final Random random = new Random(20260311);
    private final Map<String, List<Row>> byCode = new TreeMap<>();
    private final Map<String, PlanOfAction> originals = new HashMap<>();
    private final List<Row> rows;

    private GeneratedPlans() {
        codes().forEach(code -> byCode.put(
                code,
                RuleExamples.rows(code)
                        .filter(row -> row.kind() == RuleExample.Kind.WRONG)
                        .toList()));
        rows = byCode.values().stream()
                .flatMap(List::stream)
                .filter(row -> !row.json().has("repeat"))
                .toList();
    }

    /** A plan, and the code of a rule that it breaks unless another defect has taken the place of this one. */
    record Generated(String code, PlanOfAction plan) {}

    /** So many plans for each rule that it is broken twenty times, though other defects take its place in some. */
    static Stream<Generated> many() {
        return forEachRule(MANY);
    }

    /** Some plans for each rule. */
    static Stream<Generated> few() {
        return forEachRule(FEW);
    }

    private static Stream<Generated> forEachRule(int number) {
        GeneratedPlans plans = new GeneratedPlans();
        return codes().flatMap(code -> IntStream.range(0, number).mapToObj(i -> plans.next(code, i)));
    }

    /** The codes of all rules about a plan. */
    static Stream<String> codes() {
        return RuleBook.create().rules().stream()
                .filter(rule -> rule.category() != Category.ACCEPTANCE && rule.category() != Category.ATTEMPT)
                .map(Rule::code);
    }

    private Generated next(String code, int number) {
        List<Row> wrong = Objects.requireNonNull(byCode.get(code), code);
        Row row = wrong.get(number % wrong.size());
        PlanOfAction plan = originals.computeIfAbsent(row.planName(), name -> row.plan());
        for (int i = random.nextInt(MOST_DEFECTS); i > 0; i--) {
            plan = changed(plan, rows.get(random.nextInt(rows.size())));
        }
        return new Generated(code, changed(plan, row));
    }

    /** A change that does not fit a plan leaves it as it is. */
    private static PlanOfAction changed(PlanOfAction plan, Row row) {
        try {
            return row.changed(plan);
        } catch (PlanPathException e) {
            return plan;
        }
    }
}
