package io.github.poasdk.testkit.assertion;

import static io.github.poasdk.testkit.assertion.PoaAssertions.assertThat;
import static io.github.poasdk.testkit.assertion.PoaAssertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Has no import of AssertJ. */
class PoaAssertionsTest {

    @Test
    void one_import_has_the_assertions_of_assertj_as_well() {
        assertThat(Fixtures.PLAN).asOf(Fixtures.DAY).isSubmittable();
        assertThat("text").hasSize(4);
        assertThat(1).isPositive();
        assertThat(List.of(Fixtures.PLAN)).containsExactly(Fixtures.PLAN);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertThat(Fixtures.PLAN).hasNoFinding("POA-NO-SUCH"));
    }
}
