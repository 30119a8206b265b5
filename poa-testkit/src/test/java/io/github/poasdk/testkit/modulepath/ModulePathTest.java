package io.github.poasdk.testkit.modulepath;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Soft assertions where AssertJ can't make proxies: in a JVM with the kit on its module path. */
class ModulePathTest {

    @Test
    void our_own_assertions_are_soft_on_the_module_path() throws IOException, InterruptedException {
        List<String> classPath =
                Arrays.asList(System.getProperty("java.class.path").split(File.pathSeparator));
        String tests = classPath.stream()
                .filter(entry -> Path.of(entry).endsWith("poa-testkit/target/test-classes"))
                .findFirst()
                .orElseThrow();
        String modulePath = classPath.stream()
                .filter(entry -> !entry.equals(tests) && !entry.contains("surefire"))
                .collect(Collectors.joining(File.pathSeparator));

        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "--module-path",
                        modulePath,
                        "--add-modules",
                        "io.github.poasdk.testkit",
                        "--class-path",
                        tests,
                        SoftlyOnModulePath.class.getName())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(output.lines()).last().isEqualTo("io.github.poasdk.testkit 4");
        assertThat(process.waitFor()).isZero();
    }
}
