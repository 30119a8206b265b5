package io.github.poasdk.validation.internal.rule;

import io.github.poasdk.model.Answer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A question has one answer. */
final class QuestionAnsweredTwice implements PlanRule {

    @Override
    public String code() {
        return "POA-QUESTION-ANSWERED-TWICE";
    }

    @Override
    public void check(PlanView plan, Hits hits) {
        Map<String, Place> seen = new HashMap<>();
        List<Answer> answers = plan.plan().getAnswers();
        for (int i = 0; i < answers.size(); i++) {
            Place place = Place.of("answers", i);
            String question = answers.get(i).getQuestionId();
            Place first = question.isBlank() ? null : seen.putIfAbsent(question, place);
            if (first != null) {
                hits.add(Hit.at(place.then("questionId")).with("id", question).related(List.of(first)));
            }
        }
    }
}
