package io.github.poasdk.benchmarks;

import io.github.poasdk.model.CorrectiveAction;
import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.validation.PlanValidator;
import io.github.poasdk.validation.ValidationOptions;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * What a finding costs: a plan 50 times the example with and without defects in each of its actions. Bar: at most 2 KB
 * allocated for each finding, which is the difference of {@code gc.alloc.rate.norm} by the number of findings. Prose is not read: one plan has more of it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class FindingsBenchmark {

    /** Whether the actions are defective. */
    @Param({"false", "true"})
    boolean defective;

    private final PlanValidator validator = PlanValidator.create();
    private static final ValidationOptions OPTIONS = ValidationOptions.submission()
            .asOf(LocalDate.of(2026, 3, 11))
            .maxFindingsPerCode(Integer.MAX_VALUE)
            .profile(ValidationBenchmark.NO_PROSE);
    private PlanOfAction plan = PlanOfAction.builder().build();

    /** Makes the plan. */
    @Setup
    public void setUp() {
        plan = plan(defective);
    }

    /** Validates with the SDK. */
    @Benchmark
    public Object validate() {
        return validator.validate(plan, OPTIONS);
    }

    /** How many findings the defects give. */
    static int findings() {
        return PlanValidator.create().validate(plan(true), OPTIONS).findings().size()
                - PlanValidator.create()
                        .validate(plan(false), OPTIONS)
                        .findings()
                        .size();
    }

    private static PlanOfAction plan(boolean defective) {
        PlanOfAction good = Workload.plan(50);
        return good.toBuilder()
                .actions(good.getActions().stream()
                        .map(action -> defective ? withDefects(action) : withoutDefects(action))
                        .toList())
                .build();
    }

    private static CorrectiveAction withDefects(CorrectiveAction action) {
        return action.toBuilder()
                .title("")
                .policyAlignment("")
                .customerBenefit("")
                .addEvidenceIds("nothing")
                .addAsins("b0example")
                .build();
    }

    /** As much to look at, and nothing to find. */
    private static CorrectiveAction withoutDefects(CorrectiveAction action) {
        return action.toBuilder()
                .addEvidenceIds("warehouse-log")
                .addAsins("B0EXAMPLE1")
                .build();
    }
}
