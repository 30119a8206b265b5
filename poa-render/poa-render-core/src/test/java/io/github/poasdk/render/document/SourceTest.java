package io.github.poasdk.render.document;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SourceTest {

    @Test
    void an_offset_is_never_negative() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Source("/closing", -1))
                .withMessage("offset must not be negative: -1");
    }
}
