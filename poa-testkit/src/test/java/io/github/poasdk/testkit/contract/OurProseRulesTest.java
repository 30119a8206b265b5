package io.github.poasdk.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.TestFactory;

/** Our rules keep the contract, as does the example of an application. */
class OurProseRulesTest {

    private static final Path FOLDER = Path.of(System.getProperty("poa.root", ".."))
            .resolve("poa-validation/src/main/resources/io/github/poasdk/validation/prose");

    /** What is slow, and what other tests say of all built-in rules, beside the model that may speak against them. */
    private static final String[] SAID_ELSEWHERE = {
        "wrong_examples_are_found",
        "right_examples_and_near_misses_are_left_alone",
        "strong_letters_are_left_alone",
        "complete_plans_are_left_alone"
    };

    @TestFactory
    Stream<DynamicTest> built_in_rules_keep_the_contract() {
        return Stream.of("en", "de", "zh")
                .flatMap(language -> Arrays.stream(
                                FOLDER.resolve(language).toFile().list((folder, name) -> name.matches("[A-Z]+\\.json")))
                        .sorted()
                        .map(file -> DynamicTest.dynamicTest(
                                language + " " + file,
                                () -> verify(FOLDER.resolve(language).resolve(file), language))));
    }

    private static void verify(Path file, String language) throws IOException {
        String json = Files.readString(file);
        assertThat(PlantedDataFault.failures(contract(json, language), SAID_ELSEWHERE))
                .isEmpty();
    }

    static ProseRulesContractTest contract(String json, String language) {
        return new ProseRulesContractTest() {
            @Override
            protected String rules() {
                return json;
            }

            @Override
            protected String language() {
                return language;
            }
        };
    }

    @Nested
    class BuiltInEnglish extends ProseRulesContractTest {
        @Override
        protected String rules() throws IOException {
            return Files.readString(FOLDER.resolve("en/FLATTERY.json"));
        }

        @Override
        protected String language() {
            return "en";
        }
    }

    @Nested
    class BuiltInChinese extends ProseRulesContractTest {
        @Override
        protected String rules() throws IOException {
            return Files.readString(FOLDER.resolve("zh/EMOTIONAL.json"));
        }

        @Override
        protected String language() {
            return "zh-Hans";
        }
    }

    @Nested
    class OfAnApplication extends ProseRulesContractTest {
        @Override
        protected String rules() throws IOException {
            try (InputStream in =
                    Objects.requireNonNull(OurProseRulesTest.class.getResourceAsStream("our-rules.json"))) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        }

        @Override
        protected String language() {
            return "en";
        }
    }
}
