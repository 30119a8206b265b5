package io.github.poasdk.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.Seller;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanJsonTest {

    private final PlanJson json = PlanJson.create();

    @ParameterizedTest
    @ValueSource(strings = {"late-shipment", "late-shipment-draft", "every-member"})
    void what_was_written_is_read_back(String name) throws IOException {
        PlanOfAction plan = json.read(example(name));

        assertThat(json.read(json.write(plan))).isEqualTo(plan);
    }

    @Test
    void only_what_is_there_is_written_and_the_version_stands_first() {
        PlanOfAction plan = PlanOfAction.builder()
                .seller(Seller.builder().name("Nordlicht").build())
                .build();

        assertThat(json.write(plan)).isEqualTo("""
                        {
                          "schemaVersion" : 2,
                          "responseKind" : "PLAN",
                          "seller" : {
                            "name" : "Nordlicht"
                          }
                        }
                        """);
    }

    @Test
    void null_means_absent() {
        assertThat(json.read("{\"seller\":null,\"issues\":null,\"closing\":null,\"submittedOn\":null}"))
                .isEqualTo(PlanOfAction.builder().build());
    }

    @Test
    void a_stream_is_written_in_utf_8_and_left_open() throws IOException {
        PlanOfAction plan = PlanOfAction.builder().closing("Grüße 😀").build();
        boolean[] closed = {false};
        boolean[] flushed = {false};
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void flush() {
                flushed[0] = true;
            }

            @Override
            public void close() {
                closed[0] = true;
            }
        };

        json.write(plan, out);

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(json.write(plan));
        assertThat(flushed[0]).isTrue();
        assertThat(closed[0]).isFalse();
        assertThat(json.read(new ByteArrayInputStream(out.toByteArray()))).isEqualTo(plan);
    }

    @Test
    void a_byte_order_mark_is_skipped() throws IOException {
        assertThat(json.read(stream("\uFEFF{}")))
                .isEqualTo(PlanOfAction.builder().build());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``                                       | line 1, column 1: the document is empty.",
                "hello                                    | line 1, column 1: this is not JSON.",
                "{\"seller\":                             | line 1, column 11: the document ends too early (at /seller).",
                "null                                     | line 1, column 1: an object is expected, not null.",
                "[]                                       | line 1, column 1: an object is expected.",
                "{} {}                                    | line 1, column 4: there is more text behind the plan.",
                "{\"seller\":{\"name\":42}}               | line 1, column 19: a text is expected, not \"42\" (at /seller/name).",
                "{\"seller\":\"x\"}                       | line 1, column 11: an object is expected (at /seller).",
                "{\"issues\":{}}                          | line 1, column 11: a list is expected (at /issues).",
                "{\"issues\":[null]}                      | line 1, column 12: a list can't hold null (at /issues/0).",
                "{\"schemaVersion\":1.5}                  | line 1, column 18: a whole number is expected, not one with a fraction (at /schemaVersion).",
                "{\"schemaVersion\":99999999999}          | line 1, column 29: the number is too large (at /schemaVersion).",
                "{\"issues\":[{\"metricReadings\":[{\"value\":1e9999999999}]}]} | line 1, column 52: the number is too large (at /issues/0/metricReadings/0/value).",
                "{\"schemaVersion\":3}                    | line 1, column 18: schema version 3 is not known, this release reads versions 1 to 2 (at /schemaVersion).",
                "{\"submittedOn\":\"2026-02-30\"}         | line 1, column 16: a date such as 2026-03-02 is expected, not \"2026-02-30\" (at /submittedOn).",
                "{\"submittedOn\":\"2026-3-2\"}           | line 1, column 16: a date such as 2026-03-02 is expected, not \"2026-3-2\" (at /submittedOn).",
                "{\"submittedOn\":[2026,3,2]}             | line 1, column 16: a date such as 2026-03-02 is expected (at /submittedOn).",
                "{\"submittedOn\":20260302}               | line 1, column 16: a date such as 2026-03-02 is expected (at /submittedOn).",
                "{\"actions\":[{\"purpose\":\"FIX\"}]}    | line 1, column 24: one of CORRECTIVE, PREVENTIVE is expected, not \"FIX\" (at /actions/0/purpose).",
                "{\"actions\":[{\"purpose\":0}]}          | line 1, column 24: one of CORRECTIVE, PREVENTIVE is expected, not \"0\" (at /actions/0/purpose).",
                "{\"issues\":[{},{\"type\":\"late\"}]}    | line 1, column 23: a code of capital letters such as LATE_SHIPMENT_RATE is expected (at /issues/1/type).",
                "{\"seller\":{\"nmae\":\"x\"}}            | line 1, column 20: the member \"nmae\" is not known; known here: marketplace, merchantId, name (at /seller/nmae).",
                "{\"issues\":[],\"issues\":[]}            | line 1, column 22: the member is there twice (at /issues)."
            })
    void bad_input_is_one_sentence_with_its_place(String text, String message) {
        assertThatExceptionOfType(PlanFormatException.class)
                .isThrownBy(() -> json.read(text == null ? "" : text))
                .withMessage(message);
    }

    @Test
    void the_place_of_bad_input_is_data_too() {
        assertThatExceptionOfType(PlanFormatException.class)
                .isThrownBy(() -> json.read("{\n  \"seller\": {\"name\": true}\n}"))
                .satisfies(e -> {
                    assertThat(e.reason()).isEqualTo("a text is expected, not \"true\"");
                    assertThat(e.pointer()).isEqualTo("/seller/name");
                    assertThat(e.line()).isEqualTo(2);
                    assertThat(e.column()).isEqualTo(22);
                });
    }

    @Test
    void a_pointer_escapes_what_json_pointer_escapes() {
        assertThatExceptionOfType(PlanFormatException.class)
                .isThrownBy(() -> json.read("{\"a/b~c\":1}"))
                .satisfies(e -> assertThat(e.pointer()).isEqualTo("/a~1b~0c"));
    }

    @Test
    void an_excerpt_of_hostile_text_is_short_and_harmless() {
        String hostile = "\\u001b[31m\\n<script>${1+1}" + "x".repeat(10_000);

        assertThatExceptionOfType(PlanFormatException.class)
                .isThrownBy(() -> json.read("{\"submittedOn\":\"" + hostile + "\"}"))
                .satisfies(e ->
                        assertThat(e.getMessage()).hasSizeLessThan(200).doesNotContain("\u001b", "\n", "<", "$", "{"));
    }

    static Stream<Arguments> tooMuch() {
        String number = "{\"issues\":[{\"metricReadings\":[{\"value\":" + "9".repeat(200) + "}]}]}";
        String name = "{\"seller\":{\n\"" + "a".repeat(300) + "\":1}}";
        String tokens = "{\"notice\":{\"asins\":[" + "\"\",".repeat(PlanJson.MAX_TOKENS) + "\"\"]}}";
        return Stream.of(
                Arguments.of(
                        number,
                        "line 1, column 240: the number has more than 100 digits (at /issues/0/metricReadings/0/value)."),
                Arguments.of(
                        name, "line 2, column 303: the name of the member has more than 200 characters (at /seller)."),
                Arguments.of(
                        "{\"x\":".repeat(100_000),
                        "line 1, column 162: the document has more than 32 levels (at " + "/x".repeat(32) + ")."),
                Arguments.of(
                        tokens,
                        "line 1, column 1500007: the document has more than 500000 tokens (at /notice/asins/499995)."),
                Arguments.of(
                        "{\n" + " ".repeat(PlanJson.MAX_LENGTH),
                        "line 2, column 3999999: the text is longer than 4000000 characters."));
    }

    @ParameterizedTest
    @MethodSource("tooMuch")
    void a_limit_is_named_with_its_place(String text, String message) {
        assertThatExceptionOfType(PlanFormatException.class)
                .isThrownBy(() -> json.readDraft(text))
                .withMessage(message);
    }

    @Test
    void a_stream_is_bounded_in_bytes() {
        InputStream large = stream("{\"closing\":\"\u00e9\"}" + " ".repeat(PlanJson.MAX_LENGTH));

        assertThatExceptionOfType(PlanFormatException.class)
                .isThrownBy(() -> json.read(large))
                .withMessage("line 1, column 4000000: the document is longer than 4000000 bytes.");
    }

    @Test
    void limits_can_be_chosen() {
        String text = "{\"closing\":\"Thanks\"}";
        PlanJson exact = PlanJson.builder()
                .maxLength(text.length())
                .maxDepth(1)
                .maxTokens(4)
                .build();

        assertThat(exact.read(text)).isEqualTo(json.read(text));
        assertRefused(PlanJson.builder().maxLength(19).build(), text, "the text is longer than 19 characters");
        assertRefused(PlanJson.builder().maxDepth(1).build(), "{\"seller\":{}}", "the document has more than 1 levels");
        assertRefused(PlanJson.builder().maxTokens(3).build(), text, "the document has more than 3 tokens");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlanJson.builder().maxDepth(0))
                .withMessage("a limit must be at least 1, not 0");
    }

    @Test
    void unknown_members_are_refused_or_reported_as_the_caller_wants() throws IOException {
        String text = "{\"seller\":{\"name\":\"N\",\"a/b\":{\"deep\":[1]}},\"issues\":[{},{\"colour\":1}],\"x\":null}";
        List<ReadingNote> notes = new ArrayList<>();

        PlanOfAction plan = json.read(text, notes::add);

        assertThat(plan).isEqualTo(json.read("{\"seller\":{\"name\":\"N\"},\"issues\":[{},{}]}"));
        assertThat(notes).extracting(ReadingNote::kind).containsOnly(ReadingNote.Kind.UNKNOWN_MEMBER);
        assertThat(notes).extracting(ReadingNote::pointer).containsExactly("/seller/a~1b", "/issues/1/colour", "/x");
        assertThat(notes.get(0).message())
                .isEqualTo(
                        "the member \"a/b\" is not known; known here: marketplace, merchantId, name (at /seller/a~1b).");
        assertThatExceptionOfType(PlanFormatException.class).isThrownBy(() -> json.read(text));
        assertThat(json.read(stream(text), note -> {})).isEqualTo(plan);
    }

    @Test
    void half_a_character_is_refused_when_read_and_escaped_when_written() {
        PlanOfAction plan =
                PlanOfAction.builder().closing("a\ud83d\ude00b\ud83dc\ude00").build();

        assertThat(json.write(plan)).contains("\"a\ud83d\ude00b\\uD83Dc\\uDE00\"");
        assertThatExceptionOfType(PlanFormatException.class)
                .isThrownBy(() -> json.read(json.write(plan)))
                .withMessage(
                        "line 4, column 15: the text has a lone surrogate, which is half a character (at /closing).");
        assertThat(json.readDraft(json.write(plan)).text("/closing")).contains(plan.getClosing());
    }

    @Test
    void a_document_may_be_as_long_as_the_limit() throws IOException {
        String longest = " ".repeat(PlanJson.MAX_LENGTH - 2) + "{}";

        assertThat(json.read(longest)).isEqualTo(PlanOfAction.builder().build());
        assertThat(json.read(stream(longest))).isEqualTo(PlanOfAction.builder().build());
    }

    @Test
    void bytes_that_are_not_utf_8_are_refused() {
        byte[] bytes = {'{', '\n', '"', (byte) 0xFF, '"', '}'};

        assertThatExceptionOfType(PlanFormatException.class)
                .isThrownBy(() -> json.read(new ByteArrayInputStream(bytes)))
                .withMessage("line 2, column 2: the bytes are not UTF-8, the first wrong one is byte 4.");
    }

    private static void assertRefused(PlanJson reader, String text, String reason) {
        assertThatExceptionOfType(PlanFormatException.class)
                .isThrownBy(() -> reader.read(text))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(reason));
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static InputStream example(String name) {
        return Objects.requireNonNull(PlanJsonTest.class.getResourceAsStream("/plans/" + name + ".json"));
    }
}
