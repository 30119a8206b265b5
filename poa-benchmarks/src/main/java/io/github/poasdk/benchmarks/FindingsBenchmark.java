package io.github.poasdk.benchmarks;

import io.github.poasdk.model.CorrectiveAction;
import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.validation.PlanValidator;
import io.github.poasdk.validation.ValidationOptions;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
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
 * allocated for each finding, which is the difference of {@code gc.alloc.rate.norm} by the difference of {@code findings}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class FindingsBenchmark {

    /** Whether the actions are defective. */
    @Param({"false", "true"})
    boolean defective;

    private final PlanValidator validator = PlanValidator.create();
    private final ValidationOptions options =
            ValidationOptions.submission().asOf(LocalDate.of(2026, 3, 11)).maxFindingsPerCode(Integer.MAX_VALUE);
    private PlanOfAction plan = PlanOfAction.builder().build();

    /** How many findings there were in the last validation. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Count {

        /** The number. */
        public long findings;
    }

    /** Makes the plan. */
    @Setup
    public void setUp() {
        PlanOfAction good = Workload.plan(50);
        plan = good.toBuilder()
                .actions(good.getActions().stream()
                        .map(action -> defective ? withDefects(action) : withoutDefects(action))
                        .toList())
                .build();
    }

    /** Validates with the SDK. */
    @Benchmark
    public Object validate(Count count) {
        var report = validator.validate(plan, options);
        count.findings = report.findings().size();
        return report;
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
