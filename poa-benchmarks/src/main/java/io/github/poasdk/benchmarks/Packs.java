package io.github.poasdk.benchmarks;

import io.github.poasdk.model.code.ActionCategory;
import io.github.poasdk.model.code.CauseCategory;
import io.github.poasdk.model.code.EvidenceKind;
import io.github.poasdk.model.code.IssueType;
import io.github.poasdk.model.code.MetricKind;
import io.github.poasdk.model.code.NoticePattern;
import io.github.poasdk.model.code.OpenCode;
import io.github.poasdk.validation.pack.PackFiles;
import io.github.poasdk.validation.pack.PolicyPack;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What packs cost: one that says nothing, and how much memory the built-in one holds. */
final class Packs {

    private static final int COPIES = 40;

    private Packs() {}

    /** A pack with the codes of the built-in one, so that none is unknown, and nothing about them. */
    static PolicyPack empty() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("pack.json", """
                {"formatVersion":"1","coordinates":"benchmarks:empty","version":"1","title":"Nothing","verifiedOn":"2026-11"}""");
        files.put("sources.json", "{\"NONE\":{\"title\":\"none\",\"verifiedOn\":\"2026-11\"}}");
        files.put(
                "codes.json",
                "{\"evidenceKinds\":" + list(EvidenceKind.class) + ",\"causeCategories\":" + list(CauseCategory.class)
                        + ",\"actionCategories\":" + list(ActionCategory.class) + "}");
        files.put("metrics.json", members(MetricKind.class, code -> "{\"better\":\"LOWER\"}"));
        files.put("notices.json", members(NoticePattern.class, code -> "{\"source\":\"NONE\",\"confidence\":\"OWN\"}"));
        String note = "{\"texts\":[],\"source\":\"NONE\",\"confidence\":\"OWN\"}";
        for (String type : codes(IssueType.class)) {
            files.put(
                    "issues/" + type + ".json",
                    "{\"trigger\":" + note + ",\"causes\":" + note + ",\"corrective\":" + note + ",\"preventive\":"
                            + note + "}");
        }
        return PolicyPack.read(new PackFiles(files));
    }

    /** The bytes on the heap that one more copy of the built-in pack holds, with the view of a day. */
    static long heldBytes() {
        List<PolicyPack> packs = new ArrayList<>(List.of(copy()));
        long before = used();
        for (int i = 0; i < COPIES; i++) {
            packs.add(copy());
        }
        return (used() - before) / (packs.size() - 1);
    }

    private static PolicyPack copy() {
        PolicyPack copy = PolicyPack.builtIn().layered(new PackFiles(Map.of()));
        copy.on(ValidationBenchmark.DAY);
        return copy;
    }

    /** The bytes on the heap that are in use. */
    static long used() {
        Runtime runtime = Runtime.getRuntime();
        long used = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            System.gc();
            used = Math.min(used, runtime.totalMemory() - runtime.freeMemory());
        }
        return used;
    }

    private static List<String> codes(Class<? extends OpenCode> kind) {
        return PolicyPack.builtIn().codes(kind);
    }

    private static String list(Class<? extends OpenCode> kind) {
        return codes(kind).stream().map(code -> '"' + code + '"').collect(Collectors.joining(",", "[", "]"));
    }

    private static String members(Class<? extends OpenCode> kind, Function<String, String> value) {
        return codes(kind).stream()
                .map(code -> '"' + code + "\":" + value.apply(code))
                .collect(Collectors.joining(",", "{", "}"));
    }
}
