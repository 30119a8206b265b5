package io.github.poasdk.validation.redact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.poasdk.model.CorrectiveAction;
import io.github.poasdk.model.Evidence;
import io.github.poasdk.model.Issuer;
import io.github.poasdk.model.Notice;
import io.github.poasdk.model.Owner;
import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.Seller;
import io.github.poasdk.model.code.Marketplace;
import io.github.poasdk.model.constraint.IsbnCheckDigit;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a copy to share has in the place of what tells who a plan is about. */
class RedactorTest {

    private static final Redactor REDACTOR = Redactor.withSeed(42);

    private static final PlanOfAction PLAN = PlanOfAction.builder()
            .language("en")
            .seller(Seller.builder().name("Nordlicht Home Goods GmbH").build())
            .notice(Notice.builder()
                    .receivedOn(LocalDate.of(2026, 3, 2))
                    .addAsins("B0EXAMPLE1")
                    .addOrderIds("000-0000001-0000017")
                    .build())
            .addActions(CorrectiveAction.builder()
                    .owner(Owner.builder().role("Shift lead").name("Ida Brandt").build())
                    .build())
            .addEvidence(Evidence.builder()
                    .title("Invoice 2231 of Papier Mertens, ISO 9001")
                    .issuer(Issuer.builder()
                            .name("Papier Mertens")
                            .address("Hafenweg 12, 20457 Hamburg")
                            .phone("+49 40 1234567")
                            .email("office@papier-mertens.de")
                            .website("https://www.papier-mertens.de/shop")
                            .build())
                    .fileName("invoice-mertens.pdf")
                    .putTerms("Licensor", "Lumora Inc.")
                    .build())
            .build();

    /** A text beside the members of the plan, in the copy. */
    private static String copied(String text) {
        return REDACTOR.redact(PLAN.toBuilder().closing(text).build()).plan().getClosing();
    }

    @Test
    void what_a_member_names_is_replaced_in_texts_as_in_the_member() {
        PlanOfAction copy = REDACTOR.redact(PLAN).plan();
        String person = copy.getActions().get(0).getOwner().getName();
        String surname = person.substring(person.indexOf(' ') + 1);
        Issuer issuer = copy.getEvidence().get(0).getIssuer();

        assertThat(copied("IDA BRANDT packs.")).isEqualTo(person.toUpperCase(Locale.ROOT) + " packs.");
        assertThat(copied("Brandt's list, brandts")).isEqualTo(surname + "'s list, brandts");
        assertThat(copied("B0EXAMPLE1 in 000-0000001-0000017"))
                .isEqualTo(copy.getNotice().getAsins().get(0) + " in "
                        + copy.getNotice().getOrderIds().get(0));
        assertThat(copied("Write to OFFICE@papier-mertens.de or see papier-mertens.de."))
                .isEqualToIgnoringCase("Write to " + issuer.getEmail() + " or see "
                        + issuer.getWebsite().replaceAll("https://www\\.|/.*$", "") + ".");
        assertThat(copied("Papier Mertens, Hafenweg 12"))
                .isEqualTo(issuer.getName() + ", " + issuer.getAddress().split(",", 2)[0]);
        assertThat(copied("nordlicht home goods"))
                .isEqualToIgnoringCase(copy.getSeller().getName().replace(" GmbH", ""));
        assertThat(copied("Mr Mertens")).isEqualTo("Mr " + issuer.getName().split(" ", 2)[1]);
        assertThat(copied("Home Goods")).isEqualTo("Home Goods");
        assertThat(copied("Lumora")).isNotEqualTo("Lumora");
        assertThat(copied("2231 pieces")).isEqualTo("2231 pieces");
    }

