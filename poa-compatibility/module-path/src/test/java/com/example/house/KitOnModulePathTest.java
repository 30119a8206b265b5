package com.example.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The test kit and jqwik as named modules, too: in a JVM that has no class path. */
class KitOnModulePathTest {

    @Test
    @Tag("once")
    void the_test_kit_works_without_a_class_path() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "--module-path",
                        modulePath(),
                        "--patch-module",
                        "com.example.house=" + Path.of("target", "test-classes").toAbsolutePath(),
                        "--add-modules",
                        "io.github.poasdk.testkit,net.jqwik.engine",
                        "--add-reads",
                        "com.example.house=io.github.poasdk.testkit,net.jqwik.api",
                        "--module",
                        "com.example.house/" + KitInHouse.class.getName())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(output).isZero();
        assertThat(output.lines()).endsWith("com.example.house", "io.github.poasdk.testkit", "net.jqwik.api");
    }

    private static String modulePath() {
        return Stream.of("jdk.module.path", "java.class.path")
                .map(System::getProperty)
                .flatMap(path -> Stream.of(path.split(File.pathSeparator)))
                .filter(entry -> !entry.contains("surefire") && !entry.endsWith("test-classes"))
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }
}
