package io.github.poasdk.validation.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProseTextTest {

    @Test
    void it_does_not_show_in_logs() {
        assertThat(new ProseText("We sold 14 lamps.", ProseField.INTRO)).hasToString("ProseText[INTRO, 17 characters]");
    }

    @Test
    void what_is_stated_of_it_is_copied() {
        Set<Anchor> stated = EnumSet.of(Anchor.OWNER);
        ProseText text = new ProseText("We sold 14 lamps.", ProseField.ACTION, stated);

        stated.add(Anchor.DATE);

        assertThat(text.stated()).containsExactly(Anchor.OWNER);
    }
}
