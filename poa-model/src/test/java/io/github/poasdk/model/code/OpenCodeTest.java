package io.github.poasdk.model.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenCodeTest {

    @Test
    void a_constant_equals_the_code_read_from_text() {
        assertThat(IssueType.of("LATE_SHIPMENT_RATE"))
                .isEqualTo(IssueType.LATE_SHIPMENT_RATE)
                .hasToString("LATE_SHIPMENT_RATE");
    }

    @Test
    void a_code_that_no_catalogue_knows_is_held() {
        assertThat(IssueType.of("MY_OWN_ISSUE").code()).isEqualTo("MY_OWN_ISSUE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "late", "LATE SHIPMENT", "1ST", "_X", "LATE\n"})
    void a_malformed_code_is_refused(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> MetricKind.of(code));
    }

    @Test
    void a_code_has_at_most_64_characters() {
        assertThat(IssueType.of("A".repeat(64)).code()).hasSize(64);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IssueType.of("A".repeat(65)))
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(120));
    }

    @Test
    void the_message_of_a_refusal_holds_no_control_characters() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IssueType.of("\u001b[31m"))
                .withMessageEndingWith("\"?[31m\"");
    }
}
