package io.github.poasdk.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.poasdk.render.ReviewMarks.Numbered;
import io.github.poasdk.render.ReviewMarks.Part;
import io.github.poasdk.render.ReviewNote.Level;
import io.github.poasdk.render.document.Document;
import io.github.poasdk.render.document.Label;
import io.github.poasdk.render.document.Paragraph;
import io.github.poasdk.render.document.Source;
import io.github.poasdk.render.document.Text;
import io.github.poasdk.render.document.Value;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReviewMarksTest {

    private final Text title = new Text("Second shift", new Source("/actions/0/title", 0));
    private final Text closing = new Text("0123456789", new Source("/closing", 10));
    private final Value date = new Value("2 March", new Source("/actions/0/timeline/due", 0));

    private final Document document = Document.builder()
            .title(new Label("title", "Title"))
            .add(Paragraph.of(title, date), Paragraph.of(closing))
            .build();

    @Test
    void a_run_is_cut_where_remarks_begin_and_end() {
        ReviewMarks marks = marks(
                new ReviewNote("/closing", 12, 16, Level.WARNING, "one"),
                new ReviewNote("/closing", 14, 18, Level.ERROR, "two"));

        assertThat(marks.partsOf(closing))
                .containsExactly(
                        new Part(0, 2, Optional.empty(), List.of()),
                        new Part(2, 4, Optional.of(Level.WARNING), List.of()),
                        new Part(4, 6, Optional.of(Level.ERROR), List.of(1)),
                        new Part(6, 8, Optional.of(Level.ERROR), List.of(2)),
                        new Part(8, 10, Optional.empty(), List.of()));
        assertThat(marks.isMarked(title)).isFalse();
    }

    @Test
    void numbers_follow_the_document_and_then_comes_what_has_no_place() {
        ReviewMarks marks = marks(
                ReviewNote.on("/seller/name", Level.ERROR, "who"),
                ReviewNote.on("/closing", Level.NOTE, "last"),
                ReviewNote.on("/actions/0/title", Level.NOTE, "first"));

        assertThat(marks.placed())
                .extracting(Numbered::number, numbered -> numbered.note().text())
                .containsExactly(tuple(1, "first"), tuple(2, "last"));
        assertThat(marks.elsewhere()).extracting(Numbered::number).containsExactly(3);
    }

    @Test
    void a_remark_on_what_is_not_shown_stands_at_the_element_around_it() {
        ReviewMarks marks = marks(ReviewNote.on("/actions/0/owner/role", Level.ERROR, "nobody"));

        assertThat(marks.partsOf(title)).containsExactly(new Part(0, 12, Optional.of(Level.ERROR), List.of(1)));
    }

    @Test
    void a_value_in_words_of_the_document_is_marked_as_a_whole() {
        ReviewMarks marks = marks(new ReviewNote("/actions/0/timeline/due", 3, 4, Level.NOTE, "late"));

        assertThat(marks.partsOf(date)).containsExactly(new Part(0, 7, Optional.of(Level.NOTE), List.of(1)));
    }

    @Test
    void a_remark_without_length_marks_a_character_and_never_half_of_one() {
        Text face = new Text("a😀b", new Source("/commitment", 0));
        Document faces = Document.builder().add(Paragraph.of(face)).build();

        assertThat(ReviewMarks.of(faces, List.of(new ReviewNote("/commitment", 2, 2, Level.NOTE, "x")))
                        .partsOf(face))
                .containsExactly(
                        new Part(0, 1, Optional.empty(), List.of()),
                        new Part(1, 3, Optional.of(Level.NOTE), List.of(1)),
                        new Part(3, 4, Optional.empty(), List.of()));
    }

    @Test
    void what_no_format_can_hold_is_replaced_in_remarks() {
        assertThat(marks(ReviewNote.on("/closing", Level.NOTE, "a\u001bb"))
                        .placed()
                        .get(0)
                        .note()
                        .text())
                .isEqualTo("a\ufffdb");
    }

    @Test
    void without_remarks_nothing_is_marked() {
        assertThat(marks().isEmpty()).isTrue();
        assertThat(marks().partsOf(title)).containsExactly(new Part(0, 12, Optional.empty(), List.of()));
    }

    @Test
    void a_remark_has_its_places_in_order() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReviewNote("/closing", 5, 4, Level.NOTE, "x"))
                .withMessage("start and end must be in order: 5, 4");
        assertThatIllegalArgumentException().isThrownBy(() -> new ReviewNote("/closing", -1, 4, Level.NOTE, "x"));
    }

    private ReviewMarks marks(ReviewNote... notes) {
        return ReviewMarks.of(document, Arrays.asList(notes));
    }
}
