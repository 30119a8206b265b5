package io.github.poasdk.validation.pack;

import io.github.poasdk.model.ResponseKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Empty answers of each kind to each pattern of notices, and to each type of issue without a pattern. */
final class NoticeProbes {

    private static final String ASKED = "POA-ASKED-NOT-ANSWERED";
    private static final String UNSUITED = "POA-RESPONSE-KIND-UNSUITED";
    private static final Set<String> OF_PLANS =
            Set.of("ROOT_CAUSE", "CORRECTIVE_ACTION", "PREVENTIVE_ACTION", "LISTING_CLOSURE");

    /** What answers each part; a cause may say where no document is, too. */
    private static final Map<String, String> ANSWERS = Map.of(
            "ROOT_CAUSE", "'rootCauses':[{}]",
            "CORRECTIVE_ACTION", "'actions':[{'purpose':'CORRECTIVE'}]",
            "PREVENTIVE_ACTION", "'actions':[{'purpose':'PREVENTIVE'}]",
            "LISTING_CLOSURE", "'listingClosures':[{}]",
            "EVIDENCE", "'evidence':[{}]",
            "STATEMENT", "'statements':[{}]",
            "RELATED_ACCOUNT", "'relatedAccount':{'name':'Other'}",
            "REFUSAL", "'attempt':{'refusal':'No.'}");

    private final PackProbes all;

    NoticeProbes(PackProbes all) {
        this.all = all;
    }

    void add() {
        all.file("notices.json").properties().forEach(notice -> {
            for (String kind : PackProbes.responses()) {
                addNotice(notice.getKey(), notice.getValue(), kind, "", Set.of());
            }
            List<String> wanted = PackProbes.texts(notice.getValue().path("responseKinds"));
            String kind = wanted.isEmpty() ? "PLAN" : wanted.get(0);
            new TreeMap<>(ANSWERS)
                    .forEach((part, answer) -> addNotice(
                            notice.getKey(),
                            notice.getValue(),
                            kind,
                            "," + answer,
                            part.equals("ROOT_CAUSE") ? Set.of(part, "EVIDENCE") : Set.of(part)));
        });
        for (String type : all.types()) {
            for (String kind : PackProbes.responses()) {
                addUsual(type, kind);
            }
        }
    }

    private void addNotice(String pattern, JsonNode notice, String kind, String answer, Set<String> answered) {
        List<String> expected = new ArrayList<>();
        List<String> wanted = PackProbes.texts(notice.path("responseKinds"));
        boolean isSuited = wanted.isEmpty() || wanted.contains(kind);
        for (JsonNode ask : notice.path("asks")) {
            boolean isWanted = !kind.equals("DISPUTE")
                    || !OF_PLANS.contains(ask.path("part").stringValue());
            if (isSuited && isWanted && !answered.contains(ask.path("part").stringValue())) {
                expected.add(Probe.finding(
                        ASKED,
                        "/notice/pattern",
                        Map.of("asked", ask.path("text").stringValue()),
                        ask));
            }
        }
        if (!isSuited) {
            expected.add(unsuited(kind, wanted, notice));
        }
        all.add(
                "notices.json /" + pattern,
                ASKED + " " + UNSUITED + " POA-CODE-UNKNOWN",
                Probe.json("{'responseKind':'" + kind + "','notice':{'pattern':'" + pattern + "'}" + answer + "}"),
                expected);
    }

    private void addUsual(String type, String kind) {
        List<JsonNode> notices = PackProbes.texts(all.issue(type).path("patterns")).stream()
                .map(all.file("notices.json")::path)
                .toList();
        List<String> wanted = notices.stream()
                .flatMap(notice -> PackProbes.texts(notice.path("responseKinds")).stream())
                .toList();
        boolean isSuited = wanted.isEmpty() || wanted.contains(kind);
        all.add(
                "issues/" + type + ".json /patterns",
                UNSUITED,
                Probe.json("{'responseKind':'" + kind + "','issues':[{'type':'" + type + "'}]}"),
                isSuited ? List.of() : List.of(unsuited(kind, wanted, notices.get(0))));
    }

    private static String unsuited(String kind, List<String> wanted, JsonNode notice) {
        Set<ResponseKind> kinds =
                wanted.stream().map(ResponseKind::valueOf).collect(Collectors.toCollection(TreeSet::new));
        String names = kinds.stream().map(Enum::name).collect(Collectors.joining(" / "));
        return Probe.finding(UNSUITED, "/responseKind", Map.of("kind", kind, "wanted", names), notice);
    }
}
