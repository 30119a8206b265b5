package io.github.poasdk.benchmarks;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** What a round of benchmarks measured, by benchmark and parameter. */
final class Scores {

    private final Map<String, Score> scores = new LinkedHashMap<>();

    /**
     * What one benchmark measured.
     *
     * @param time microseconds for each call
     * @param error half of the interval of 99.9 % confidence, in microseconds
     * @param bytes bytes allocated in each call
     */
    record Score(double time, double error, double bytes) {}

    static Scores of(Collection<RunResult> results) {
        Scores scores = new Scores();
        for (RunResult result : results) {
            BenchmarkParams params = result.getParams();
            String name = params.getBenchmark();
            Result<?> time = result.getPrimaryResult();
            scores.put(
                    name.substring(name.lastIndexOf('.', name.lastIndexOf('.') - 1) + 1),
                    params.getParamsKeys().stream()
                            .findFirst()
                            .map(params::getParam)
                            .orElse(""),
                    new Score(time.getScore(), time.getScoreError(), allocated(result)));
        }
        return scores;
    }

    private static double allocated(RunResult result) {
        return Objects.requireNonNull(
                        result.getSecondaryResults().get("gc.alloc.rate.norm"), "measured without the GC profiler")
                .getScore();
    }

    void put(String benchmark, String parameter, Score score) {
        scores.put(benchmark + " " + parameter, score);
    }

    Score get(String benchmark, Object parameter) {
        Score score = scores.get(benchmark + " " + parameter);
        if (score == null) {
            throw new NoSuchElementException(
                    benchmark + " was not measured with " + parameter + ", only " + scores.keySet());
        }
        return score;
    }
}
