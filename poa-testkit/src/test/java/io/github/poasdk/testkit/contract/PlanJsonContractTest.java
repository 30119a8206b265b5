package io.github.poasdk.testkit.contract;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.json.PlanJson;

class PlanJsonContractTest extends PlanCodecContractTest<String> {

    @Override
    protected String write(PlanOfAction plan) {
        return PlanJson.create().write(plan);
    }

    @Override
    protected PlanOfAction read(String stored) {
        return PlanJson.create().read(stored);
    }
}
