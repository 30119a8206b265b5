package io.github.poasdk.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The libraries as named modules: the same program, in a JVM with a module path. */
class ModulePathTest {

    private static final List<String> ON_MODULE_PATH = List.of(
            "poa-",
            "jakarta.validation-api",
            "hibernate-validator",
            "jboss-logging",
            "classmate",
            "jackson-",
            "jspecify");

    @Test
    void the_quickstart_runs_on_the_module_path() throws IOException, InterruptedException {
        List<String> classPath =
                Arrays.asList(System.getProperty("java.class.path").split(File.pathSeparator));
        String own = classPath.stream()
                .filter(entry -> Path.of(entry).endsWith("quickstart/target/classes"))
                .findFirst()
                .orElseThrow();
        String modulePath = classPath.stream()
                .filter(entry -> !entry.contains("quickstart"))
                .filter(entry -> ON_MODULE_PATH.stream().anyMatch(nameOf(entry)::startsWith))
                .collect(Collectors.joining(File.pathSeparator));

        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=UTF-8",
                        "--module-path",
                        modulePath,
                        "--add-modules",
                        "io.github.poasdk.validation,io.github.poasdk.render.text,io.github.poasdk.render.markdown,"
                                + "io.github.poasdk.render.html",
                        "--class-path",
                        own,
                        Quickstart.class.getName())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(output).isZero();
        assertThat(output.replace(System.lineSeparator(), "\n"))
                .isEqualTo(QuickstartTest.Run.of().out());
    }

    /** A jar by its file, a module of this build by its folder: both begin with the artifact. */
    private static String nameOf(String entry) {
        Path path = Path.of(entry);
        return path.endsWith("target/classes")
                ? path.getName(path.getNameCount() - 3).toString()
                : path.getName(path.getNameCount() - 1).toString();
    }
}
