package io.github.poasdk.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.poasdk.examples.cli.Shell.Result;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script and the jar, as a shell starts them. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a POSIX shell script")
class LauncherIT {

    private static final Path SCRIPT = Shell.root().resolve("poa-examples/poa-cli/poa");
    private static final Path JAR = Shell.root().resolve("poa-examples/poa-cli/target/poa-cli.jar");
    private static final String PLAN = Shell.plan("late-shipment-ar.json");

    @TempDir
    Path folder;

    static boolean hasFullDevice() {
        return Files.exists(Path.of("/dev/full"));
    }

    @Test
    void the_script_and_the_jar_give_what_the_program_gives() throws Exception {
        String letter = new Shell().run("render", PLAN).out();

        assertThat(run(Map.of("LC_ALL", "C"), SCRIPT.toString(), "render", PLAN))
                .isEqualTo(new Result(0, letter, ""));
        assertThat(run(Map.of(), java(), "-jar", JAR.toString(), "render", PLAN))
                .isEqualTo(new Result(0, letter, ""));
        assertThat(run(Map.of(), SCRIPT.toString(), "validate", PLAN, "--locale", "zh-Hans")
                        .status())
                .isZero();
    }

    @Test
    void the_script_works_through_links_and_from_any_folder() throws Exception {
        Path first = Files.createSymbolicLink(folder.resolve("first"), SCRIPT);
        Path second = Files.createSymbolicLink(folder.resolve("second"), Path.of("first"));
        assertThat(first).exists();

        assertThat(run(Map.of(), second.toString(), "--version").out()).startsWith("poa ");
    }

    @Test
    void a_missing_jar_or_java_is_said_in_a_sentence() throws Exception {
        Path lost = Files.copy(SCRIPT, folder.resolve("poa"));

        Result noJar = run(Map.of(), "sh", lost.toString(), "--version");
        assertThat(noJar.status()).isEqualTo(2);
        assertThat(noJar.err()).contains("there is no poa-cli.jar").hasLineCount(1);

        Result noJava = run(Map.of("JAVA_HOME", "/nowhere"), SCRIPT.toString(), "--version");
        assertThat(noJava.status()).isEqualTo(2);
        assertThat(noJava.err()).contains("/nowhere/bin/java").hasLineCount(1);
    }

    @Test
    @EnabledIf(value = "hasFullDevice", disabledReason = "this system has no /dev/full")
    void a_full_disk_is_said_in_a_sentence() throws Exception {
        Result full = run(Map.of(), "sh", "-c", "\"" + SCRIPT + "\" render \"" + PLAN + "\" > /dev/full");

        assertThat(full.status()).isEqualTo(2);
        assertThat(full.err()).contains("No space left on device").hasLineCount(1);
    }

    @Test
    void who_reads_only_the_beginning_gets_no_complaint() throws Exception {
        Result head = run(Map.of(), "sh", "-c", "\"" + SCRIPT + "\" checks --output json | head -n 1");

        assertThat(head).isEqualTo(new Result(0, "[\n", ""));
    }

    @Test
    void standard_input_is_a_pipe_like_any_other() throws Exception {
        Result piped = run(Map.of(), "sh", "-c", "cat \"" + PLAN + "\" | \"" + SCRIPT + "\" validate -");

        assertThat(piped.status()).isZero();
        assertThat(piped.err()).isEmpty();
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private Result run(Map<String, String> environment, String... command) throws IOException, InterruptedException {
        File out = folder.resolve("out").toFile();
        File err = folder.resolve("err").toFile();
        ProcessBuilder builder = new ProcessBuilder(List.of(command))
                .directory(folder.toFile())
                .redirectOutput(out)
                .redirectError(err);
        builder.environment().putAll(Map.of("JAVA_HOME", System.getProperty("java.home"), "LC_ALL", "C"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).as("ends").isTrue();
        return new Result(
                process.exitValue(),
                Files.readString(out.toPath(), StandardCharsets.UTF_8),
                Files.readString(err.toPath(), StandardCharsets.UTF_8));
    }
}
