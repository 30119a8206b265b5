package io.github.poasdk.validation.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Texts with each phrase of a rule, and numbers just within and just beyond its limits. */
final class RuleProbes {

    private static final String SYMPTOM = "POA-CAUSE-SYMPTOM";
    private static final int WORDS = 40;

    private final PackProbes all;

    RuleProbes(PackProbes all) {
        this.all = all;
    }

    void add() {
        all.file("rules.json")
                .properties()
                .forEach(rule -> rule.getValue().path("phrases").properties().forEach(language -> {
                    List<String> phrases = PackProbes.texts(language.getValue());
                    for (int i = 0; i < phrases.size(); i++) {
                        addPhrase(rule.getKey(), language.getKey(), phrases.get(i));
                    }
                }));
        String reference = PackProbes.texts(
                        all.rule("POA-CASE-REFERENCE").path("phrases").path("en"))
                .stream()
                .findFirst()
                .orElse("#");
        addDigits("POA-CASE-REFERENCE", "", count -> PhraseSample.of(reference, plain(count)));
        addDigits("POA-PERSONAL-PHONE", "+", RuleProbes::plain);
        addDigits("POA-PERSONAL-CARD", "", RuleProbes::card);
        addSymptom();
        addWithoutNumbers();
    }

    private void addPhrase(String code, String language, String phrase) {
        String digits =
                plain(all.rule(code).path("numbers").path("fewestDigits").asInt(2));
        String text = PhraseSample.of(phrase, digits);
        String tag = language.equals("und") ? "nl" : language;
        boolean isOfCause = code.equals("POA-CAUSE-IGNORANCE");
        String place = isOfCause ? "/rootCauses/0/explanation" : "/closing";
        String member = isOfCause ? "'rootCauses':[{'explanation':\"%s\"}]" : "'closing':\"%s\"";
        all.add(
                "rules.json /" + code + "/phrases/" + language,
                code,
                Probe.json(("{'language':'" + tag + "'," + member + "}").formatted(text.replace("'", "\u2019"))),
                List.of(Probe.finding(code, place, Map.of(), all.rule(code)) + " 0-" + text.length()));
    }

    /** A digit too few, as few and as many as can be, and one too many. */
    private void addDigits(String code, String start, IntFunction<String> digits) {
        JsonNode numbers = all.rule(code).path("numbers");
        if (numbers.isMissingNode()) {
            return;
        }
        int fewest = numbers.path("fewestDigits").intValue();
        int most = numbers.path("mostDigits").intValue();
        for (int count : List.of(fewest - 1, fewest, most, most + 1)) {
            String text = start + digits.apply(count);
            boolean isFound = count >= fewest && count <= most;
            all.add(
                    "rules.json /" + code + "/numbers",
                    code,
                    Probe.json("{'language':'en','closing':'" + text + "'}"),
                    isFound
                            ? List.of(Probe.finding(code, "/closing", Map.of(), all.rule(code)) + " 0-" + text.length())
                            : List.of());
        }
    }

    /** A cause shares words with the summary: as many as make it the symptom, and one fewer; and one word fewer than count. */
    private void addSymptom() {
        JsonNode numbers = all.rule(SYMPTOM).path("numbers");
        if (numbers.isMissingNode()) {
            return;
        }
        double overlap = numbers.path("overlap").doubleValue();
        int least = IntStream.rangeClosed(0, WORDS)
                .filter(shared -> shared / (2.0 * WORDS - shared) > overlap)
                .findFirst()
                .orElse(WORDS);
        addSymptom(words(0, WORDS), words(WORDS - least, 2 * WORDS - least), true);
        addSymptom(words(0, WORDS), words(WORDS - least + 1, 2 * WORDS - least + 1), false);
        int fewest = numbers.path("fewestWords").intValue();
        addSymptom(words(0, fewest), words(0, fewest), true);
        addSymptom(words(0, fewest - 1), words(0, fewest - 1), false);
    }

    private void addSymptom(String summary, String statement, boolean isFound) {
        all.add(
                "rules.json /" + SYMPTOM + "/numbers",
                SYMPTOM,
                Probe.json("{'issues':[{'id':'i','summary':'" + summary
                        + "'}],'rootCauses':[{'issueIds':['i'],'statement':'" + statement + "'}]}"),
                isFound
                        ? List.of(Probe.finding(SYMPTOM, "/rootCauses/0/statement", Map.of(), all.rule(SYMPTOM)))
                        : List.of());
    }

    private void addWithoutNumbers() {
        List<String> types = all.types();
        add(
                "POA-EVIDENCE-EXPIRED",
                "{'evidence':[{'validUntil':'2026-11-19'}]}",
                "/evidence/0/validUntil {spokenOn=" + PackProbes.DAY + "}");
        add(
                "POA-LISTING-OUT-OF-STOCK",
                "{'listingClosures':[{'asin':'B000000001','state':'OUT_OF_STOCK'}]}",
                "/listingClosures/0/state {asin=B000000001}");
        add(
                "POA-ASIN-NOT-IN-NOTICE",
                "{'notice':{'asins':['B000000001']},'issues':[{'asins':['C999999999']}]}",
                "/issues/0/asins/0 {asin=C999999999}");
        add("POA-PERSONAL-EMAIL", "{'closing':'buyer@example.com'}", "/closing {}  0-17");
        add(
                "POA-CAUSE-SEVERAL-ISSUES",
                "{'issues':[{'id':'a','type':'%s'},{'id':'b','type':'%s'}],'rootCauses':[{'issueIds':['a','b']}]}"
                        .formatted(types.get(0), types.get(1)),
                "/rootCauses/0/issueIds {types=" + types.get(0) + ", " + types.get(1) + "}");
    }

    private void add(String code, String plan, String expected) {
        JsonNode rule = all.rule(code);
        if (rule.isMissingNode()) {
            return;
        }
        String[] parts = expected.split("  ", 2);
        String found = Probe.finding(code, "", Map.of(), rule)
                .replaceFirst("  \\{\\}", Matcher.quoteReplacement(" " + parts[0]));
        all.add(
                "rules.json /" + code,
                code,
                Probe.json(plan),
                List.of(parts.length == 1 ? found : found + " " + parts[1]));
    }

    /** Words of which none is another. */
    static String words(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> "word" + (char) ('a' + i / 20) + (char) ('a' + i % 20))
                .collect(Collectors.joining(" "));
    }

    private static String plain(int count) {
        return Stream.generate(() -> "7").limit(count).collect(Collectors.joining());
    }

    /** Digits of a card, with the last one so that the sum is right. */
    private static String card(int count) {
        List<Integer> digits = new ArrayList<>();
        int sum = 0;
        for (int i = count - 1; i >= 1; i--) {
            int digit = i == count - 1 ? 4 : 1;
            digits.add(digit);
            int weighed = i % 2 == 0 ? digit : digit * 2;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        digits.add((10 - sum % 10) % 10);
        return digits.stream().map(String::valueOf).collect(Collectors.joining());
    }
}
