package io.github.poasdk.validation.pack;

import io.github.poasdk.model.code.CauseCategory;
import io.github.poasdk.model.code.EvidenceKind;
import io.github.poasdk.model.code.Marketplace;
import io.github.poasdk.model.code.Marketplaces;
import io.github.poasdk.model.code.MetricKind;
import io.github.poasdk.model.code.NoticePattern;
import io.github.poasdk.model.code.OpenCode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The codes of a pack. What is none of them is refused with an {@link IllegalArgumentException}. */
final class KnownCodes {

    private final Map<Class<? extends OpenCode>, Set<String>> codes = new LinkedHashMap<>();

    void add(Class<? extends OpenCode> kind, Collection<String> names) {
        codes.computeIfAbsent(kind, key -> new LinkedHashSet<>()).addAll(names);
    }

    Map<Class<? extends OpenCode>, Set<String>> all() {
        return codes;
    }

    MetricKind metric(String code) {
        return MetricKind.of(known(MetricKind.class, code));
    }

    NoticePattern pattern(String code) {
        return NoticePattern.of(known(NoticePattern.class, code));
    }

    EvidenceKind evidenceKind(String code) {
        return EvidenceKind.of(known(EvidenceKind.class, code));
    }

    CauseCategory causeCategory(String code) {
        return CauseCategory.of(known(CauseCategory.class, code));
    }

    Marketplace marketplace(String id) {
        Marketplace marketplace = Marketplace.of(id);
        if (Marketplaces.find(marketplace).isEmpty()) {
            throw new IllegalArgumentException(id);
        }
        return marketplace;
    }

    private String known(Class<? extends OpenCode> kind, String code) {
        if (!codes.getOrDefault(kind, Set.of()).contains(code)) {
            throw new IllegalArgumentException(code);
        }
        return code;
    }
}
