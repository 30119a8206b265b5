package io.github.poasdk.validation.internal.prose.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemsTest {

    @ParameterizedTest
    @CsvSource({
        "promises, promis",
        "promise, promis",
        "stopped, stop",
        "stopping, stop",
        "policies, polici",
        "policied, polici",
        "policy, polici",
        "pack, pack",
        "packs, pack",
        "packed, pack",
        "packing, pack",
        "packings, pack",
        "knowingly, know",
        "markedly, mark",
        "quickly, quick",
        "boxes, box",
        "agree, agre",
        "agreeing, agre",
        "fitted, fit",
        "fitting, fit",
        "calls, call",
        "passes, pass"
    })
    void the_forms_of_a_word_have_one_stem(String word, String stem) {
        assertThat(Stems.english(word)).isEqualTo(stem);
    }

    @ParameterizedTest
    @CsvSource({
        "its, its",
        "lid, lid",
        "lids, lid",
        "used, used",
        "ring, ring",
        "bring, bring",
        "lies, lie",
        "dies, die",
        "ties, tie",
        "late, late",
        "plate, plat",
        "they, thei",
        "don't, don't",
        "buyer's, buyer's",
        "added, add",
        "odds, odd",
        "egging, egg"
    })
    void a_short_word_keeps_what_it_needs(String word, String stem) {
        assertThat(Stems.english(word)).isEqualTo(stem);
    }
}
