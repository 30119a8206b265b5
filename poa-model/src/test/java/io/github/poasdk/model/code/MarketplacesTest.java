package io.github.poasdk.model.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MarketplacesTest {

    @Test
    void every_constant_has_its_data_and_nothing_else_has() {
        List<Object> constants = Arrays.stream(Marketplace.class.getFields())
                .filter(field -> field.getType() == Marketplace.class)
                .map(MarketplacesTest::value)
                .toList();

        assertThat(Marketplaces.all())
                .hasSize(23)
                .extracting(MarketplaceData::marketplace)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        constants.stream().map(Marketplace.class::cast).toList());
    }

    @Test
    void a_marketplace_is_found_with_its_domain_and_language() {
        assertThat(Marketplaces.find(Marketplace.UK))
                .hasValue(new MarketplaceData(
                        Marketplace.UK, "GB", "amazon.co.uk", "sellercentral-europe.amazon.com", "en-GB", "EU"));
        assertThat(Marketplaces.find(Marketplace.of("A0UNKNOWN"))).isEmpty();
    }

    @Test
    void countries_languages_and_regions_are_real_ones() {
        assertThat(Marketplaces.all()).allSatisfy(data -> {
            assertThat(Locale.getISOCountries()).contains(data.countryCode());
            assertThat(Locale.forLanguageTag(data.language()).getISO3Language()).isNotEmpty();
            assertThat(data.region()).isIn("NA", "EU", "FE");
            assertThat(data.domain()).startsWith("amazon.");
            assertThat(data.sellerCentral()).startsWith("sellercentral");
        });
    }

    private static Object value(Field field) {
        try {
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
