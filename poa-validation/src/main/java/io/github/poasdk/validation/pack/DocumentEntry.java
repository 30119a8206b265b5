package io.github.poasdk.validation.pack;

import io.github.poasdk.model.code.EvidenceKind;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a document of some kind has to be.
 *
 * @param kind the kind
 * @param age how old it may be
 * @param quantity that its quantities cover what was sold
 * @param states what it has to state
 * @param files which files are taken
 * @param annotation what may have been marked on it
 * @param disqualifiers what makes it worthless
 */
public record DocumentEntry(
        EvidenceKind kind,
        Optional<AgeLimit> age,
        Optional<QuantityRule> quantity,
        List<StatedDetail> states,
        Optional<FileLimit> files,
        Optional<AnnotationLimit> annotation,
        List<Note> disqualifiers) {

    /**
     * Checks that nothing is null and copies what can be changed.
     *
     * @param kind the kind
     * @param age how old it may be
     * @param quantity that its quantities cover what was sold
     * @param states what it has to state
     * @param files which files are taken
     * @param annotation what may have been marked on it
     * @param disqualifiers what makes it worthless
     */
    public DocumentEntry {
        Objects.requireNonNull(kind, "kind must not be null");
        Objects.requireNonNull(age, "age must not be null");
        Objects.requireNonNull(quantity, "quantity must not be null");
        states = List.copyOf(states);
        Objects.requireNonNull(files, "files must not be null");
        Objects.requireNonNull(annotation, "annotation must not be null");
        disqualifiers = List.copyOf(disqualifiers);
    }
}
