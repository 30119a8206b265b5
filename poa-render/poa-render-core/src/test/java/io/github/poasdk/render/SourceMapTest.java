package io.github.poasdk.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.poasdk.render.SourceMap.Range;
import io.github.poasdk.render.SourceMap.Segment;
import io.github.poasdk.render.document.Label;
import io.github.poasdk.render.document.Source;
import io.github.poasdk.render.document.Text;
import io.github.poasdk.render.document.Value;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SourceMapTest {

    private static final Text TEXT = new Text("a<b c", new Source("/closing", 10));
    private static final Value DATE = new Value("2 March", new Source("/submittedOn", 0));
    private static final Label LABEL = new Label("colon", ": ");

    private final MappedText out = new MappedText(true)
            .sign("<p")
            .sign('>')
            .run(LABEL, 0, 2)
            .run(TEXT, 0, 1)
            .runAs(TEXT, 1, 2, "&lt;")
            .run(TEXT, 2, 3)
            .runAs(TEXT, 3, 4, " ")
            .run(TEXT, 4, 5)
            .run(DATE, 0, 7)
            .sign("</p>");

    private final SourceMap map = out.sourceMap();

    @Test
    void pieces_cover_the_output_without_gaps() {
        assertThat(out.text()).isEqualTo("<p>: a&lt;b c2 March</p>");
        assertThat(map.segments())
                .containsExactly(
                        new Segment(0, 3, new TextOrigin.Label("markup")),
                        new Segment(3, 5, new TextOrigin.Label("colon")),
                        new Segment(5, 6, new TextOrigin.Plan("/closing", 10, 11)),
                        new Segment(6, 10, new TextOrigin.Plan("/closing", 11, 12)),
                        new Segment(10, 13, new TextOrigin.Plan("/closing", 12, 15)),
                        new Segment(13, 20, TextOrigin.Plan.whole("/submittedOn")),
                        new Segment(20, 24, new TextOrigin.Label("markup")));
    }

    @Test
    void a_character_knows_where_it_is_from() {
        assertThat(map.originAt(0)).contains(new TextOrigin.Label("markup"));
        assertThat(map.originAt(7)).contains(new TextOrigin.Plan("/closing", 11, 12));
        assertThat(map.originAt(12)).contains(new TextOrigin.Plan("/closing", 14, 15));
        assertThat(map.originAt(19)).contains(TextOrigin.Plan.whole("/submittedOn"));
        assertThat(map.originAt(-1)).isEqualTo(Optional.empty());
        assertThat(map.originAt(24)).isEmpty();
    }

    @Test
    void a_part_of_the_output_is_cut_to_what_it_shows() {
        assertThat(map.originsOf(8, 12))
                .containsExactly(new TextOrigin.Plan("/closing", 11, 12), new TextOrigin.Plan("/closing", 12, 14));
        assertThat(map.originsOf(30, 40)).isEmpty();
    }

    @Test
    void a_part_of_the_plan_is_found_in_the_output() {
        assertThat(map.outputOf("/closing")).containsExactly(new Range(5, 13));
        assertThat(map.outputOf("/closing", 11, 12)).containsExactly(new Range(6, 10));
        assertThat(map.outputOf("/closing", 13, 14)).containsExactly(new Range(11, 12));
        assertThat(map.outputOf("/closing", 0, 10)).isEmpty();
        assertThat(map.outputOf("/submittedOn", 3, 4)).containsExactly(new Range(13, 20));
        assertThat(map.outputOf("/nowhere")).isEmpty();
    }

    @Test
    void a_value_that_is_shown_twice_has_two_places() {
        MappedText twice = new MappedText(true).run(TEXT, 0, 1).sign('|').run(TEXT, 0, 1);

        assertThat(twice.sourceMap().outputOf("/closing")).containsExactly(new Range(0, 1), new Range(2, 3));
    }

    @Test
    void nothing_is_remembered_unless_somebody_asked() {
        MappedText plain = new MappedText(false)
                .run(TEXT, 0, 5)
                .runAs(TEXT, 0, 1, "x")
                .sign("y")
                .sign('z');

        assertThat(plain.text()).isEqualTo("a<b cxyz");
        assertThat(plain.length()).isEqualTo(8);
        assertThat(plain.charAt(5)).isEqualTo('x');
        assertThatIllegalStateException()
                .isThrownBy(plain::sourceMap)
                .withMessage("this output was made without a source map");
    }

    @Test
    void bytes_are_the_same_as_those_of_the_text_across_all_pieces() throws IOException {
        Text faces = new Text("x" + "😀库é".repeat(9000), new Source("/closing", 0));
        MappedText large = new MappedText(false).run(faces, 0, faces.content().length());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        large.writeTo(bytes);

        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(faces.content());
    }
}
