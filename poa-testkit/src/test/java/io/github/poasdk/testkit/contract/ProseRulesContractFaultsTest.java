package io.github.poasdk.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** For each rule of the contract a broken file of rules which it catches. */
class ProseRulesContractFaultsTest {

    private static final String SOUND = """
            {"label": "JARGON", "rules": [
              {"id": "ours-dock", "suggestion": "Say what is done.", "phrases": ["crossdock*"],
               "wrong": ["Each pallet is crossdocked."], "right": ["Each pallet is sent on."],
               "nearMiss": ["The truck stood across the dock."]},
              {"id": "ours-pick", "suggestion": "Say what is done.", "phrases": ["pick wave*"],
               "wrong": ["The pick wave was late."], "right": ["The parcels were late."],
               "nearMiss": ["We pick what is ordered."]}
            ]}""";

    static List<PlantedDataFault> faults() {
        return List.of(
                fault(
                        "rules_are_accepted",
                        "\"phrases\": [\"pick",
                        "\"phrase\": [\"pick",
                        "ours-pick /rules/1: a rule has no member phrase"),
                fault("rules_are_accepted", "{\"label\"", "{{\"label\"", "the file: not JSON"),
                fault("ids_are_unique", "ours-pick", "ours-dock", "ours-dock /rules/1: another rule is called so"),
                fault("gaps_have_a_bound", "pick wave*", "pick *12 wave*", "ours-pick /rules/1/phrases/0: *12 in"),
                fault("gaps_have_a_bound", "pick wave*", "pick .* wave", "ours-pick /rules/1/phrases/0: .* in"),
                fault(
                        "each_rule_has_examples",
                        "\"The pick wave was late.\"",
                        "",
                        "ours-pick /rules/1: has no example under wrong"),
                fault(
                        "each_rule_has_examples",
                        "\"The parcels were late.\"",
                        "",
                        "ours-pick /rules/1: has no example under right"),
                fault(
                        "each_rule_has_examples",
                        "\"We pick what is ordered.\"",
                        "",
                        "ours-pick /rules/1: has no example under nearMiss"),
                fault("each_rule_has_a_suggestion", "Say what is done.", "", "ours-dock /rules/0: has no suggestion"),
                fault(
                        "wrong_examples_are_found",
                        "The pick wave was",
                        "The picking was",
                        "ours-pick /rules/1: does not find \"The picking was late.\" (other)"),
                new PlantedDataFault(
                        "wrong_examples_are_found",
                        OurProseRulesTest.contract(
                                SOUND.replace("pick wave*", "leverage")
                                        .replace("The pick wave was", "Our leverage was"),
                                "en"),
                        "ours-pick /rules/1: finds \"Our leverage was late.\" (other), but is no proof: the built-in rule"
                                + " jargon-buzzword finds \"leverage\" there"),
                fault(
                        "wrong_examples_are_found",
                        "pick wave*\"",
                        "pick waves\", \"crossdock*\"",
                        "ours-pick /rules/1: does not find"),
                fault(
                        "right_examples_and_near_misses_are_left_alone",
                        "parcels were",
                        "pick waves were",
                        "ours-pick /rules/1: rule ours-pick finds \"pick waves\" in its right"),
                fault(
                        "right_examples_and_near_misses_are_left_alone",
                        "We pick what",
                        "Crossdocking is what",
                        "ours-pick /rules/1: rule ours-dock finds \"Crossdocking\" in its nearMiss"),
                fault("strong_letters_are_left_alone", "pick wave*", "customers", "(en), at \"customers"),
                fault(
                        "complete_plans_are_left_alone",
                        "pick wave*",
                        "customers",
                        "complete ACCOUNT_COMPROMISED PLAN en /"));
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
                .containsAll(PlantedDataFault.rules(ProseRulesContractTest.class));
    }

    @Test
    void a_file_that_is_sound_breaks_no_rule() {
        assertThat(PlantedDataFault.failures(OurProseRulesTest.contract(SOUND, "en")))
                .isEmpty();
    }

    @Test
    void what_the_kit_has_no_texts_for_is_skipped() {
        assertThat(PlantedDataFault.skipped(OurProseRulesTest.contract(SOUND, "it")))
                .containsExactlyInAnyOrder("strong_letters_are_left_alone", "complete_plans_are_left_alone");
    }

    private static PlantedDataFault fault(String rule, String sound, String broken, String place) {
        assertThat(SOUND).contains(sound);
        return new PlantedDataFault(rule, OurProseRulesTest.contract(SOUND.replace(sound, broken), "en"), place);
    }
}
