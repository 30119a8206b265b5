package io.github.poasdk.benchmarks;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.validation.PlanValidator;
import io.github.poasdk.validation.ValidationOptions;
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
 * A case about many products, each with units sold and an invoice of its own that covers them, by the built-in pack. Bar: ten
 * times the products at most twelve times as long.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ProductsBenchmark {

    /** How many products. */
    @Param({"1000", "10000"})
    int products;

    private final PlanValidator validator = PlanValidator.create();
    private final ValidationOptions options = ValidationOptions.submission().asOf(ValidationBenchmark.DAY);
    private PlanOfAction plan = PlanOfAction.builder().build();

    /** Makes the plan. */
    @Setup
    public void setUp() {
        plan = Workload.products(products);
    }

    /** Validates with the SDK. */
    @Benchmark
    public Object validate() {
        return validator.validate(plan, options);
    }
}
