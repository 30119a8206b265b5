package io.github.poasdk.testkit.contract;

import io.github.poasdk.validation.pack.DocumentEntry;
import io.github.poasdk.validation.pack.IssueEntry;
import io.github.poasdk.validation.pack.MetricEntry;
import io.github.poasdk.validation.pack.NoticeEntry;
import io.github.poasdk.validation.pack.PolicyPack;
import io.github.poasdk.validation.pack.Provenance;
import java.util.LinkedHashMap;
import java.util.Map;

/** The entries of a pack by their places: the file and a JSON pointer, as in a fault of a pack. */
final class PackEntries {

    private final Map<String, Provenance> entries = new LinkedHashMap<>();

    private PackEntries() {}

    /** Where each entry of a pack is from. */
    static Map<String, Provenance> of(PolicyPack pack) {
        PackEntries all = new PackEntries();
        pack.issueTypes().forEach(all::add);
        pack.metrics().forEach(all::add);
        pack.documents().forEach(all::add);
        pack.notices().forEach(all::add);
        pack.policies().forEach(entry -> all.add("policies.json", entry.key(), entry.provenance()));
        pack.rules().forEach(entry -> all.add("rules.json", entry.code(), entry.provenance()));
        return all.entries;
    }

    private void add(IssueEntry issue) {
        String file = "issues/" + issue.type().code() + ".json";
        add(file, "trigger", issue.trigger().provenance());
        add(file, "causes", issue.causes().provenance());
        add(file, "corrective", issue.corrective().provenance());
        add(file, "preventive", issue.preventive().provenance());
        issue.evidence().forEach(each -> add(file, "evidence/" + escaped(each.key()), each.provenance()));
        issue.closures().ifPresent(note -> add(file, "closures", note.provenance()));
        issue.notLimitedToOrders().ifPresent(note -> add(file, "notLimitedToOrders", note.provenance()));
        issue.files().ifPresent(limit -> add(file, "files", limit.provenance()));
    }

    private void add(MetricEntry metric) {
        metric.targets()
                .forEach(target -> add(
                        "metrics.json",
                        metric.kind().code() + "/targets/" + escaped(target.key()),
                        target.provenance()));
    }

    private void add(DocumentEntry document) {
        String file = "documents.json";
        String kind = document.kind().code() + "/";
        document.age().ifPresent(limit -> add(file, kind + "age", limit.provenance()));
        document.quantity().ifPresent(rule -> add(file, kind + "quantity", rule.provenance()));
        document.states().forEach(detail -> add(file, kind + "states/" + escaped(detail.name()), detail.provenance()));
        document.files().ifPresent(limit -> add(file, kind + "files", limit.provenance()));
        document.annotation().ifPresent(limit -> add(file, kind + "annotation", limit.provenance()));
        for (int i = 0; i < document.disqualifiers().size(); i++) {
            add(
                    file,
                    kind + "disqualifiers/" + i,
                    document.disqualifiers().get(i).provenance());
        }
    }

    private void add(NoticeEntry notice) {
        String pattern = notice.pattern().code();
        add("notices.json", pattern, notice.provenance());
        for (int i = 0; i < notice.asks().size(); i++) {
            add("notices.json", pattern + "/asks/" + i, notice.asks().get(i).provenance());
        }
    }

    private void add(String file, String pointer, Provenance provenance) {
        entries.put(file + " /" + pointer, provenance);
    }

    private static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }
}
