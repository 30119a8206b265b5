package io.github.poasdk.validation.checklist;

import io.github.poasdk.model.code.IssueType;
import io.github.poasdk.validation.finding.Finding;
import io.github.poasdk.validation.pack.Need;
import io.github.poasdk.validation.pack.Provenance;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that a case needs.
 *
 * @param part the part of the plan that it belongs to
 * @param issue the issue type that needs it; absent if the notice does
 * @param need how much it is needed
 * @param what what is needed: codes, one of which will do, or English words; may be empty
 * @param details what is asked of it
 * @param why why it is asked for, in English; may be empty
 * @param state whether the plan has it
 * @param pointers where the plan has it, as JSON pointers
 * @param findings what is wrong with what the plan has
 * @param provenance where that is known from, and from when to when it holds
 */
public record ChecklistItem(
        Part part,
        Optional<IssueType> issue,
        Need need,
        String what,
        List<ChecklistDetail> details,
        String why,
        State state,
        List<String> pointers,
        List<Finding> findings,
        Provenance provenance) {

    /** A part of a plan. */
    public enum Part {
        /** The kind of response. */
        RESPONSE,
        /** What the notice asks for. */
        ANSWER,
        /** Amazon's metrics. */
        METRIC,
        /** The policies that the issue is about. */
        POLICY,
        /** The root causes. */
        CAUSE,
        /** The corrective actions. */
        CORRECTIVE,
        /** The preventive actions. */
        PREVENTIVE,
        /** The listings of the products concerned. */
        LISTING,
        /** The documents. */
        EVIDENCE
    }

    /** Whether a plan has something. */
    public enum State {
        /** It is there. */
        PRESENT,
        /** It is there, and something is wrong with it. */
        DEFECTIVE,
        /** It is not there. */
        MISSING,
        /** It is not there and is asked for in some cases only. */
        OPTIONAL
    }

    /**
     * Checks that nothing is null and copies what can be changed.
     *
     * @param part the part of the plan that it belongs to
     * @param issue the issue type that needs it
     * @param need how much it is needed
     * @param what what is needed
     * @param details what is asked of it
     * @param why why it is asked for
     * @param state whether the plan has it
     * @param pointers where the plan has it
     * @param findings what is wrong with what the plan has
     * @param provenance where that is known from
     */
    public ChecklistItem {
        Objects.requireNonNull(part, "part must not be null");
        Objects.requireNonNull(issue, "issue must not be null");
        Objects.requireNonNull(need, "need must not be null");
        Objects.requireNonNull(what, "what must not be null");
        details = List.copyOf(details);
        Objects.requireNonNull(why, "why must not be null");
        Objects.requireNonNull(state, "state must not be null");
        pointers = List.copyOf(pointers);
        findings = List.copyOf(findings);
        Objects.requireNonNull(provenance, "provenance must not be null");
    }
}
