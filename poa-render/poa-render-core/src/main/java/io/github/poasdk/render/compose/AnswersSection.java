package io.github.poasdk.render.compose;

import io.github.poasdk.model.Answer;
import io.github.poasdk.model.Question;
import io.github.poasdk.render.document.Block;
import io.github.poasdk.render.document.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The questions of the notice in their order, each with its answer; then answers to other questions. */
final class AnswersSection implements SectionComposer {

    @Override
    public List<Block> compose(Composition composition) {
        List<Question> questions = composition.plan().getNotice().getQuestions();
        List<Answer> answers = composition.plan().getAnswers();
        Map<String, List<Integer>> untold = new HashMap<>();
        for (int i = 0; i < answers.size(); i++) {
            untold.computeIfAbsent(answers.get(i).getQuestionId(), id -> new ArrayList<>())
                    .add(i);
        }
        List<Block> sections = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            Line heading = composition
                    .line()
                    .value(composition.ordinal("question", i), "/notice/questions/" + i)
                    .text("punctuation.colon", questions.get(i).getText(), "/notice/questions/" + i + "/text");
            List<Block> blocks = new ArrayList<>();
            List<Integer> told = untold.remove(questions.get(i).getId());
            for (int j : told == null ? List.<Integer>of() : told) {
                blocks.addAll(compose(answers.get(j), "/answers/" + j, composition));
            }
            sections.add(new Section(heading.heading(), blocks));
        }
        untold.values().stream().flatMap(List::stream).sorted().forEach(i -> {
            Line heading = composition.line().value(composition.ordinal("answer", i), "/answers/" + i);
            sections.add(new Section(heading.heading(), compose(answers.get(i), "/answers/" + i, composition)));
        });
        return sections;
    }

    private static List<Block> compose(Answer answer, String pointer, Composition composition) {
        List<Block> blocks = new ArrayList<>(composition.paragraphs(answer.getText(), pointer + "/text"));
        new Definitions(composition)
                .add("evidence", composition.references(answer.getEvidenceIds(), pointer + "/evidenceIds"))
                .build()
                .ifPresent(blocks::add);
        return blocks;
    }
}
