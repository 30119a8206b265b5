package io.github.poasdk.testkit.contract;

import io.github.poasdk.validation.pack.PackFiles;
import io.github.poasdk.validation.pack.PolicyPack;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

/** The example of a pack keeps the contract; {@code docs/contracts.md} shows this class. */
class OurPackTest extends RulePackContractTest {

    @Override
    protected PolicyPack pack() throws IOException {
        return PolicyPack.read(PackFiles.in(Path.of("../poa-examples/packs/our-pack")));
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
