package io.github.poasdk.validation.checklist;

import io.github.poasdk.model.AnnotationState;
import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.code.EvidenceKind;
import io.github.poasdk.validation.checklist.ChecklistDetail.Kind;
import io.github.poasdk.validation.internal.rule.EvidenceWindows;
import io.github.poasdk.validation.pack.DocumentEntry;
import io.github.poasdk.validation.pack.FileLimit;
import io.github.poasdk.validation.pack.IssueEntry;
import io.github.poasdk.validation.pack.Note;
import io.github.poasdk.validation.pack.PolicyPack;
import io.github.poasdk.validation.pack.StatedDetail;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What is asked of a kind of document. Windows before a notice without a date are counted from the day of the check. */
final class DocumentDetails {

    private final PlanOfAction plan;
    private final PolicyPack pack;
    private final LocalDate asOf;

    DocumentDetails(PlanOfAction plan, PolicyPack pack, LocalDate asOf) {
        this.plan = plan;
        this.pack = pack;
        this.asOf = asOf;
    }

    List<ChecklistDetail> of(EvidenceKind kind, IssueEntry issue, String subject) {
        List<ChecklistDetail> details = new ArrayList<>();
        pack.document(kind).ifPresent(entry -> add(entry, subject, details));
        pack.document(kind).flatMap(DocumentEntry::files).ifPresent(limit -> add(limit, subject, details));
        issue.files().ifPresent(limit -> add(limit, subject, details));
        return details;
    }

    List<ChecklistDetail> of(FileLimit limit) {
        List<ChecklistDetail> details = new ArrayList<>();
        add(limit, "", details);
        return details;
    }

    private void add(DocumentEntry entry, String subject, List<ChecklistDetail> details) {
        entry.age().ifPresent(age -> {
            LocalDate earliest = EvidenceWindows.earliest(
                            age, plan, plan.getSubmittedOn().orElse(asOf))
                    .orElseGet(() -> EvidenceWindows.start(asOf, age.within(), plan));
            details.add(new ChecklistDetail(subject, Kind.EARLIEST, earliest.toString()));
        });
        entry.quantity().ifPresent(rule -> {
            LocalDate start = EvidenceWindows.start(rule.window(), plan)
                    .orElseGet(() -> EvidenceWindows.start(asOf, rule.window(), plan));
            details.add(new ChecklistDetail(subject, Kind.COVERS_SINCE, start.toString()));
        });
        if (!entry.states().isEmpty()) {
            String names = entry.states().stream().map(StatedDetail::name).collect(Collectors.joining(", "));
            details.add(new ChecklistDetail(subject, Kind.STATES, names));
        }
        entry.annotation().ifPresent(limit -> {
            String allowed =
                    limit.allowed().stream().sorted().map(AnnotationState::name).collect(Collectors.joining(", "));
            details.add(new ChecklistDetail(subject, Kind.ANNOTATION, allowed));
        });
        for (Note note : entry.disqualifiers()) {
            note.texts().forEach(text -> details.add(new ChecklistDetail(subject, Kind.NOTE, text)));
        }
    }

    private static void add(FileLimit limit, String subject, List<ChecklistDetail> details) {
        if (!limit.extensions().isEmpty()) {
            details.add(new ChecklistDetail(subject, Kind.FORMATS, String.join(", ", limit.extensions())));
        }
        limit.mostBytes()
                .ifPresent(most -> details.add(new ChecklistDetail(subject, Kind.MOST_BYTES, String.valueOf(most))));
        if (!limit.forbiddenCharacters().isEmpty()) {
            details.add(new ChecklistDetail(subject, Kind.NO_CHARACTERS, limit.forbiddenCharacters()));
        }
    }
}
