package io.github.poasdk.validation.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShinglesTest {

    @ParameterizedTest
    @CsvSource({
        "a b c d e, a b c d e, 1.0",
        "a b c, a b c, 1.0",
        "a b c d, a b c e, 0.3333",
        "a b c d, x a b c, 0.3333",
        "a b c d e f, c d e f g h, 0.3333",
        "a b c a b c, a b c, 0.3333",
        "a b c, c b a, 0.0",
        "a b c d, e f g h, 0.0",
        "a b, a b, 0.0",
        "a b, a b c, 0.0",
    })
    void texts_are_as_similar_as_the_part_of_runs_of_three_words_that_both_have(
            String one, String other, double similarity) {
        assertThat(of(one).similarity(of(other))).isCloseTo(similarity, within(0.0001));
        assertThat(of(other).similarity(of(one))).isCloseTo(similarity, within(0.0001));
    }

    @Test
    void texts_with_much_in_common_have_numbers_in_common() {
        String text = words(0, 60);
        String nearlyTheSame = text.replace("w30 ", "x ");

        assertThat(of(text).signature()).hasSize(8).isEqualTo(of(text).signature());
        assertThat(common(text, nearlyTheSame)).isGreaterThanOrEqualTo(4);
        assertThat(common(text, words(100, 160))).isZero();
        assertThat(Arrays.stream(of(text).signature()).distinct().count()).isEqualTo(8);
    }

    @Test
    void the_order_of_the_runs_does_not_matter() {
        assertThat(of("a b c x y z").signature()).isNotEqualTo(of("a b c").signature());
        assertThat(of("a b c a b c a b c").signature())
                .isEqualTo(of("b c a b c a b c a b").signature());
        assertThat(of("a b").signature()).containsOnly(Integer.MAX_VALUE);
    }

    private static long common(String one, String other) {
        int[] first = of(one).signature();
        int[] second = of(other).signature();
        return IntStream.range(0, first.length)
                .filter(i -> first[i] == second[i])
                .count();
    }

    private static String words(int from, int to) {
        return String.join(" ", IntStream.range(from, to).mapToObj(i -> "w" + i).toList());
    }

    private static Shingles of(String text) {
        return new Shingles(List.of(text.split(" ")));
    }
}
