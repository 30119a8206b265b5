package io.github.poasdk.validation.internal.rule;

import io.github.poasdk.model.Evidence;
import io.github.poasdk.validation.pack.DocumentEntry;
import io.github.poasdk.validation.pack.FileLimit;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The file of a document is one that is taken: by its ending, its name and its size. */
final class EvidenceFile implements EvidenceRule {

    private final String code;
    private final Check check;

    /** What is looked at; gives the same hit, or one with arguments for the sentence. */
    private interface Check {

        Optional<Hit> hit(Evidence evidence, FileLimit limit, Place at);
    }

    private EvidenceFile(String code, Check check) {
        this.code = code;
        this.check = check;
    }

    static EvidenceFile format() {
        return new EvidenceFile("POA-EVIDENCE-FORMAT", EvidenceFile::format);
    }

    static EvidenceFile name() {
        return new EvidenceFile("POA-EVIDENCE-FILE-NAME", EvidenceFile::name);
    }

    static EvidenceFile size() {
        return new EvidenceFile("POA-EVIDENCE-SIZE", EvidenceFile::size);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public void check(Evidence evidence, Optional<DocumentEntry> entry, Place at, PlanView plan, Hits hits) {
        Stream.concat(entry.flatMap(DocumentEntry::files).stream(), plan.fileLimits().stream())
                .flatMap(limit ->
                        check
                                .hit(evidence, limit, at)
                                .map(hit -> hit.from(limit.provenance()).separate())
                                .stream())
                .forEach(hits::add);
    }

    private static Optional<Hit> format(Evidence evidence, FileLimit limit, Place at) {
        int dot = evidence.getFileName().lastIndexOf('.');
        String ending = evidence.getFileName().substring(dot + 1).toLowerCase(Locale.ROOT);
        boolean isTaken = evidence.getFileName().isBlank()
                || limit.extensions().isEmpty()
                || (dot >= 0 && limit.extensions().contains(ending));
        return isTaken
                ? Optional.empty()
                : Optional.of(Hit.at(at.then("fileName")).with("taken", String.join(", ", limit.extensions())));
    }

    private static Optional<Hit> name(Evidence evidence, FileLimit limit, Place at) {
        Hit hit = Hit.at(at.then("fileName")).with("characters", limit.forbiddenCharacters());
        for (int i = 0; i < evidence.getFileName().length(); i++) {
            if (limit.forbiddenCharacters().indexOf(evidence.getFileName().charAt(i)) >= 0) {
                hit = hit.span(i, i + 1);
            }
        }
        return hit.spans().isEmpty() ? Optional.empty() : Optional.of(hit);
    }

    private static Optional<Hit> size(Evidence evidence, FileLimit limit, Place at) {
        if (limit.mostBytes().isEmpty()
                || evidence.getSizeBytes()
                        .filter(size -> size > limit.mostBytes().getAsLong())
                        .isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                Hit.at(at.then("sizeBytes")).with("most", limit.mostBytes().getAsLong()));
    }
}
