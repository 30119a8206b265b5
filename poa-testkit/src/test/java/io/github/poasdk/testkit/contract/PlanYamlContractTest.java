package io.github.poasdk.testkit.contract;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.json.PlanJson;
import org.junit.jupiter.api.Tag;

@Tag("once")
class PlanYamlContractTest extends PlanCodecContractTest<String> {

    @Override
    protected String write(PlanOfAction plan) {
        return PlanJson.yaml().write(plan);
    }

    @Override
    protected PlanOfAction read(String stored) {
        return PlanJson.yaml().read(stored);
    }
}
