package io.github.poasdk.validation.internal.rule;

import io.github.poasdk.model.Answer;
import io.github.poasdk.model.Question;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Each question that the notice asks is answered (R1). */
final class QuestionWithoutAnswer implements PlanRule {

    @Override
    public String code() {
        return "POA-QUESTION-NO-ANSWER";
    }

    @Override
    public void check(PlanView plan, Hits hits) {
        Set<String> answered =
                plan.plan().getAnswers().stream().map(Answer::getQuestionId).collect(Collectors.toSet());
        List<Place> astray = astray(plan);
        List<Question> questions = plan.plan().getNotice().getQuestions();
        for (int i = 0; i < questions.size(); i++) {
            String id = questions.get(i).getId();
            if (id.isBlank() || !answered.contains(id)) {
                hits.add(Hit.at(Place.of("notice").then("questions", i)).related(astray));
            }
        }
    }

    /** Answers to no question that is there: one of them may be the one that is missed. */
    private static List<Place> astray(PlanView plan) {
        List<Answer> answers = plan.plan().getAnswers();
        return IntStream.range(0, answers.size())
                .filter(i -> !plan.has(ElementKind.QUESTION, answers.get(i).getQuestionId()))
                .mapToObj(i -> Place.of("answers", i).then("questionId"))
                .toList();
    }
}
