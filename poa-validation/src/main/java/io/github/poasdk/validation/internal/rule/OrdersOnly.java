package io.github.poasdk.validation.internal.rule;

import io.github.poasdk.model.ActionPurpose;
import io.github.poasdk.model.CorrectiveAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the notice forbids it, a plan is not limited to single orders: not every preventive action names one. */
final class OrdersOnly implements PlanRule {

    private static final int[] GROUPS = {3, 7, 7};

    @Override
    public String code() {
        return "POA-ORDERS-ONLY";
    }

    @Override
    public boolean needsEntry() {
        return true;
    }

    @Override
    public void check(PlanView plan, Hits hits) {
        boolean isForbidden = plan.issueEntries().stream()
                .flatMap(Optional::stream)
                .anyMatch(entry -> entry.notLimitedToOrders().isPresent());
        List<Hit> limited = new ArrayList<>();
        int preventive = 0;
        for (int i = 0; i < plan.actions().size(); i++) {
            CorrectiveAction action = plan.actions().get(i);
            if (action.getPurpose().equals(Optional.of(ActionPurpose.PREVENTIVE))) {
                preventive++;
                if (Stream.concat(Stream.of(action.getTitle()), action.getSteps().stream())
                        .anyMatch(OrdersOnly::namesOrder)) {
                    limited.add(Hit.at(plan.actionPlaces().get(i)));
                }
            }
        }
        if (isForbidden && preventive > 0 && limited.size() == preventive) {
            limited.forEach(hits::add);
        }
    }

    /** Whether a text has an order number: 3, 7 and 7 digits with hyphens between. */
    static boolean namesOrder(String text) {
        for (int hyphen = text.indexOf('-'); hyphen >= 0; hyphen = text.indexOf('-', hyphen + 1)) {
            if (isOrder(text, hyphen - GROUPS[0])) {
                return true;
            }
        }
        return false;
    }

    static boolean isOrder(String text, int start) {
        int at = start;
        for (int group = 0; group < GROUPS.length && at >= 0; group++) {
            int end = at + GROUPS[group];
            if (end > text.length() || !text.substring(at, end).chars().allMatch(OrdersOnly::isDigit)) {
                return false;
            }
            boolean isLast = group == GROUPS.length - 1;
            if (!isLast && (end >= text.length() || text.charAt(end) != '-')) {
                return false;
            }
            at = isLast ? end : end + 1;
        }
        return start >= 0;
    }

    private static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }
}
