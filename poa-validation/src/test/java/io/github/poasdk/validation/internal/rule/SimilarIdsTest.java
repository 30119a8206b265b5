package io.github.poasdk.validation.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SimilarIdsTest {

    private static final SimilarIds IDS =
            SimilarIds.among(List.of("handling-time", "manual-confirmation", "abc", "xy", "cause-1", "cause-2"));

    @ParameterizedTest
    @CsvSource({
        "handling-tme, handling-time",
        "andling-time, handling-time",
        "handling-tim, handling-time",
        "handling-tiime, handling-time",
        "handling-time1, handling-time",
        "xhandling-time, handling-time",
        "handling_time, handling-time",
        "gandling-time, handling-time",
        "handling-timw, handling-time",
        "ahndling-time, handling-time",
        "handling-tiem, handling-time",
        "handlign-time, handling-time",
        "abd, abc",
        "acb, abc",
        "abcd, abc",
        "manual-confirmtaion, manual-confirmation",
    })
    void one_typing_error_leads_to_the_id_that_is_meant(String typed, String meant) {
        assertThat(IDS.to(typed)).hasValue(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "handling-t",
                "handling-times1",
                "hnadling-tiem",
                "handilng-tme",
                "gandling-timw",
                "something-else",
                "ab",
                "xz",
                "xyz",
                "cba",
                " ",
                ""
            })
    void two_errors_and_short_ids_lead_nowhere(String typed) {
        assertThat(IDS.to(typed)).isEmpty();
    }

    @Test
    void of_two_that_are_as_near_none_is_taken() {
        assertThat(IDS.to("cause-")).isEmpty();
        assertThat(IDS.to("cause-3")).isEmpty();
        assertThat(IDS.to("cause-12")).isEmpty();
        assertThat(IDS.to("acuse-1")).hasValue("cause-1");
    }

    @Test
    void an_answer_is_the_same_the_second_time() {
        assertThat(IDS.to("handling-tme")).isEqualTo(IDS.to("handling-tme")).isPresent();
    }

    @Test
    void long_ids_are_not_compared() {
        String longest = "a".repeat(64);
        SimilarIds ids = SimilarIds.among(List.of(longest, "b".repeat(65)));

        assertThat(ids.to("a".repeat(63) + "b")).hasValue(longest);
        assertThat(ids.to("a".repeat(63))).hasValue(longest);
        assertThat(ids.to("a".repeat(65))).isEmpty();
        assertThat(ids.to("b".repeat(64))).isEmpty();
    }

    @Test
    void among_none_there_is_none() {
        assertThat(SimilarIds.among(List.of()).to("cause-1")).isEmpty();
    }
}
