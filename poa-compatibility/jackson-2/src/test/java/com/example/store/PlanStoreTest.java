package com.example.store;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.testkit.contract.PlanCodecContractTest;
import org.junit.jupiter.api.Tag;

/** The store keeps plans whole. */
@Tag("jdk")
class PlanStoreTest extends PlanCodecContractTest<String> {

    private final PlanStore store = new PlanStore();

    @Override
    protected String write(PlanOfAction plan) throws Exception {
        return store.write(plan);
    }

    @Override
    protected PlanOfAction read(String stored) throws Exception {
        return store.read(stored);
    }
}
