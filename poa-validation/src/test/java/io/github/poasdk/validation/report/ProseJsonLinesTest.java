package io.github.poasdk.validation.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.poasdk.validation.ValidationFormatException;
import io.github.poasdk.validation.finding.Severity;
import io.github.poasdk.validation.prose.ProseChecker;
import io.github.poasdk.validation.prose.ProseField;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A line for a line, whatever the lines are. */
class ProseJsonLinesTest {

    private static final String BAD = "{\"id\":1,\"text\":\"Fill in [store name].\",\"language\":\"en\"}\n";
    private static final JsonMapper MAPPER = new JsonMapper();

    private final ProseJsonLines lines = ProseJsonLines.of(ProseChecker.create(), Locale.ENGLISH);
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void there_is_a_line_for_each_in_the_same_order() throws IOException {
        ProseJsonLines.Summary summary = check(BAD
                + "{\"id\":\"b\",\"labels\":[{\"x\":[1]}],\"field\":\"action\",\"text\":\"We ship on 4 May.\","
                + "\"language\":\"en_US\"}\r\n");

        assertThat(summary.texts()).isEqualTo(2);
        assertThat(summary.findings()).containsOnlyKeys(Severity.ERROR);
        assertThat(summary.incomplete()).isZero();
        List<JsonNode> written = written();
        assertThat(written).hasSize(2);
        assertThat(written.get(0).propertyNames()).containsExactly("id", "findings");
        assertThat(written.get(0).path("id").intValue()).isEqualTo(1);
        assertThat(written.get(0).at("/findings/0").propertyNames())
                .containsExactly("code", "category", "severity", "start", "end", "message", "suggestion");
        assertThat(written.get(0).at("/findings/0/category").stringValue()).isEqualTo("TEMPLATE");
        assertThat(written.get(1)).isEqualTo(MAPPER.readTree("{\"id\":\"b\",\"findings\":[]}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "-0",
                "12345678901234567890123",
                "1.50",
                "\"a\"",
                "\"\"",
                "\"\\\"\\\\\"",
                "\"\\ud83d\"",
                "\"\ud83d\ude00\"",
                "\"\\u202e\\u001b\""
            })
    void an_id_is_written_as_it_was_read(String id) throws IOException {
        check("{\"id\":" + id + ",\"text\":\"\"}");

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("{\"id\":" + id + ",\"findings\":[]}\n");
    }

    @Test
    void blank_lines_and_a_byte_order_mark_are_passed_over() throws IOException {
        check("\ufeff{\"id\":null,\"field\":null,\"language\":\"\",\"text\":\"\"}\n\n \t\r\n{\"text\":\"\"}");

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("{\"findings\":[]}\n{\"findings\":[]}\n");
        assertThat(check("").texts()).isZero();
    }

    @Test
    void what_a_line_does_not_say_is_said_by_the_caller() throws IOException {
        String line = "{\"text\":\"All staff were reminded of the rules.\"}\n";
        ProseJsonLines english = lines.unlessSaid(ProseField.ACTION, "en");

        assertThat(check(english, line).findings()).isNotEmpty();
        assertThat(check(english, line.replace("}", ",\"field\":\"customerImpact\"}"))
                        .findings())
                .isEmpty();
        assertThat(check(english, line.replace("}", ",\"language\":\"ja\"}")).incomplete())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "[]",
                "1",
                "{",
                "{} {}",
                "{\"text\":\"a\"} x",
                "{}",
                "{\"text\":1}",
                "{\"text\":null}",
                "{\"text\":\"a\",\"text\":\"b\"}",
                "{\"text\":\"a\",\"id\":true}",
                "{\"text\":\"a\",\"id\":{}}",
                "{\"text\":\"a\",\"field\":\"summary\"}",
                "{\"text\":\"a\",\"field\":[]}",
                "{\"text\":\"a\",\"language\":\"12\"}",
                "{\"text\":\"a\u0001\"}"
            })
    void a_line_that_is_wrong_is_named_by_its_number_and_those_before_it_are_done(String line) {
        assertThatExceptionOfType(ValidationFormatException.class)
                .isThrownBy(() -> check(BAD + "\n" + line + "\n" + BAD))
                .withMessageMatching("line 3: [a-z][^\"]*")
                .satisfies(e -> assertThat(e.line()).isEqualTo(3));
        assertThat(written()).hasSize(1);
    }

    @Test
    void bytes_that_are_no_text_are_refused() {
        for (byte[] bytes : List.of(
                "{\"text\":\"\u00df\"}".getBytes(StandardCharsets.ISO_8859_1),
                new byte[] {'{', '"', 't', 'e', 'x', 't', '"', ':', '"', (byte) 0xc0, (byte) 0x80, '"', '}'},
                "{\"text\":\"\"}".getBytes(StandardCharsets.UTF_16))) {
            assertThatExceptionOfType(ValidationFormatException.class)
                    .isThrownBy(() -> lines.check(new ByteArrayInputStream(bytes), out))
                    .withMessageContaining("line 1: this is not text in UTF-8");
        }
    }

    @Test
    void a_line_is_bounded_in_length_and_depth() throws IOException {
        String text = "Customers were told. ".repeat(200_000);

        assertThat(check("{\"text\":\"" + text + "\"}\n" + BAD).texts()).isEqualTo(2);
        assertThatExceptionOfType(ValidationFormatException.class)
                .isThrownBy(() -> lines.check(new Endless(), out))
                .withMessageContaining("line 1: this is longer than 20000000 bytes");
        assertThatExceptionOfType(ValidationFormatException.class)
                .isThrownBy(() -> check("{\"x\":" + "[".repeat(10_000)))
                .withMessageContaining("nested too deep");
    }

    @Test
    void what_is_done_is_written_before_there_is_a_wait_for_more() throws IOException {
        List<Integer> flushed = new ArrayList<>();
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        OutputStream buffer = new OutputStream() {
            @Override
            public void write(int b) {
                written.write(b);
            }

            @Override
            public void flush() {
                flushed.add(written.toString(StandardCharsets.UTF_8).split("\n", -1).length - 1);
            }
        };

        lines.check(new Slow(BAD.repeat(3).getBytes(StandardCharsets.UTF_8), BAD.length() * 2 + 5), buffer);

        assertThat(flushed).containsExactly(0, 2, 3, 3);
    }

    @Test
    void somebody_can_look_on() throws IOException {
        List<Long> seen = new ArrayList<>();

        check(lines.observer(seen::add), BAD.repeat(3));

        assertThat(seen).containsExactly(1L, 2L, 3L);
    }

    /** A line without an end. */
    private static final class Endless extends InputStream {
        @Override
        public int read() {
            return ' ';
        }
    }

    /** Gives so many bytes at once, and says that there are no more yet. */
    private static final class Slow extends InputStream {

        private final ByteArrayInputStream in;
        private final int most;

        private Slow(byte[] bytes, int most) {
            in = new ByteArrayInputStream(bytes);
            this.most = most;
        }

        @Override
        public int read() {
            return in.read();
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            return in.read(bytes, offset, Math.min(length, most));
        }

        @Override
        public int available() {
            return 0;
        }
    }

    private ProseJsonLines.Summary check(String text) throws IOException {
        return check(lines, text);
    }

    private ProseJsonLines.Summary check(ProseJsonLines with, String text) throws IOException {
        return with.check(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), out);
    }

    private List<JsonNode> written() {
        return out.toString(StandardCharsets.UTF_8)
                .lines()
                .map(MAPPER::readTree)
                .toList();
    }
}
