package io.github.poasdk.validation.pack;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** Attempts that contradict one before, and one that says as much the same as is just too much. */
final class AttemptProbes {

    private static final String SAME_TEXT = "POA-ATTEMPT-SAME-TEXT";
    private static final int WORDS = 40;

    /** How many words each run has of which two texts have the same. */
    private static final int RUN = 3;

    private final PackProbes all;

    AttemptProbes(PackProbes all) {
        this.all = all;
    }

    void add() {
        addSameText();
        add("NOTHING-NEW", "{'closing':'a b c'}", "{'closing':'c b a'}", "/attempt", Map.of());
        add(
                "DATE-CONTRADICTS",
                "{'notice':{'receivedOn':'2026-11-01'}}",
                "{'notice':{'receivedOn':'2026-11-02'}}",
                "/notice/receivedOn",
                Map.of("before", "2026-11-01"));
        add(
                "QUANTITY-CONTRADICTS",
                "{'commitment':'We counted 41 parcels.'}",
                "{'commitment':'We counted 42 parcels.'}",
                "/commitment",
                Map.of("before", "We counted 41 parcels."));
        add(
                "CAUSE-CONTRADICTS",
                "{'rootCauses':[{'id':'a','category':'ONE'}]}",
                "{'rootCauses':[{'id':'a','category':'TWO'}]}",
                "/rootCauses/0/category",
                Map.of("before", "ONE"));
        add(
                "OWNER-CONTRADICTS",
                "{'actions':[{'id':'a','status':'DONE','owner':{'role':'Packer'}}]}",
                "{'actions':[{'id':'a','status':'DONE','owner':{'role':'Buyer'}}]}",
                "/actions/0/owner/role",
                Map.of("before", "Packer"));
        add("DOCUMENT-CHANGED", document("a"), document("b"), "/evidence/0/sha256", Map.of());
    }

    /** Two texts share as many words at their beginning as make them the same, and one fewer. */
    private void addSameText() {
        JsonNode numbers = all.rule(SAME_TEXT).path("numbers");
        if (numbers.isMissingNode()) {
            return;
        }
        double share = numbers.path("share").doubleValue();
        int least = IntStream.rangeClosed(RUN, WORDS)
                .filter(shared -> shared(shared) >= share)
                .findFirst()
                .orElse(WORDS);
        addSameText(least, true);
        addSameText(least - 1, false);
    }

    private static double shared(int words) {
        double runs = words - RUN + 1;
        return runs / (2.0 * (WORDS - RUN + 1) - runs);
    }

    private void addSameText(int shared, boolean isFound) {
        String later = RuleProbes.words(0, shared) + " " + RuleProbes.words(WORDS, 2 * WORDS - shared);
        all.addAttempt(
                "rules.json /" + SAME_TEXT + "/numbers",
                SAME_TEXT,
                Probe.json("{'closing':'" + RuleProbes.words(0, WORDS) + "'}"),
                Probe.json("{'closing':'" + later.strip() + "'}"),
                isFound ? List.of(Probe.finding(SAME_TEXT, "/attempt", Map.of(), all.rule(SAME_TEXT))) : List.of());
    }

    private void add(String name, String earlier, String later, String pointer, Map<String, String> arguments) {
        String code = "POA-ATTEMPT-" + name;
        if (!all.rule(code).isMissingNode()) {
            all.addAttempt(
                    "rules.json /" + code,
                    code,
                    Probe.json(earlier),
                    Probe.json(later),
                    List.of(Probe.finding(code, pointer, arguments, all.rule(code))));
        }
    }

    private static String document(String digit) {
        return "{'evidence':[{'fileName':'a.pdf','sha256':'" + digit.repeat(64) + "'}]}";
    }
}
