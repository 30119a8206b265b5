package io.github.poasdk.validation.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HitListTest {

    @ParameterizedTest
    @CsvSource({"10000, 10000, 0", "10002, 10000, 2"})
    void a_result_holds_ten_thousand_findings_and_counts_the_others(int defects, int findings, int omitted) {
        ProseResult result = ProseChecker.create().check("{a}\n\n".repeat(defects), ProseField.INTRO, "fr");

        assertThat(result.findings()).hasSize(findings);
        assertThat(result.omitted()).isEqualTo(omitted);
    }
}
