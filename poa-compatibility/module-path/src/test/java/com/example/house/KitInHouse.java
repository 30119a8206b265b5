package com.example.house;

import io.github.poasdk.model.code.IssueType;
import io.github.poasdk.testkit.Plans;
import io.github.poasdk.testkit.assertion.PoaAssertions;
import io.github.poasdk.testkit.jqwik.PlanArbitraries;
import net.jqwik.api.Arbitrary;

/** What {@link KitOnModulePathTest} runs: plans, an assertion and an arbitrary of the test kit. */
final class KitInHouse {

    private KitInHouse() {}

    public static void main(String[] args) {
        PoaAssertions.assertThat(Plans.complete(IssueType.LATE_SHIPMENT_RATE))
                .isEqualTo(Plans.complete(IssueType.LATE_SHIPMENT_RATE));
        PlanArbitraries.valid().sample();
        for (Class<?> type : new Class<?>[] {KitInHouse.class, Plans.class, Arbitrary.class}) {
            System.out.println(type.getModule().getName());
        }
    }
}
