package io.github.poasdk.validation.internal.prose.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordClassesTest {

    private final WordClasses classes = new WordClasses(Map.of(
            "kin", List.of("wife", "g*", "next of kin", "next door"),
            "law", List.of("court", "grand*", "wife", "next of court"),
            "long", List.of("x*")));

    @Test
    void a_word_is_in_the_classes_that_name_it_or_its_start() {
        assertThat(classes.of("wife")).containsExactly("kin", "law");
        assertThat(classes.of("court")).containsExactly("law");
        assertThat(classes.of("courts")).isEmpty();
        assertThat(classes.of("g")).containsExactly("kin");
        assertThat(classes.of("grand")).containsExactly("kin", "law");
        assertThat(classes.of("grandson")).containsExactly("kin", "law");
        assertThat(classes.of("gran")).containsExactly("kin");
        assertThat(classes.of("next")).isEmpty();
        assertThat(classes.of("g*")).containsExactly("kin");
        assertThat(classes.of("")).isEmpty();
    }

    @Test
    void what_was_asked_before_is_answered_the_same() {
        assertThat(classes.of("grandson")).isEqualTo(classes.of("grandson")).containsExactly("kin", "law");
        for (int i = 0; i < 5000; i++) {
            assertThat(classes.of("g" + i)).containsExactly("kin");
        }
        assertThat(classes.of("court")).containsExactly("law");
    }

    @Test
    void a_word_of_more_than_forty_characters_is_in_none() {
        assertThat(classes.of("x".repeat(40))).containsExactly("long");
        assertThat(classes.of("x".repeat(41))).isEmpty();
    }

    @Test
    void the_rows_of_words_with_one_start_are_found_by_it() {
        assertThat(classes.startingWith("next"))
                .extracting(row -> row.name() + " " + String.join(" ", row.words()))
                .containsExactlyInAnyOrder("kin next of kin", "kin next door", "law next of court");
        assertThat(classes.startingWith("wife")).isEmpty();
        assertThat(classes.startingWith("of")).isEmpty();
    }

    @Test
    void without_members_every_word_is_in_none() {
        assertThat(new WordClasses(Map.of()).of("wife")).isEmpty();
    }
}
