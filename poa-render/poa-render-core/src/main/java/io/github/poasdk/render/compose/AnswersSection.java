package io.github.poasdk.render.compose;

import io.github.poasdk.model.Answer;
import io.github.poasdk.model.Question;
import io.github.poasdk.render.document.Block;
import io.github.poasdk.render.document.Section;
import java.util.ArrayList;
import java.util.List;

/** The questions of the notice in their order, each with its answer; then answers to other questions. */
final class AnswersSection implements SectionComposer {

    @Override
    public String headingKey() {
        return "section.answers";
    }

    @Override
    public List<Block> compose(Composition composition) {
        List<Question> questions = composition.plan().getNotice().getQuestions();
        List<Answer> answers = composition.plan().getAnswers();
        List<Block> sections = new ArrayList<>();
        boolean[] told = new boolean[answers.size()];
        for (int i = 0; i < questions.size(); i++) {
            Line heading = composition
                    .line()
                    .text(composition.ordinal("question", i), "/notice/questions/" + i)
                    .text("punctuation.colon", questions.get(i).getText(), "/notice/questions/" + i + "/text");
            List<Block> blocks = new ArrayList<>();
            for (int j = 0; j < answers.size(); j++) {
                if (!told[j]
                        && answers.get(j)
                                .getQuestionId()
                                .equals(questions.get(i).getId())) {
                    blocks.addAll(compose(answers.get(j), "/answers/" + j, composition));
                    told[j] = true;
                }
            }
            sections.add(new Section(heading.build(), blocks));
        }
        for (int j = 0; j < answers.size(); j++) {
            if (!told[j]) {
                Line heading = composition.line().text(composition.ordinal("answer", j), "/answers/" + j);
                sections.add(new Section(heading.build(), compose(answers.get(j), "/answers/" + j, composition)));
            }
        }
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
