package com.example.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the test proves it proves with the versions of Spring Boot, not with those that the SDK is built with. */
class VersionsTest {

    @ParameterizedTest
    @MethodSource
    void the_library_is_on_the_path(String library, String version) throws ClassNotFoundException {
        assertThat(Class.forName(library).getPackage().getImplementationVersion())
                .startsWith(version);
    }

    static Stream<String[]> the_library_is_on_the_path() {
        return System.getProperty("poa.on-path")
                .strip()
                .lines()
                .map(String::strip)
                .map(line -> line.split("="));
    }
}
