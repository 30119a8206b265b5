package io.github.poasdk.model.json;

import io.github.poasdk.model.PlanOfAction;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The plans of the examples. */
final class ExamplePlans {

    static final PlanOfAction FINISHED = read("late-shipment");
    static final PlanOfAction DRAFT = read("late-shipment-draft");
    static final PlanOfAction EVERY_MEMBER = read("every-member");

    static final List<PlanOfAction> ALL = List.of(FINISHED, DRAFT, EVERY_MEMBER);

    private ExamplePlans() {}

    private static PlanOfAction read(String name) {
        try (var in = Objects.requireNonNull(ExamplePlans.class.getResourceAsStream("/plans/" + name + ".json"))) {
            return PlanJson.create().read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
