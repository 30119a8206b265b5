package io.github.poasdk.validation.pack;

import io.github.poasdk.model.code.EvidenceKind;
import io.github.poasdk.model.code.IssueType;
import io.github.poasdk.model.code.MetricKind;
import io.github.poasdk.model.code.NoticePattern;
import io.github.poasdk.model.code.OpenCode;
import io.github.poasdk.validation.finding.RuleSource;
import java.util.Map;
import java.util.Set;

/** The entries of a pack by their names, in order. */
record PackContent(
        PackId id,
        Map<String, RuleSource> sources,
        Map<Class<? extends OpenCode>, Set<String>> codes,
        Map<IssueType, IssueEntry> issues,
        Map<MetricKind, MetricEntry> metrics,
        Map<EvidenceKind, DocumentEntry> documents,
        Map<NoticePattern, NoticeEntry> notices,
        Map<String, PolicyEntry> policies,
        Map<String, RuleEntry> rules) {

    boolean knows(OpenCode code) {
        Set<String> known = codes.get(code.getClass());
        return known == null || known.contains(code.code());
    }
}
