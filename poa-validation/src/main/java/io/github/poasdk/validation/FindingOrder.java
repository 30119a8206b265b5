package io.github.poasdk.validation;

import io.github.poasdk.validation.finding.Finding;
import java.util.Comparator;

/** By place in the plan, with {@code /actions/2} before {@code /actions/10}, and then by code. */
final class FindingOrder implements Comparator<Finding> {

    static final Comparator<Finding> INSTANCE = new FindingOrder()
            .thenComparing(Finding::code)
            .thenComparing(finding -> finding.arguments().toString());

    private FindingOrder() {}

    @Override
    public int compare(Finding left, Finding right) {
        String[] one = left.pointer().split("/", -1);
        String[] other = right.pointer().split("/", -1);
        for (int i = 0; i < Math.min(one.length, other.length); i++) {
            int order = compareStep(one[i], other[i]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.length, other.length);
    }

    /** Indexes stand before names and have no leading zeros, so the longer one is the greater one. */
    private static int compareStep(String one, String other) {
        boolean isIndex = isIndex(one);
        if (isIndex != isIndex(other)) {
            return isIndex ? -1 : 1;
        }
        return isIndex && one.length() != other.length()
                ? Integer.compare(one.length(), other.length())
                : one.compareTo(other);
    }

    /** ASCII only: a name in a map may begin with any digit of any script. */
    private static boolean isIndex(String step) {
        return !step.isEmpty() && step.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
