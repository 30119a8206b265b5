package io.github.poasdk.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.poasdk.validation.pack.PackFiles;
import io.github.poasdk.validation.pack.PolicyPack;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** For each rule of the contract a broken pack which it catches. */
class RulePackContractFaultsTest {

    private static final String PACK = """
            {"formatVersion": "1", "coordinates": "com.example:planted", "version": "1", "title": "Planted",
             "verifiedOn": "2026-11"}""";
    private static final String HANDBOOK = "{\"HANDBOOK\": {\"title\": \"Our handbook\", \"verifiedOn\": \"%s\"}}";
    private static final String FROM_IT = "\"source\": \"HANDBOOK\", \"confidence\": \"OWN\"";
    private static final String REQUIRED =
            "{\"anyOf\": [\"LISTING_RECORD\"], \"need\": \"REQUIRED\", \"why\": \"We ask for it.\", " + FROM_IT + "}";

    static List<PlantedDataFault> faults() {
        return List.of(
                new PlantedDataFault(
                        "pack_loads",
                        of("metrics.json", "{\"LATE_SHIPMENT_RATE\": {\"tragets\": {}}}"),
                        "metrics.json /LATE_SHIPMENT_RATE/tragets: "),
                new PlantedDataFault(
                        "pack_loads",
                        of(
                                "rules.json",
                                "{\"POA-CAUSE-IGNORANCE\": {\"phrases\": {\"en\": [\"unaware *12 policy\"]}}}"),
                        "rules.json /POA-CAUSE-IGNORANCE/phrases/en/0: "),
                new PlantedDataFault(
                        "pack_loads",
                        of("rules.json", "{\"POA-CAUSE-IGNORANCE\": {\"source\": null}}"),
                        "rules.json /POA-CAUSE-IGNORANCE/source: "),
                new PlantedDataFault(
                        "each_entry_has_source_and_date",
                        new Contract(Map.of(
                                "sources.json", HANDBOOK.formatted("2027-01"),
                                "metrics.json", target(4))),
                        "metrics.json /LATE_SHIPMENT_RATE/targets/standard: its source HANDBOOK is of 2027-01"),
                new PlantedDataFault(
                        "phrases_are_found_in_examples",
                        phrase("not that aware"),
                        "no phrase is found in: We were unaware"),
                new PlantedDataFault("phrases_are_found_in_examples", phrase("we"), "a phrase is found in: We knew"),
                new PlantedDataFault(
                        "entries_of_the_base_are_kept",
                        of("issues/FAIR_PRICING.json", "{\"evidence\": {\"cost\": null}}"),
                        "issues/FAIR_PRICING.json /evidence/cost: is gone"),
                new PlantedDataFault(
                        "entries_of_the_base_are_kept",
                        takingOut("issues/FAIR_PRICING.json /evidence/cost"),
                        "issues/FAIR_PRICING.json /evidence/cost: is not gone"),
                new PlantedDataFault(
                        "complete_plans_have_no_other_finding",
                        of("issues/FAIR_PRICING.json", "{\"evidence\": {\"approval\": " + REQUIRED + "}}"),
                        "complete FAIR_PRICING PLAN en /issues/0: POA-EVIDENCE-MISSING: "),
                new PlantedDataFault(
                        "complete_plans_have_no_other_finding",
                        findingMore("POA-METRIC-TARGET-LAX"),
                        "POA-METRIC-TARGET-LAX: is found in no plan"),
                new PlantedDataFault(
                        "no_finding_is_lost",
                        of("rules.json", "{\"POA-CAUSE-IGNORANCE\": null}"),
                        "POA-CAUSE-IGNORANCE: not aware of the policy [/rootCauses/0/statement]: is no longer found"),
                new PlantedDataFault(
                        "no_finding_is_lost",
                        findingNoMore("POA-CAUSE-IGNORANCE"),
                        "POA-CAUSE-IGNORANCE: not aware of the policy [/rootCauses/0/statement]: is found, but"),
                new PlantedDataFault("vocabulary_is_covered", withoutCodes(), "IssueType INAUTHENTIC: has no entry"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void a_fault_is_caught_with_rule_and_place(PlantedDataFault fault) {
        fault.verifyCaught();
    }

    @Test
    void each_rule_has_a_fault() {
        assertThat(faults())
                .extracting(PlantedDataFault::rule)
                .containsAll(PlantedDataFault.rules(RulePackContractTest.class));
    }

    @Test
    void a_pack_that_is_sound_breaks_no_rule() {
        assertThat(PlantedDataFault.failures(of("metrics.json", target(4)))).isEmpty();
    }

    @Test
    void of_a_pack_that_can_not_be_read_only_one_rule_fails() {
        assertThat(PlantedDataFault.failures(of("metrics.json", "{"))).hasSize(1);
    }

    private static RulePackContractTest of(String file, String json) {
        return new Contract(Map.of("sources.json", HANDBOOK.formatted("2026-11"), file, json));
    }

    private static String target(int percent) {
        return "{\"LATE_SHIPMENT_RATE\": {\"targets\": {\"standard\": {\"threshold\": " + percent + ", " + FROM_IT
                + "}}}}";
    }

    private static RulePackContractTest phrase(String phrase) {
        return of(
                "rules.json",
                "{\"POA-CAUSE-IGNORANCE\": {\"phrases\": {\"en\": [\"" + phrase + "\"]}, " + FROM_IT + "}}");
    }

    private static RulePackContractTest takingOut(String place) {
        return new Contract(Map.of()) {
            @Override
            protected Set<String> takesOut() {
                return Set.of(place);
            }
        };
    }

    private static RulePackContractTest findingMore(String code) {
        return new Contract(Map.of()) {
            @Override
            protected Set<String> findsMore() {
                return Set.of(code);
            }
        };
    }

    private static RulePackContractTest findingNoMore(String code) {
        return new Contract(Map.of()) {
            @Override
            protected Set<String> findsNoMore() {
                return Set.of(code);
            }
        };
    }

    private static RulePackContractTest withoutCodes() {
        return new Contract(Map.of()) {
            @Override
            protected PolicyPack pack() {
                return PolicyPack.read(new PackFiles(Map.of("pack.json", PACK)));
            }
        };
    }

    /** A layer over the built-in pack. */
    private static class Contract extends RulePackContractTest {

        private final Map<String, String> files;

        Contract(Map<String, String> files) {
            this.files = new HashMap<>(files);
            this.files.put("pack.json", PACK);
        }

        @Override
        protected PolicyPack pack() {
            return PolicyPack.builtIn().layered(new PackFiles(files));
        }

        @Override
        protected List<Example> examples() {
            return List.of(
                    new Example("POA-CAUSE-IGNORANCE", "en", "We were unaware of the policy.", true),
                    new Example("POA-CAUSE-IGNORANCE", "en", "We knew the policy.", false));
        }

        @Override
        protected boolean isComplete() {
            return true;
        }
    }
}
