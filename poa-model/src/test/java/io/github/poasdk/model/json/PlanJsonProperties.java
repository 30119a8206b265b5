package io.github.poasdk.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.poasdk.model.PlanOfAction;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever comes in: a plan or the one documented exception, and no hostile character in its message. */
class PlanJsonProperties {

    private static final String PLAN = example();

    private final PlanJson json = PlanJson.create();

    @Property
    void any_bytes_end_in_a_plan_or_the_documented_exception(@ForAll byte[] bytes) throws IOException {
        readBytes(bytes);
    }

    @Property
    void any_piece_of_json_ends_in_a_plan_or_the_documented_exception(@ForAll("pieces") String text)
            throws IOException {
        readBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    @Property
    void a_plan_with_a_piece_put_in_ends_in_a_plan_or_the_documented_exception(
            @ForAll("pieces") String piece, @ForAll @IntRange(min = 0, max = 100) int percent, @ForAll boolean replace)
            throws IOException {
        int start = PLAN.length() * percent / 100;
        int end = replace ? Math.min(PLAN.length(), start + piece.length()) : start;
        readBytes((PLAN.substring(0, start) + piece + PLAN.substring(end)).getBytes(StandardCharsets.UTF_8));
    }

    private void readBytes(byte[] bytes) throws IOException {
        try {
            PlanOfAction plan = json.read(new ByteArrayInputStream(bytes));
            assertThat(json.read(json.write(plan))).isEqualTo(plan);
        } catch (PlanFormatException e) {
            assertThat(String.valueOf(e.getMessage()).codePoints())
                    .noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT);
        }
    }

    @Provide
    Arbitrary<String> pieces() {
        Arbitrary<String> syntax = Arbitraries.of(
                "{",
                "}",
                "[",
                "]",
                ":",
                ",",
                "null",
                "true",
                "0",
                "-1",
                "1e999999999",
                "\"",
                "\\u0000",
                "\\ud83d",
                "\"x\"",
                "\"seller\"",
                "\"issues\"",
                "\"type\"",
                "\"2026-03-02\"",
                "\u001b",
                "\u202e",
                "\ud83d\ude00",
                "//",
                "NaN");
        return syntax.list().ofMinSize(1).ofMaxSize(40).map(pieces -> String.join("", pieces));
    }

    private static String example() {
        try (var in =
                Objects.requireNonNull(PlanJsonProperties.class.getResourceAsStream("/plans/late-shipment.json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
