package io.github.poasdk.model.json;

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

    @Property
    void any_bytes_end_in_a_plan_or_the_documented_exception(@ForAll byte[] bytes) {
        HostileReading.endsWell(bytes);
    }

    @Property
    void any_piece_of_json_ends_in_a_plan_or_the_documented_exception(@ForAll("pieces") String text) {
        HostileReading.endsWell(text);
    }

    @Property
    void any_json_ends_in_a_plan_or_the_documented_exception(@ForAll("documents") String text) {
        HostileReading.endsWell(text);
    }

    @Property
    void a_plan_with_a_piece_put_in_ends_in_a_plan_or_the_documented_exception(
            @ForAll("pieces") String piece,
            @ForAll @IntRange(min = 0, max = 100) int percent,
            @ForAll boolean replace) {
        int start = PLAN.length() * percent / 100;
        int end = replace ? Math.min(PLAN.length(), start + piece.length()) : start;
        HostileReading.endsWell(PLAN.substring(0, start) + piece + PLAN.substring(end));
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

    @Provide
    Arbitrary<String> documents() {
        return HostileJson.documents();
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
