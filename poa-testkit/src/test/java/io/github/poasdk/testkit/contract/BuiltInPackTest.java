package io.github.poasdk.testkit.contract;

import io.github.poasdk.validation.pack.PolicyPack;
import java.util.List;
import java.util.Optional;

/** The built-in pack keeps the contract. */
class BuiltInPackTest extends RulePackContractTest {
    @Override
    protected PolicyPack pack() {
        return PolicyPack.builtIn();
    }

    @Override
    protected Optional<PolicyPack> base() {
        return Optional.empty();
    }

    @Override
    protected List<Example> examples() {
        return List.of(
                new Example("POA-CAUSE-IGNORANCE", "en", "We were not aware of this policy.", true),
                new Example("POA-CAUSE-IGNORANCE", "en", "We were aware of the policy and did not follow it.", false),
                new Example("POA-CAUSE-IGNORANCE", "de", "Wir haben die Richtlinie nicht gekannt.", true),
                new Example("POA-CAUSE-IGNORANCE", "zh-Hans", "我们不了解平台的政策。", true),
                new Example("POA-CAUSE-IGNORANCE", "zh-Hans", "我们没有遵守平台的政策。", false));
    }

    @Override
    protected boolean isComplete() {
        return true;
    }
}
