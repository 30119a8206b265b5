package io.github.poasdk.testkit.contract;

import io.github.poasdk.validation.pack.PackFiles;
import io.github.poasdk.validation.pack.PolicyPack;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;

/** The built-in pack keeps the contract, as does the example of a pack. */
class OurPacksTest {

    @Nested
    class BuiltIn extends RulePackContractTest {
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
                    new Example(
                            "POA-CAUSE-IGNORANCE", "en", "We were aware of the policy and did not follow it.", false),
                    new Example("POA-CAUSE-IGNORANCE", "de", "Wir haben die Richtlinie nicht gekannt.", true),
                    new Example("POA-CAUSE-IGNORANCE", "zh-Hans", "我们不了解平台的政策。", true),
                    new Example("POA-CAUSE-IGNORANCE", "zh-Hans", "我们没有遵守平台的政策。", false));
        }

        @Override
        protected boolean isComplete() {
            return true;
        }
    }

    @Nested
    class OurPack extends RulePackContractTest {
        @Override
        protected PolicyPack pack() throws IOException {
            Path root = Path.of(System.getProperty("poa.root", ".."));
            return PolicyPack.read(PackFiles.in(root.resolve("poa-examples/packs/our-pack")));
        }

        @Override
        protected Set<String> takesOut() {
            return Set.of("issues/FAIR_PRICING.json /evidence/cost");
        }

        @Override
        protected Set<String> findsMore() {
            return Set.of("POA-EVIDENCE-MISSING");
        }
    }
}
