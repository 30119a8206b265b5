package com.example.casedesk;

import com.example.casedesk.CaseForm.Cause;
import com.example.casedesk.CaseForm.Document;
import com.example.casedesk.CaseForm.Kind;
import com.example.casedesk.CaseForm.Measure;
import com.example.casedesk.CaseForm.Problem;
import io.github.poasdk.model.ActionPurpose;
import io.github.poasdk.model.CorrectiveAction;
import io.github.poasdk.model.Evidence;
import io.github.poasdk.model.Issue;
import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.RootCause;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** From a plan to our form and back. What is in a field is not in {@code others}, so nothing can contradict itself. */
final class CaseMapper {

    private CaseMapper() {}

    /** The form of a plan. The extensions are those of another program, and get lost. */
    static CaseForm toForm(PlanOfAction plan) {
        PlanOfAction others = plan.toBuilder()
                .seller(plan.getSeller().toBuilder().name("").build())
                .notice(plan.getNotice().toBuilder()
                        .receivedOn(Optional.empty())
                        .build())
                .issues(List.of())
                .rootCauses(List.of())
                .actions(List.of())
                .evidence(List.of())
                .closing("")
                .extensions(Map.of())
                .build();
        return new CaseForm(
                plan.getSeller().getName(),
                plan.getNotice().getReceivedOn(),
                plan.getIssues().stream().map(CaseMapper::problem).toList(),
                plan.getRootCauses().stream().map(CaseMapper::cause).toList(),
                plan.getActions().stream().map(CaseMapper::measure).toList(),
                plan.getEvidence().stream().map(CaseMapper::document).toList(),
                plan.getClosing(),
                others);
    }

    /** The plan of a form. */
    static PlanOfAction toPlan(CaseForm form) {
        PlanOfAction others = form.others();
        return others.toBuilder()
                .seller(others.getSeller().toBuilder().name(form.shop()).build())
                .notice(others.getNotice().toBuilder()
                        .receivedOn(form.noticeDate())
                        .build())
                .issues(form.problems().stream().map(CaseMapper::issue).toList())
                .rootCauses(form.causes().stream().map(CaseMapper::rootCause).toList())
                .actions(form.measures().stream().map(CaseMapper::action).toList())
                .evidence(form.documents().stream().map(CaseMapper::evidence).toList())
                .closing(form.lastWords())
                .build();
    }

    private static Problem problem(Issue issue) {
        Issue others = issue.toBuilder()
                .id("")
                .type(Optional.empty())
                .summary("")
                .acknowledgment(
                        issue.getAcknowledgment().toBuilder().statement("").build())
                .build();
        return new Problem(
                issue.getId(),
                issue.getType(),
                issue.getSummary(),
                issue.getAcknowledgment().getStatement(),
                others);
    }

    private static Issue issue(Problem problem) {
        return problem.others().toBuilder()
                .id(problem.key())
                .type(problem.topic())
                .summary(problem.story())
                .acknowledgment(problem.others().getAcknowledgment().toBuilder()
                        .statement(problem.admission())
                        .build())
                .build();
    }

    private static Cause cause(RootCause cause) {
        RootCause others = cause.toBuilder()
                .id("")
                .issueIds(List.of())
                .statement("")
                .explanation("")
                .build();
        return new Cause(cause.getId(), cause.getIssueIds(), cause.getStatement(), cause.getExplanation(), others);
    }

    private static RootCause rootCause(Cause cause) {
        return cause.others().toBuilder()
                .id(cause.key())
                .issueIds(cause.problems())
                .statement(cause.cause())
                .explanation(cause.howItCameAbout())
                .build();
    }

    private static Measure measure(CorrectiveAction action) {
        CorrectiveAction others = action.toBuilder()
                .id("")
                .purpose(Optional.empty())
                .causeIds(List.of())
                .title("")
                .steps(List.of())
                .owner(action.getOwner().toBuilder().role("").build())
                .timeline(action.getTimeline().toBuilder()
                        .done(Optional.empty())
                        .due(Optional.empty())
                        .build())
                .build();
        return new Measure(
                action.getId(),
                action.getPurpose().map(purpose -> purpose == ActionPurpose.CORRECTIVE ? Kind.FIX : Kind.PREVENTION),
                action.getCauseIds(),
                action.getTitle(),
                action.getSteps(),
                action.getOwner().getRole(),
                action.getTimeline().getDone(),
                action.getTimeline().getDue(),
                others);
    }

    private static CorrectiveAction action(Measure measure) {
        CorrectiveAction others = measure.others();
        return others.toBuilder()
                .id(measure.key())
                .purpose(measure.kind()
                        .map(kind -> kind == Kind.FIX ? ActionPurpose.CORRECTIVE : ActionPurpose.PREVENTIVE))
                .causeIds(measure.causes())
                .title(measure.title())
                .steps(measure.steps())
                .owner(others.getOwner().toBuilder().role(measure.responsible()).build())
                .timeline(others.getTimeline().toBuilder()
                        .done(measure.doneOn())
                        .due(measure.dueOn())
                        .build())
                .build();
    }

    private static Document document(Evidence evidence) {
        Evidence others = evidence.toBuilder().id("").title("").fileName("").build();
        return new Document(evidence.getId(), evidence.getTitle(), evidence.getFileName(), others);
    }

    private static Evidence evidence(Document document) {
        return document.others().toBuilder()
                .id(document.key())
                .title(document.title())
                .fileName(document.file())
                .build();
    }
}
