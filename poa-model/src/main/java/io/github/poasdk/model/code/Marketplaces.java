package io.github.poasdk.model.code;

import java.util.List;
import java.util.Optional;

/** The marketplaces that the built-in catalogue knows. Its sources stand in the table that it is read from. */
public final class Marketplaces {

    private static final List<MarketplaceData> ALL = CsvResource.rows("marketplaces.csv").stream()
            .map(row -> new MarketplaceData(Marketplace.of(row[0]), row[1], row[2], row[3], row[4], row[5]))
            .toList();

    private Marketplaces() {}

    /**
     * All marketplaces.
     *
     * @return the marketplaces by region
     */
    public static List<MarketplaceData> all() {
        return ALL;
    }

    /**
     * The data of a marketplace.
     *
     * @param marketplace the marketplace
     * @return its data, if the catalogue knows it
     */
    public static Optional<MarketplaceData> find(Marketplace marketplace) {
        return ALL.stream()
                .filter(data -> data.marketplace().equals(marketplace))
                .findFirst();
    }
}
