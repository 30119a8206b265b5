package io.github.poasdk.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Stream;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs a round of all benchmarks and writes what it measured as Markdown.
 *
 * <pre>
 * BenchmarkReport quick|full FILE
 * </pre>
 */
public final class BenchmarkReport {

    private static final Path PROCESSOR = Path.of("/proc/cpuinfo");

    private BenchmarkReport() {}

    /** How long is measured. */
    private enum Round {
        QUICK(1, 5, 3),
        FULL(2, 6, 5);

        private final int forks;
        private final int warmups;
        private final int measurements;

        Round(int forks, int warmups, int measurements) {
            this.forks = forks;
            this.warmups = warmups;
            this.measurements = measurements;
        }

        Options options() {
            return new OptionsBuilder()
                    .include("io\\.github\\.poasdk\\.benchmarks\\..*")
                    .addProfiler(GCProfiler.class)
                    .forks(forks)
                    .warmupIterations(warmups)
                    .warmupTime(TimeValue.seconds(1))
                    .measurementIterations(measurements)
                    .measurementTime(TimeValue.seconds(1))
                    .shouldFailOnError(true)
                    .build();
        }
    }

    /**
     * Runs the benchmarks.
     *
     * @param args the round and the file to write
     * @throws RunnerException if a benchmark failed
     * @throws IOException if the file can't be written
     */
    public static void main(String[] args) throws RunnerException, IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException("usage: BenchmarkReport quick|full FILE");
        }
        Round round = Round.valueOf(args[0].toUpperCase(Locale.ROOT));
        Path file = Path.of(args[1]).toAbsolutePath();
        Collection<RunResult> results = new Runner(round.options()).run();
        Path temporary = Files.createTempFile(file.getParent(), "benchmarks", ".md");
        Files.writeString(temporary, BenchmarkPage.of(Scores.of(results), new Outputs(), circumstances(round)));
        Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String circumstances(Round round) throws IOException {
        return """
                A %s round on %s, by JMH: %d forks with %d + %d seconds for each benchmark, on OpenJDK %s, %s %s,
                %d cores%s. `mvn -q -pl poa-benchmarks -am compile exec:exec -Dpoa.benchmarks=%s` measures again.
                """.formatted(
                        round.name().toLowerCase(Locale.ROOT),
                        LocalDate.now(ZoneOffset.UTC),
                        round.forks,
                        round.warmups,
                        round.measurements,
                        Runtime.version(),
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        Runtime.getRuntime().availableProcessors(),
                        processor(),
                        round.name().toLowerCase(Locale.ROOT));
    }

    /** What the processor calls itself, if the system tells. */
    private static String processor() throws IOException {
        if (!Files.isReadable(PROCESSOR)) {
            return "";
        }
        try (Stream<String> lines = Files.lines(PROCESSOR)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .findFirst()
                    .map(line -> " of " + line.substring(line.indexOf(':') + 1).strip())
                    .orElse("");
        }
    }
}
