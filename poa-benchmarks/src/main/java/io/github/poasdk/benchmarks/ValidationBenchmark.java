package io.github.poasdk.benchmarks;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.validation.PlanValidator;
import io.github.poasdk.validation.Profile;
import io.github.poasdk.validation.ValidationOptions;
import io.github.poasdk.validation.finding.Category;
import jakarta.validation.Validator;
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
 * Validating a plan for submission with all rules, against Hibernate Validator with standard constraints on the same beans.
 * Bars: without prose at most 2.5 times the rival, and 1.5 times what it takes with a pack that says nothing; a plan 50 times as
 * large at most 60 times as long. What prose costs stands beside it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ValidationBenchmark {

    /** How many times the elements of the example; 0 is a part of it. */
    @Param({"0", "1", "50"})
    int times;

    static final LocalDate DAY = LocalDate.of(2026, 3, 11);

    static final Profile NO_PROSE = Profile.builder().off(Category.PROSE).build();

    private final PlanValidator validator = PlanValidator.create();
    private final ValidationOptions options = ValidationOptions.submission().asOf(DAY);
    private final ValidationOptions withoutProse = options.profile(NO_PROSE);
    private final ValidationOptions withoutPack = withoutProse.pack(Packs.empty());
    private final Validator rival = StandardConstraints.validator();
    private PlanOfAction plan = PlanOfAction.builder().build();

    /** Makes the plan. */
    @Setup
    public void setUp() {
        plan = Workload.plan(times);
    }

    /** Validates with the SDK. */
    @Benchmark
    public Object validate() {
        return validator.validate(plan, options);
    }

    /** Validates with the SDK and does not read prose. */
    @Benchmark
    public Object validateWithoutProse() {
        return validator.validate(plan, withoutProse);
    }

    /** Validates with the SDK and a pack that says nothing, and does not read prose. */
    @Benchmark
    public Object validateWithoutPack() {
        return validator.validate(plan, withoutPack);
    }

    /** Validates single values with standard constraints. */
    @Benchmark
    public Object validateRival() {
        return rival.validate(plan);
    }

    /** Validates the action that is being typed in. */
    @Benchmark
    public Object validateAction() {
        return validator.validatePart(plan, "/actions/1", options);
    }
}
