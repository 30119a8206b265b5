package com.example.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.constraint.Submission;
import io.github.poasdk.model.json.PlanJson;
import jakarta.validation.ValidationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The model alone, in a JVM without Jackson 3. */
@Tag("jdk")
class WithoutJackson3Test {

    private static final PlanArchive ARCHIVE = new PlanArchive();
    private static final Path PLANS = Path.of("target/test-classes/plans");

    @Test
    void jackson_3_is_not_on_the_path_and_our_own_reading_needs_it() {
        assertThatThrownBy(() -> Class.forName("tools.jackson.core.JsonParser"))
                .isInstanceOf(ClassNotFoundException.class);
        assertThatThrownBy(() -> PlanJson.create().read("{}")).isInstanceOf(NoClassDefFoundError.class);
    }

    @Test
    void a_plan_with_every_member_is_read_and_written() throws IOException {
        String json = Files.readString(PLANS.resolve("every-member.json"));
        ObjectMapper mapper = new ObjectMapper();

        assertThat(mapper.readTree(ARCHIVE.write(ARCHIVE.read(json)))).isEqualTo(mapper.readTree(json));
    }

    @ParameterizedTest
    @MethodSource
    void a_plan_is_kept_whole(Path file) throws IOException {
        PlanOfAction plan = ARCHIVE.read(Files.readString(file));

        assertThat(ARCHIVE.read(ARCHIVE.write(plan))).isEqualTo(plan);
    }

    static List<Path> a_plan_is_kept_whole() throws IOException {
        try (Stream<Path> files = Files.list(PLANS)) {
            return files.filter(file -> file.toString().endsWith(".json")).toList();
        }
    }

    @Test
    void the_constraints_of_the_model_are_checked_and_the_rules_are_asked_for() throws IOException {
        PlanOfAction plan = ARCHIVE.read("{\"issues\": [{\"asins\": [\"B0-WRONG\"]}]}");

        assertThat(ARCHIVE.validate(plan))
                .extracting(violation -> violation.getPropertyPath() + " " + violation.getMessageTemplate())
                .containsExactly("issues[0].asins[0].<list element> {POA-FORMAT-ASIN}");
        assertThatThrownBy(() -> ARCHIVE.validate(plan, Submission.class))
                .isInstanceOf(ValidationException.class)
                .hasStackTraceContaining("add io.github.poasdk:poa-validation");
    }
}
