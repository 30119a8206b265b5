package io.github.poasdk.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DisplayTextTest {

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x1100, 0x115f, 0x2e80, 0x303e, 0x3041, 0xa4cf, 0xac00, 0xd7a3, 0xf900, 0xfaff, 0xfe30, 0xfe6f, 0xff00,
                0xff60, 0xffe0, 0xffe6, 0x1f300, 0x1f64f, 0x1f900, 0x1f9ff, 0x20000, 0x3fffd
            })
    void a_wide_character_takes_two_columns(int character) {
        assertThat(DisplayText.width("a" + Character.toString(character))).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                'a', 0xe9, 0x10ff, 0x1160, 0x2e7f, 0x303f, 0x3040, 0xa4d0, 0xabff, 0xd7a4, 0xf8ff, 0xfb00, 0xfe2f,
                0xfe70, 0xff61, 0xffdf, 0xffe7, 0x1f2ff, 0x1f650, 0x1f8ff, 0x1fa00, 0x1ffff, 0x3fffe
            })
    void any_other_takes_one(int character) {
        int expected = Character.getType(character) == Character.NON_SPACING_MARK ? 1 : 2;

        assertThat(DisplayText.width("a" + Character.toString(character))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(ints = {0x301, 0x20dd, 0x200d})
    void a_mark_takes_none(int character) {
        assertThat(DisplayText.width("a" + Character.toString(character))).isEqualTo(1);
    }

    @Test
    void what_a_terminal_would_obey_is_replaced_and_lines_become_one() {
        assertThat(DisplayText.visible("a\u001b[2J\u202eb\u2028c\u2029d\u0000\ud800e"))
                .isEqualTo("a\ufffd[2J\ufffdb\ufffdc\ufffdd\ufffd\ufffde");
        assertThat(DisplayText.visible("a\nb\tc d\u00e9\ud83d\ude00")).isEqualTo("a b c d\u00e9\ud83d\ude00");
    }

    @Test
    void lines_break_at_blanks_and_are_no_wider_than_asked_for() {
        assertThat(DisplayText.wrapped("one two three", 7)).containsExactly("one two", "three");
        assertThat(DisplayText.wrapped("one two three", 6)).containsExactly("one", "two", "three");
        assertThat(DisplayText.wrapped("one two three", 13)).containsExactly("one two three");
        assertThat(DisplayText.wrapped("one two three", 12)).containsExactly("one two", "three");
        assertThat(DisplayText.wrapped("a verylongword b", 4)).containsExactly("a", "verylongword", "b");
        assertThat(DisplayText.wrapped("", 4)).isEqualTo(List.of(""));
    }

    @Test
    void lines_break_between_wide_characters_but_not_before_what_closes() {
        assertThat(DisplayText.wrapped("\u5e93\u623f\u6253\u5305", 4)).containsExactly("\u5e93\u623f", "\u6253\u5305");
        assertThat(DisplayText.wrapped("\u5e93\u623f\u6253\u5305", 5)).containsExactly("\u5e93\u623f", "\u6253\u5305");
        assertThat(DisplayText.wrapped("\u5e93\u623f\u3002\u5305", 4))
                .containsExactly("\u5e93", "\u623f\u3002", "\u5305");
        assertThat(DisplayText.wrapped("\u5e93 \u623f", 3)).containsExactly("\u5e93", "\u623f");
    }
}
