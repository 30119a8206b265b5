package com.example.casedesk;

import io.github.poasdk.model.CorrectiveAction;
import io.github.poasdk.model.Evidence;
import io.github.poasdk.model.Issue;
import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.RootCause;
import io.github.poasdk.model.code.IssueType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The form that our desk fills in with a seller. What a plan has beyond its fields is carried along in {@code others}, so
 * that a plan from elsewhere can pass through the form.
 */
record CaseForm(
        String shop,
        Optional<LocalDate> noticeDate,
        List<Problem> problems,
        List<Cause> causes,
        List<Measure> measures,
        List<Document> documents,
        String lastWords,
        PlanOfAction others) {

    CaseForm {
        problems = List.copyOf(problems);
        causes = List.copyOf(causes);
        measures = List.copyOf(measures);
        documents = List.copyOf(documents);
    }

    /** What Amazon complains of. */
    record Problem(String key, Optional<IssueType> topic, String story, String admission, Issue others) {}

    /** Why it happened. */
    record Cause(String key, List<String> problems, String cause, String howItCameAbout, RootCause others) {
        Cause {
            problems = List.copyOf(problems);
        }
    }

    /** What was done, or is being done, about it. */
    record Measure(
            String key,
            Optional<Kind> kind,
            List<String> causes,
            String title,
            List<String> steps,
            String responsible,
            Optional<LocalDate> doneOn,
            Optional<LocalDate> dueOn,
            CorrectiveAction others) {

        Measure {
            causes = List.copyOf(causes);
            steps = List.copyOf(steps);
        }
    }

    /** What a measure is for. */
    enum Kind {
        FIX,
        PREVENTION
    }

    /** What the seller can show. */
    record Document(String key, String title, String file, Evidence others) {}
}
