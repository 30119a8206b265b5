package io.github.poasdk.examples.quickstart;

import io.github.poasdk.model.CorrectiveAction;
import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.RootCause;
import java.util.List;
import java.util.stream.IntStream;

/** The same plan, shorter and longer. */
final class PlanSizes {

    private PlanSizes() {}

    /** The first cause with its actions and without figures. */
    static PlanOfAction shortened(PlanOfAction plan) {
        RootCause cause = plan.getRootCauses().get(0);
        return plan.toBuilder()
                .rootCauses(List.of(cause.toBuilder().facts(List.of()).build()))
                .actions(plan.getActions().stream()
                        .filter(action -> action.getCauseIds().contains(cause.getId()))
                        .map(action -> action.toBuilder()
                                .metrics(List.of())
                                .evidenceIds(List.of())
                                .build())
                        .toList())
                .evidence(List.of())
                .build();
    }

    /** Causes and actions so many times. */
    static PlanOfAction lengthened(PlanOfAction plan, int times) {
        return plan.toBuilder()
                .rootCauses(IntStream.range(0, times)
                        .boxed()
                        .flatMap(i -> plan.getRootCauses().stream().map(cause -> copy(cause, i)))
                        .toList())
                .actions(IntStream.range(0, times)
                        .boxed()
                        .flatMap(i -> plan.getActions().stream().map(action -> copy(action, i)))
                        .toList())
                .build();
    }

    private static RootCause copy(RootCause cause, int number) {
        return cause.toBuilder().id(cause.getId() + "-" + number).build();
    }

    private static CorrectiveAction copy(CorrectiveAction action, int number) {
        return action.toBuilder()
                .id(action.getId() + "-" + number)
                .causeIds(action.getCauseIds().stream()
                        .map(id -> id + "-" + number)
                        .toList())
                .build();
    }
}
