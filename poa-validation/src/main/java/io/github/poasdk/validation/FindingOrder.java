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

    /** Indexes have no leading zeros, so the longer one is the greater one. */
    private static int compareStep(String one, String other) {
        return isIndex(one) && isIndex(other) && one.length() != other.length()
                ? Integer.compare(one.length(), other.length())
                : one.compareTo(other);
    }

    private static boolean isIndex(String step) {
        return !step.isEmpty() && Character.isDigit(step.charAt(0));
    }
}
