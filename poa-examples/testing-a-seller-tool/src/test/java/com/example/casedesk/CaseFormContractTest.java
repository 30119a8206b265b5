package com.example.casedesk;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.testkit.contract.PlanCodecContractTest;
import java.util.Map;

class CaseFormContractTest extends PlanCodecContractTest<String> {

    @Override
    protected String write(PlanOfAction plan) {
        return CaseStore.write(CaseMapper.toForm(plan));
    }

    @Override
    protected PlanOfAction read(String stored) {
        return CaseMapper.toPlan(CaseStore.read(stored));
    }

    @Override
    protected Map<String, String> leavesOut() {
        return Map.of("/extensions", "they belong to another program, which keeps them itself");
    }
}