    @Test
    void what_no_member_has_is_kept() {
        String text =
                "On Amazon the Shift lead packs 41 of 603 orders (6.8%) by 08:00, 5000mAh each, as EN 62368-1 and the "
                        + "page https://sellercentral.amazon.com/help/hub/reference/G202152050 say.";

        assertThat(copied(text)).isEqualTo(text);
        assertThat(REDACTOR.redact(PLAN).plan().getSeller().getName()).endsWith(" GmbH");
        assertThat(REDACTOR.redact(PLAN).plan().getEvidence().get(0).getTitle())
                .startsWith("Invoice ")
                .endsWith(", ISO 9001")
                .doesNotContain("2231", "Mertens");
        assertThat(REDACTOR.redact(PLAN).plan().getEvidence().get(0).getFileName())
                .endsWith(".pdf");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ann.other@example.org",
                "https://shop.example.org/a?b=1",
                "+44 20 7946 0999",
                "4111 1111 1111 1111",
                "12 Baker Street",
                "303-1234567-1234567",
                "B0C1D2E3F4",
                "INV-22315",
                "1Z999AA10123456784",
                "A1B2C3D4E5F6G7",
                "12345678901"
            })
    void what_looks_like_personal_data_or_a_number_is_replaced(String value) {
        String copy = copied("See " + value + ".");

        assertThat(copy).startsWith("See ").endsWith(".").doesNotContain(value);
        assertThat(copied(value)).as("the same everywhere").isEqualTo(copy.substring(4, copy.length() - 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|On 2 March 2026",
                "en|May 3rd, 2026",
                "en|Mar. 2, 2026",
                "en|between 30 January and 28 February 2026",
                "en|from 16 to 20 February 2026",
                "en|2026-03-02T10:00",
                "en|in March 2026",
                "de|am 2. März 2026",
                "de|vom 16. bis zum 20. Februar 2026",
                "de|02.03.2026",
                "fr|le 1er mars 2026",
                "it|il 2 marzo 2026",
                "es|el 2 de marzo de 2026",
                "ja|2026年3月2日",
                "ja|2026年2月16日から20日まで",
                "zh|2026年2月16日至20日",
                "ar|2 مارس 2026"
            })
    void dates_in_texts_are_moved(String language, String text) {
        PlanOfAction plan = PLAN.toBuilder().language(language).closing(text).build();

        String copy = REDACTOR.redact(plan).plan().getClosing();

        assertThat(copy).doesNotContain("2026").containsPattern("20(23|24|25)");
        assertThat(copy.replaceAll("[0-9]", "").length()).isBetween(text.length() - 14, text.length() + 8);
    }

    @Test
    void dates_in_texts_and_members_keep_their_distance_and_day_of_the_week() {
        Redaction redaction = REDACTOR.redact(
                PLAN.toBuilder().closing("2026-03-02, 02.03.2026, 2. März 2026").build());
        LocalDate day = redaction.plan().getNotice().getReceivedOn().orElseThrow();

        assertThat(day).isEqualTo(LocalDate.of(2026, 3, 2).minusDays(redaction.daysBack()));
        assertThat(redaction.plan().getClosing()).startsWith(day + ", ");
        assertThat(redaction.moved(LocalDate.of(2026, 3, 2))).isEqualTo(day);
        assertThat(LongStream.range(0, 500)
                        .map(seed -> Redactor.withSeed(seed).redact(PLAN).daysBack()))
                .allMatch(days -> days % 7 == 0 && days > 365 && days < 3 * 366)
                .contains(53 * 7L, 156 * 7L);
    }

    @Test
    void a_slash_is_read_as_the_marketplace_reads_it() {
        PlanOfAction american = PLAN.toBuilder()
                .seller(Seller.builder().marketplace(Marketplace.US).build())
                .closing("03/02/2026")
                .build();
        LocalDate day = REDACTOR.redact(american).moved(LocalDate.of(2026, 3, 2));

        assertThat(REDACTOR.redact(american).plan().getClosing())
                .isEqualTo("%02d/%02d/%d".formatted(day.getMonthValue(), day.getDayOfMonth(), day.getYear()));
    }

    @Test
    void well_formed_values_stay_so_and_others_stay_malformed() {
        List<String> right = List.of("B0EXAMPLE1", "0306406152", "080442957X");
        List<String> wrong = List.of("0306406153", "080442958X", "b0example1", "B0EXAMPLE", "X0EXAMPLE1", "080442957x");

        for (long seed = 0; seed < 100; seed++) {
            Redactor redactor = Redactor.withSeed(seed);
            assertThat(right)
                    .allSatisfy(asin -> assertThat(asin(asin, redactor))
                            .matches("B[0-9A-Z]{9}|[0-9]{9}[0-9X]")
                            .isNotEqualTo(asin)
                            .satisfies(made -> assertThat(IsbnCheckDigit.Validator.isValid(made))
                                    .isTrue()));
            assertThat(wrong)
                    .allSatisfy(asin -> assertThat(asin(asin, redactor))
                            .matches(made -> !made.matches("B[0-9A-Z]{9}|[0-9]{9}[0-9X]")
                                    || !IsbnCheckDigit.Validator.isValid(made)));
            assertThat(asin("b0example1", redactor)).isEqualToIgnoringCase(asin("B0EXAMPLE1", redactor));
        }
    }

    private static String asin(String asin, Redactor redactor) {
        return redactor.redact(PlanOfAction.builder()
                        .notice(Notice.builder().addAsins(asin).build())
                        .build())
                .plan()
                .getNotice()
                .getAsins()
                .get(0);
    }

    @Test
    void two_plans_share_replacements_by_their_seed_only() {
        PlanOfAction other = PlanOfAction.builder()
                .seller(Seller.builder().name("Nordlicht").build())
                .closing("Order 000-0000001-0000017")
                .build();
        PlanOfAction copy = REDACTOR.redact(other).plan();

        assertThat(REDACTOR.redact(PLAN).plan().getSeller().getName())
                .startsWith(copy.getSeller().getName() + " ");
        assertThat(copy.getClosing())
                .endsWith(REDACTOR.redact(PLAN).plan().getNotice().getOrderIds().get(0));
        assertThat(Redactor.create().redact(other).plan()).isNotEqualTo(copy);
        assertThat(Redactor.create().redact(other))
                .isNotEqualTo(Redactor.create().redact(other));
    }

    @Test
    void extensions_are_left_out_and_counted() {
        Redaction redaction = REDACTOR.redact(
                PLAN.toBuilder().putExtensions("com.example.case", "Brandt").build());

        assertThat(redaction.plan().getExtensions()).isEmpty();
        assertThat(redaction.droppedExtensions()).isEqualTo(1);
        assertThat(redaction.counts()).containsEntry(ReplacedKind.ASIN, 1).containsEntry(ReplacedKind.PERSON, 1);
        assertThat(redaction.replacements()).extracting(Replacement::original).contains("Ida Brandt", "Papier Mertens");
    }

    @Test
    void the_string_forms_show_nothing_and_the_mapping_shows_all() {
        Redaction redaction = REDACTOR.redact(PLAN);

        assertThat(Stream.of(redaction, redaction.replacements(), REDACTOR))
                .allSatisfy(each -> assertThat(each.toString())
                        .doesNotContain("Brandt", "B0EXAMPLE1", "42", "" + redaction.daysBack()));
        assertThat(redaction.mappingJson())
                .startsWith("{\n  \"daysBack\" : " + redaction.daysBack())
                .contains("\"original\" : \"Ida Brandt\"");
    }

    @Test
    void names_in_other_scripts_have_replacements_in_them() {
        PlanOfAction plan = PlanOfAction.builder()
                .seller(Seller.builder().name("株式会社山本商店").build())
                .addActions(CorrectiveAction.builder()
                        .owner(Owner.builder().name("Иван Петров").build())
                        .title("山本商店のПетров")
                        .build())
                .build();
        PlanOfAction copy = REDACTOR.redact(plan).plan();

        assertThat(copy.getSeller().getName()).startsWith("株式会社").hasSize(8).doesNotContain("山本商店");
        assertThat(copy.getActions().get(0).getOwner().getName()).matches("[А-Я][а-я]+ [А-Я][а-я]+");
        assertThat(copy.getActions().get(0).getTitle()).doesNotContain("山本商店", "Петров");
    }

    @Test
    void the_time_grows_with_the_length_of_a_plan_and_no_more() {
        PlanOfAction plan = PlanOfAction.builder()
                .notice(Notice.builder()
                        .addAllOrderIds(IntStream.range(0, 10_000)
                                .mapToObj(i -> "000-0000000-%07d".formatted(i))
                                .toList())
                        .build())
                .seller(Seller.builder().name("a ".repeat(200) + "b").build())
                .closing("a ".repeat(100_000))
                .commitment("1 a-".repeat(20_000) + "9".repeat(100_000) + "@.".repeat(40_000))
                .build();

        assertTimeout(Duration.ofSeconds(30), () -> REDACTOR.redact(plan));
    }
}
