package io.github.poasdk.model.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatConstraintsTest {

    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    static final class Values {
        @Asin
        @Nullable
        String asin;

        @OrderId
        @Nullable
        String orderId;

        @ElementId
        @Nullable
        String elementId;

        @ShortText
        @Nullable
        String shortText;

        @LongText
        @Nullable
        String longText;

        Optional<@Decimal BigDecimal> number = Optional.empty();

        @MerchantId
        @NotMarketplaceId
        @Nullable
        String merchantId;

        @HelpPageId
        @Nullable
        String helpPageId;

        @LanguageTag
        @Nullable
        String languageTag;

        @Sha256
        @Nullable
        String sha256;

        @MediaType
        @Nullable
        String mediaType;

        @FileName
        @Nullable
        String fileName;

        @WebAddress
        @Nullable
        String webAddress;

        @EmailAddress
        @Nullable
        String emailAddress;
    }

    @ParameterizedTest
    @ValueSource(strings = {"B0EXAMPLE1", "B000000000", "0306406152", "080442957X", "0000000000"})
    @NullAndEmptySource
    void well_formed_asins(@Nullable String asin) {
        assertThat(code("asin", asin)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "b0example1",
                "B0EXAMPLE",
                "B0EXAMPLE12",
                "03064061X2",
                "B0 XAMPLE1",
                "B0EXAMPLE1\n",
                "Ｂ0EXAMPLE1"
            })
    void malformed_asins(String asin) {
        assertThat(code("asin", asin)).containsExactly("{POA-FORMAT-ASIN}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0306406153", "0306406125", "030640615X", "0804429570", "1000000000"})
    void isbns_with_a_wrong_check_digit(String asin) {
        assertThat(code("asin", asin)).containsExactly("{POA-FORMAT-ASIN-CHECK-DIGIT}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A1F83G8C2ARO7P", "ATVPDKIKX0DER"})
    void a_marketplace_is_no_merchant(String id) {
        assertThat(code("merchantId", id)).containsExactly("{POA-FORMAT-MERCHANT-IS-MARKETPLACE}");
    }

    @ParameterizedTest
    @CsvSource({
        "000-0000001-0000017, true",
        "'', true",
        "00-0000001-0000017, false",
        "000-0000001-000001, false",
        "000 0000001 0000017, false",
        "٠٠٠-0000001-0000017, false"
    })
    void order_numbers(String orderId, boolean wellFormed) {
        assertThat(code("orderId", orderId).isEmpty()).isEqualTo(wellFormed);
    }

    @ParameterizedTest
    @CsvSource({"cause-1, true", "7, true", "'', true", "-a, false", "a b, false", "a/b, false", "ä, false"})
    void ids_of_elements(String id, boolean wellFormed) {
        assertThat(code("elementId", id).isEmpty()).isEqualTo(wellFormed);
    }

    @Test
    void an_id_has_at_most_64_characters() {
        assertThat(code("elementId", "a".repeat(64))).isEmpty();
        assertThat(code("elementId", "a".repeat(65))).contains("{POA-FORMAT-ELEMENT-ID}");
    }

    @ParameterizedTest
    @CsvSource({
        "merchantId, A3TH9S8BH6GOGM, true",
        "merchantId, A0EXAMPLE000, true",
        "merchantId, A0EXAMPLE00, false",
        "merchantId, B3TH9S8BH6GOGM, false",
        "merchantId, a3th9s8bh6gogm, false",
        "helpPageId, 202152050, true",
        "helpPageId, G202152050, true",
        "helpPageId, ZQ9RTTZKQVHXMHF, true",
        "helpPageId, 2021520501, false",
        "helpPageId, help, false",
        "languageTag, en, true",
        "languageTag, zh-Hans, true",
        "languageTag, zh-Hans-CN, true",
        "languageTag, english, false",
        "languageTag, en_US, false",
        "sha256, 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef, true",
        "sha256, 0123456789ABCDEF0123456789abcdef0123456789abcdef0123456789abcdef, false",
        "sha256, 0123, false",
        "mediaType, application/pdf, true",
        "mediaType, application/vnd.openxmlformats-officedocument.wordprocessingml.document, true",
        "mediaType, image/svg+xml, true",
        "mediaType, pdf, false",
        "mediaType, text/html; charset=utf-8, false",
        "fileName, Invoice 2026-03.pdf, true",
        "fileName, 发票.pdf, true",
        "fileName, ../invoice.pdf, false",
        "fileName, .hidden, false",
        "fileName, a/b.pdf, false",
        "fileName, C:\\\\x.pdf, false",
        "webAddress, https://sellercentral.amazon.com/help?id=1, true",
        "webAddress, javascript:alert(1), false",
        "webAddress, https://, false",
        "webAddress, https://a b, false",
        "emailAddress, warehouse@example.com, true",
        "emailAddress, a@b.co.uk, true",
        "emailAddress, name, false",
        "emailAddress, a@b, false",
        "emailAddress, a@@b.com, false",
        "emailAddress, <a@b.com>, false"
    })
    void other_formats(String property, String value, boolean wellFormed) {
        assertThat(code(property, value).isEmpty()).isEqualTo(wellFormed);
        assertThat(code(property, "")).isEmpty();
        assertThat(code(property, null)).isEmpty();
    }

    @Test
    void texts_are_bounded() {
        assertThat(code("shortText", "a".repeat(ShortText.MAX_LENGTH))).isEmpty();
        assertThat(code("shortText", "a".repeat(ShortText.MAX_LENGTH + 1))).contains("{POA-TEXT-TOO-LONG}");
        assertThat(code("longText", "a".repeat(LongText.MAX_LENGTH))).isEmpty();
        assertThat(code("longText", "a".repeat(LongText.MAX_LENGTH + 1))).contains("{POA-TEXT-TOO-LONG}");
    }

    @Test
    void a_character_beyond_the_basic_plane_counts_as_one() {
        String ship = "\ud83d\udea2";

        assertThat(code("shortText", ship.repeat(ShortText.MAX_LENGTH))).isEmpty();
        assertThat(code("shortText", ship.repeat(ShortText.MAX_LENGTH + 1))).contains("{POA-TEXT-TOO-LONG}");
    }

    @Test
    void only_long_texts_have_lines() {
        assertThat(code("longText", "a\r\n\tb")).isEmpty();
        assertThat(code("shortText", "a\nb")).contains("{POA-TEXT-CONTROL-CHARACTER}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u001b[31m", "\u0085", "\ud83d", "\u202efdp.exe", "a\u2028b"})
    void control_characters_and_lone_surrogates_are_found(String text) {
        assertThat(code("shortText", text)).contains("{POA-TEXT-CONTROL-CHARACTER}");
        assertThat(code("longText", text)).contains("{POA-TEXT-CONTROL-CHARACTER}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "Grüße", "库存", "مرحبا", "\u2067مرحبا\u2069\u200f", "\ud83d\ude00"})
    void every_script_is_welcome(String text) {
        assertThat(code("shortText", text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "6.8, true",
        "999999999999, true",
        "1e12, false",
        "0.0000001, false",
        "1e999999999, false",
        "1e-999999999, false"
    })
    void numbers_are_bounded(BigDecimal number, boolean wellFormed) {
        Values values = new Values();
        values.number = Optional.of(number);

        assertThat(VALIDATOR.validate(values).isEmpty()).isEqualTo(wellFormed);
    }

    /** The message templates of the violations of one property. */
    private static List<String> code(String property, @Nullable Object value) {
        return VALIDATOR.validateValue(Values.class, property, value).stream()
                .map(ConstraintViolation::getMessageTemplate)
                .toList();
    }
}
