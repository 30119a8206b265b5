package io.github.poasdk.validation.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | One.",
                "2 | One. Two!",
                "3 | One? Two! Three…",
                "1 | no stop at the end",
                "2 | One. No stop at the end",
                "1 | etc. and so on. small letters",
                "1 | The rate was 6.8 % and the limit 4.0 %.",
                "1 | On 2. March 2026 it was told.",
                "2 | It was 2026. Then it changed.",
                "1 | See e.g. the log, approx. 40 lines, by Dr. Brandt and J. Smith.",
                "1 | Das sind z.B. 12 Bestellungen, d.h. ca. 3 %.",
                "1 | Am 3. Werktag geht die Ware, ggf. Mio. Stück, bis zum 15. Tag hinaus.",
                "2 | Es waren 3. Danach keine mehr.",
                "2 | Er schrieb: „Das ist alles.“ Wir haben geantwortet.",
                "2 | He said \"Stop.\" Then he went.",
                "1 | It is at https://example.com/a.b?c=d now.",
                "2 | 我们延迟发货。我们已经改正。",
                "2 | 遅れました。直しました！",
                "1 | 桌游《快跑！》的年龄已改正。",
                "1 | 外箱印有“怕湿！”，照片见附件8。",
                "2 | 他说：“好！”我们改正了。",
                "1 | Wait ... what?!",
            })
    void sentences_are_counted(int count, String text) {
        assertThat(Sentences.ends(text)).hasSize(count);
    }

    @Test
    void the_next_sentence_starts_behind_the_space() {
        String text = "One. Two.";

        assertThat(text.substring(Sentences.startBehind(Sentences.ends(text).get(0), text)))
                .isEqualTo("Two.");
    }

    @Property
    void ends_lie_in_the_text_and_go_up(@ForAll String text) {
        List<Integer> ends = Sentences.ends(text);

        assertThat(ends).isSorted().doesNotHaveDuplicates().allMatch(end -> end > 0 && end <= text.length());
        assertThat(ends.isEmpty()).isEqualTo(text.isBlank());
    }
}
