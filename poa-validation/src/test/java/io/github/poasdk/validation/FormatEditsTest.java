package io.github.poasdk.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.json.PlanPaths;
import io.github.poasdk.validation.finding.Finding;
import io.github.poasdk.validation.finding.PlanEdit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is proposed for a value of the wrong form. */
class FormatEditsTest {

    private static final PlanValidator VALIDATOR = PlanValidator.create();
    private static final PlanPaths PATHS = PlanPaths.create();
    private static final String SHA = "0123456789abcdef".repeat(4);

    private static final Map<String, String> PLACES = Map.of(
            "asin", "/notice/asins/0",
            "order", "/notice/orderIds/0",
            "merchant", "/seller/merchantId",
            "help", "/issues/0/acknowledgment/policies/0/helpPageId",
            "language", "/language",
            "sha256", "/evidence/0/sha256",
            "web", "/evidence/0/issuer/website",
            "email", "/evidence/0/issuer/email",
            "media", "/evidence/0/mediaType",
            "id", "/actions/0/id");

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "asin,b0example1,B0EXAMPLE1",
                "asin, B0EXAMPLE1\t,B0EXAMPLE1",
                "asin,\u00a0B0EXAMPLE1\u200b,B0EXAMPLE1",
                "asin,Ｂ0EXAMPLE1,B0EXAMPLE1",
                "asin,080442957x,080442957X",
                "order,000 0000001 0000017,000-0000001-0000017",
                "order,00000000010000017,000-0000001-0000017",
                "order,000\u20130000001\u20130000017 ,000-0000001-0000017",
                "order,#000.0000001/0000017,000-0000001-0000017",
                "merchant, a3th9s8bh6gogm,A3TH9S8BH6GOGM",
                "help,202 152 050,202152050",
                "help,\u00a0G202152050,G202152050",
                "language,en_US,en-US",
                "language,ZH_hans_cn,zh-Hans-CN",
                "language, de ,de",
                "web,www.example.com,https://www.example.com",
                "web,example.com/a?b=1#c,https://example.com/a?b=1#c",
                "web,//example.com:8080/a,https://example.com:8080/a",
                "web,HTTPS://Example.com/A,https://Example.com/A",
                "web, https://example.com ,https://example.com",
                "email, a@example.com,a@example.com",
                "media,application/pdf ,application/pdf"
            })
    void what_is_certainly_meant(String place, String value, String mended) {
        assertThat(edits(place, value)).containsExactly(PlanEdit.replace(pointer(place), mended));
    }

    @Test
    void a_checksum_is_written_in_lower_case() {
        assertThat(edits("sha256", " " + SHA.toUpperCase(Locale.ROOT)))
                .containsExactly(PlanEdit.replace(pointer("sha256"), SHA));
    }

    @ParameterizedTest
    @CsvSource({
        "asin, B0EXAMPLE",
        "asin, blueprints",
        "asin, 030640615x",
        "asin, 0306406153",
        "asin, B0 EXAMPLE1",
        "order, 000-0000001-000001",
        "order, A00-0000001-0000017",
        "order, '000-0000001-0000017, 000-0000001-0000023'",
        "merchant, a1f83g8c2aro7p",
        "merchant, A1F83G8C2ARO7P",
        "merchant, authenticity",
        "help, Late shipment rate",
        "help, LATE SHIPMENT RATE",
        "language, english!",
        "language, en-US-",
        "sha256, ABC",
        "web, javascript:alert(1)",
        "web, ftp://example.com",
        "web, localhost",
        "web, our shop",
        "web, name@example.com",
        "web, www.example.com/a b",
        "email, name at example.com",
        "media, pdf",
        "id, two words"
    })
    void what_is_not_certain(String place, String value) {
        assertThat(findings(place, value)).isNotEmpty();
        assertThat(edits(place, value)).isEmpty();
    }

    static Stream<List<String>> texts() {
        return Stream.of(
                List.of("/actions/0/title", "Training\u0000", "Training"),
                List.of("/actions/0/title", "Two\r\nlines\n", "Two lines"),
                List.of("/actions/0/title", "\u202eTurned\u202c \ud83d\ude00", "Turned \ud83d\ude00"),
                List.of("/actions/0/title", "\u001b[1;31mRed\u001b[0m", "Red"),
                List.of("/actions/0/title", "Half\ud83d", "Half"),
                List.of("/commitment", "Two\u2028lines\r\n\tand\u0085more", "Two\nlines\r\n\tand\nmore"),
                List.of("/extensions/a.b", "\u007fx", "x"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void characters_that_cannot_be_seen_are_taken_out_of_a_text(List<String> text) {
        PlanOfAction plan = PATHS.replace(Example.validPlan(), text.get(0), text.get(1));

        assertThat(edits(plan, text.get(0))).containsExactly(PlanEdit.replace(text.get(0), text.get(2)));
    }

    @Test
    void a_text_of_nothing_else_is_left_to_the_writer() {
        PlanOfAction plan = PATHS.replace(Example.validPlan(), "/actions/0/title", "\u0000 \u0000");

        assertThat(edits(plan, "/actions/0/title")).isEmpty();
    }

    @Test
    void the_name_of_an_entry_is_no_value_to_replace() {
        PlanOfAction plan = PlanOfAction.builder().putExtensions("a\u0000", "b").build();

        assertThat(VALIDATOR.validate(plan, ValidationOptions.draft()).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.edits()).isEmpty());
    }

    @Property
    void every_proposal_mends(@ForAll("values") Map.Entry<String, String> value) {
        String place = value.getKey();
        for (PlanEdit edit : edits(place, value.getValue())) {
            PlanOfAction mended = PATHS.replace(Example.validPlan(), edit.pointer(), edit.value());

            assertThat(findings(mended, pointer(place))).isEmpty();
        }
    }

    @Provide
    Arbitrary<Map.Entry<String, String>> values() {
        Arbitrary<String> good = Arbitraries.of(
                "B0EXAMPLE1",
                "0306406152",
                "000-0000001-0000017",
                "A1F83G8C2ARO7P",
                "A3TH9S8BH6GOGM",
                "202152050",
                "zh-hans-cn",
                SHA,
                "https://www.example.com/a?b",
                "a@example.com",
                "application/pdf");
        Arbitrary<String> piece = Arbitraries.frequencyOf(
                Tuple.of(3, good),
                Tuple.of(1, good.map(text -> text.toLowerCase(Locale.ROOT))),
                Tuple.of(1, good.map(text -> text.toUpperCase(Locale.ROOT))),
                Tuple.of(
                        2,
                        Arbitraries.of(
                                " ", "\t", "\u00a0", "-", "_", ".", "/", "\u0000", "\u200b", "\ud83d", "\u0130")),
                Tuple.of(1, Arbitraries.strings().ofMaxLength(3)));
        return Arbitraries.of(PLACES.keySet())
                .flatMap(place -> piece.list().ofMaxSize(3).map(pieces -> Map.entry(place, String.join("", pieces))));
    }

    private static List<PlanEdit> edits(String place, String value) {
        return edits(plan(place, value), pointer(place));
    }

    private static List<PlanEdit> edits(PlanOfAction plan, String pointer) {
        return findings(plan, pointer).stream()
                .flatMap(finding -> finding.edits().stream())
                .toList();
    }

    private static List<Finding> findings(String place, String value) {
        return findings(plan(place, value), pointer(place));
    }

    private static List<Finding> findings(PlanOfAction plan, String pointer) {
        return VALIDATOR
                .validate(plan, ValidationOptions.draft())
                .allFindings()
                .filter(finding -> finding.pointer().equals(pointer))
                .toList();
    }

    private static PlanOfAction plan(String place, String value) {
        return PATHS.replace(Example.validPlan(), pointer(place), value);
    }

    private static String pointer(String place) {
        return Objects.requireNonNull(PLACES.get(place), place);
    }
}
