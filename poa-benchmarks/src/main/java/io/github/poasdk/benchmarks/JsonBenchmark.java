package io.github.poasdk.benchmarks;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.json.PlanJson;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reading and writing a plan as JSON, against a plain Jackson 3 mapper on records of the same content. Bars: reading at
 * most 1.25 times, writing at most 1.15 times the rival; a plan 50 times as large at most 60 times as long.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class JsonBenchmark {

    /** How many times the elements of the example; 0 is a part of it. */
    @Param({"0", "1", "50"})
    int times;

    private final PlanJson json = PlanJson.create();
    private final JsonMapper mapper = new JsonMapper();
    private PlanOfAction plan = PlanOfAction.builder().build();
    private String text = "";
    private RivalRecords.Plan rival = mapper.readValue(json.write(plan), RivalRecords.Plan.class);

    /** Makes the plan and its rival from the same text. */
    @Setup
    public void setUp() {
        plan = Workload.plan(times);
        text = json.write(plan);
        rival = mapper.readValue(text, RivalRecords.Plan.class);
    }

    /** Reads with the SDK. */
    @Benchmark
    public Object read() {
        return json.read(text);
    }

    /** Reads into records. */
    @Benchmark
    public Object readRival() {
        return mapper.readValue(text, RivalRecords.Plan.class);
    }

    /** Writes with the SDK. */
    @Benchmark
    public Object write() {
        return json.write(plan);
    }

    /** Writes from records, laid out for a reader as the SDK does. */
    @Benchmark
    public Object writeRival() {
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(rival);
    }
}
