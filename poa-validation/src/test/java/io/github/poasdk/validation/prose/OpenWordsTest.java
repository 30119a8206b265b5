package io.github.poasdk.validation.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenWordsTest {

    @ParameterizedTest
    @CsvSource({
        "policy, true",
        "policies, true",
        "polic, true",
        "poli, false",
        "apolicy, false",
        "freundlich, true",
        "lich, true",
        "lichter, false",
        "lid, true",
        "lids, false",
        "slid, false",
        "*, false"
    })
    void a_word_is_one_of_them_or_has_the_start_or_end_of_one(String word, boolean isOne) {
        OpenWords words = new OpenWords(Set.of("polic*", "*lich", "lid"));

        assertThat(words.contains(word)).isEqualTo(isOne);
    }
}
