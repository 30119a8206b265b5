package io.github.poasdk.model.code;

/**
 * What is known of a marketplace.
 *
 * @param marketplace the marketplace
 * @param countryCode the country as in ISO 3166-1, such as {@code GB}
 * @param domain the domain of its shop, such as {@code amazon.co.uk}
 * @param sellerCentral the domain of its Seller Central
 * @param language its default language as a BCP 47 tag, such as {@code en-GB}
 * @param region the region of the Selling Partner API: {@code NA}, {@code EU} or {@code FE}
 */
public record MarketplaceData(
        Marketplace marketplace,
        String countryCode,
        String domain,
        String sellerCentral,
        String language,
        String region) {}
