package io.github.poasdk.validation.internal.rule;

import io.github.poasdk.model.ResponseKind;
import io.github.poasdk.model.code.NoticePattern;
import io.github.poasdk.validation.pack.NoticeEntry;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The plan is a kind of response that the notice wants; if the notice does not say, one that such notices want. */
final class ResponseKindUnsuited implements PlanRule {

    @Override
    public String code() {
        return "POA-RESPONSE-KIND-UNSUITED";
    }

    @Override
    public void check(PlanView plan, Hits hits) {
        List<NoticeEntry> notices = notices(plan);
        Set<ResponseKind> wanted = new TreeSet<>();
        notices.forEach(notice -> wanted.addAll(notice.responseKinds()));
        if (!wanted.isEmpty() && !wanted.contains(plan.plan().getResponseKind())) {
            hits.add(Hit.at(Place.of("responseKind"))
                    .with("kind", plan.plan().getResponseKind())
                    .with("wanted", wanted.stream().map(ResponseKind::name).collect(Collectors.joining(" / ")))
                    .from(notices.get(0).provenance()));
        }
    }

    private static List<NoticeEntry> notices(PlanView plan) {
        Optional<NoticePattern> pattern = plan.plan().getNotice().getPattern();
        if (pattern.isPresent()) {
            return pattern.flatMap(plan.pack()::notice).map(List::of).orElse(List.of());
        }
        boolean areKnown = plan.issueEntries().stream().allMatch(Optional::isPresent);
        return plan.issueEntries().stream()
                .filter(entry -> areKnown)
                .flatMap(Optional::stream)
                .flatMap(entry -> entry.patterns().stream())
                .distinct()
                .flatMap(each -> plan.pack().notice(each).stream())
                .toList();
    }
}
