package io.github.poasdk.validation.internal.rule;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The products that something is about: those that it names, or all if it names none. Immutable. */
final class Products {

    static final Products ALL = new Products(true, Set.of());
    static final Products NONE = new Products(false, Set.of());

    private final boolean all;
    private final Set<String> asins;

    private Products(boolean all, Set<String> asins) {
        this.all = all;
        this.asins = asins;
    }

    /** What an element with such a list of ASINs is about. */
    static Products of(List<String> asins) {
        return asins.isEmpty() ? ALL : new Products(false, Set.copyOf(asins));
    }

    /** What several are about together. */
    static Products union(Collection<Products> several) {
        Set<String> asins = new HashSet<>();
        for (Products products : several) {
            if (products.all) {
                return ALL;
            }
            asins.addAll(products.asins);
        }
        return several.size() == 1 ? several.iterator().next() : new Products(false, asins);
    }

    boolean has(String asin) {
        return all || asins.contains(asin);
    }

    boolean isAll() {
        return all;
    }

    boolean isNone() {
        return !all && asins.isEmpty();
    }
}
