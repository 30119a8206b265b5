package io.github.poasdk.validation.pack;

import io.github.poasdk.model.AnnotationState;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Documents of each kind a day before, on and after the limit, with one piece too few, stating nothing, of each file and mark. */
final class DocumentProbes {

    private static final LocalDate RECEIVED = LocalDate.of(2026, 10, 1);
    private static final LocalDate SUBMITTED = LocalDate.of(2026, 10, 20);
    private static final String OLD = "POA-EVIDENCE-OLD";
    private static final String QUANTITY = "POA-EVIDENCE-QUANTITY";
    private static final String STATED = "POA-EVIDENCE-NOT-STATED";
    private static final String FORMAT = "POA-EVIDENCE-FORMAT";
    private static final String NAME = "POA-EVIDENCE-FILE-NAME";
    private static final String SIZE = "POA-EVIDENCE-SIZE";
    private static final String ALTERED = "POA-EVIDENCE-ALTERED";

    private final PackProbes all;

    DocumentProbes(PackProbes all) {
        this.all = all;
    }

    void add() {
        all.file("documents.json").properties().forEach(document -> {
            String kind = document.getKey();
            String about = "documents.json /" + kind;
            JsonNode entry = document.getValue();
            String type = all.type(issue -> asks(issue, kind));
            String issues = type.isEmpty() ? "" : "'issues':[{'type':'" + type + "'}],";
            addAge(about + "/age", kind, issues, entry.path("age"));
            addQuantity(about + "/quantity", kind, issues, entry.path("quantity"));
            addStated(about + "/states", kind, issues, entry.path("states"));
            addFiles(about + "/files", issues, kind, entry.path("files"));
            addMarks(about + "/annotation", kind, entry.path("annotation"));
        });
    }

    private static boolean asks(JsonNode issue, String kind) {
        return issue.path("evidence")
                .valueStream()
                .anyMatch(requirement -> PackProbes.has(requirement.path("anyOf"), kind)
                        && (requirement.path("responseKinds").isEmpty()
                                || PackProbes.has(requirement.path("responseKinds"), "PLAN")));
    }

    private void addAge(String about, String kind, String issues, JsonNode age) {
        if (age.isMissingNode()) {
            return;
        }
        LocalDate day = age.path("from").stringValue("NOTICE").equals("NOTICE") ? RECEIVED : SUBMITTED;
        LocalDate earliest = day.minus(Period.parse(age.path("within").stringValue()));
        Stream<String> documents = Stream.of(earliest.minusDays(1), earliest, earliest.plusDays(1))
                .map(issued -> "{'kind':'" + kind + "','issuedOn':'" + issued + "'}");
        all.add(
                about,
                OLD,
                plan(issues, PackProbes.array(documents)),
                List.of(Probe.finding(OLD, "/evidence/0/issuedOn", Map.of("earliest", earliest), age)));
    }

    private void addQuantity(String about, String kind, String issues, JsonNode quantity) {
        if (quantity.isMissingNode()) {
            return;
        }
        LocalDate start = RECEIVED.minus(Period.parse(quantity.path("window").stringValue()));
        Stream<String> documents = Stream.of(start.minusDays(1), start)
                .map(issued -> "{'kind':'" + kind + "','issuedOn':'" + issued
                        + "','items':[{'asin':'B000000001','quantity':1}]}");
        Map<String, String> few = Map.of("asin", "B000000001", "covered", "1", "kind", kind, "sold", "2");
        all.add(
                about,
                QUANTITY,
                plan("'unitsSold':[{'asin':'B000000001','units':2}]," + issues, PackProbes.array(documents)),
                List.of(Probe.finding(QUANTITY, "/unitsSold/0/units", few, quantity)));
    }

    private void addStated(String about, String kind, String issues, JsonNode states) {
        List<String> expected = new ArrayList<>();
        states.properties().forEach(detail -> {
            String place = detail.getKey().startsWith("terms/") ? "terms" : detail.getKey();
            expected.add(Probe.finding(
                    STATED, "/evidence/0/" + place, Map.of("detail", detail.getKey()), detail.getValue()));
        });
        all.add(about, STATED, plan(issues, "[{'kind':'" + kind + "'}]"), expected);
    }

    /** Each ending, one that none has, each character that is not taken, and a byte more than the largest file. */
    void addFiles(String about, String issues, String kind, JsonNode files) {
        if (files.isMissingNode()) {
            return;
        }
        List<String> endings = PackProbes.texts(files.path("extensions"));
        List<String> expected = new ArrayList<>();
        List<String> documents = new ArrayList<>();
        String of = kind.isEmpty() ? "" : "'kind':'" + kind + "',";
        for (String ending : Stream.concat(endings.stream(), Stream.of("exe")).toList()) {
            documents.add("{" + of + "'fileName':'a." + ending + "'}");
        }
        if (!endings.isEmpty()) {
            Map<String, String> taken = Map.of("taken", String.join(", ", endings));
            expected.add(Probe.finding(FORMAT, "/evidence/" + endings.size() + "/fileName", taken, files));
        }
        String forbidden = files.path("forbiddenCharacters").stringValue("");
        for (int i = 0; i < forbidden.length(); i++) {
            char character = forbidden.charAt(i);
            expected.add(Probe.finding(
                            NAME, "/evidence/" + documents.size() + "/fileName", Map.of("characters", forbidden), files)
                    + " 1-2");
            documents.add("{" + of + "'fileName':'a" + character + "." + endings.get(0) + "'}");
        }
        if (files.has("mostBytes")) {
            long most = files.path("mostBytes").longValue();
            documents.add("{" + of + "'sizeBytes':" + most + "}");
            expected.add(
                    Probe.finding(SIZE, "/evidence/" + documents.size() + "/sizeBytes", Map.of("most", most), files));
            documents.add("{" + of + "'sizeBytes':" + (most + 1) + "}");
        }
        all.add(about, FORMAT + " " + NAME + " " + SIZE, plan(issues, PackProbes.array(documents.stream())), expected);
    }

    private void addMarks(String about, String kind, JsonNode annotation) {
        List<String> expected = new ArrayList<>();
        AnnotationState[] states = AnnotationState.values();
        for (int i = 0; i < states.length && !annotation.isMissingNode(); i++) {
            if (!PackProbes.has(annotation.path("allowed"), states[i].name())) {
                expected.add(Probe.finding(
                        ALTERED, "/evidence/" + i + "/annotation", Map.of("state", states[i]), annotation));
            }
        }
        Stream<String> documents =
                Arrays.stream(states).map(state -> "{'kind':'" + kind + "','annotation':'" + state + "'}");
        all.add(about, ALTERED, plan("", PackProbes.array(documents)), expected);
    }

    private static JsonNode plan(String start, String evidence) {
        return Probe.json("{" + start + "'submittedOn':'" + SUBMITTED + "','notice':{'receivedOn':'" + RECEIVED
                + "'},'evidence':" + evidence + "}");
    }
}
