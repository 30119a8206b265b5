package io.github.poasdk.validation.internal.rule;

import io.github.poasdk.validation.internal.prose.Sentence;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A plan states and does not ask. The whys of a cause may ask, and so may a heading, a quotation, a polite request, and an answer
 * that repeats the question of the notice.
 */
final class TextQuestion implements PlanProseRule {

    private static final String MARKS = "?\uff1f\u061f";

    /** How many marks somebody sets in earnest; more of them are a place that is to be filled in. */
    private static final int MOST_MARKS = 4;

    /** How long the letter or number before a heading is, with its bracket and blank. */
    private static final int LONGEST_NUMBERING = 4;

    /** What may stand behind the mark. */
    private static final String BEHIND = MARKS + "!\uff01)]\uff09\"'\u201c\u201d\u2019\u00bb\u00ab\u300d\u300f";

    @Override
    public String code() {
        return "POA-TEXT-QUESTION";
    }

    @Override
    public void check(PlanProse prose, PlanView plan, Hits hits) {
        Set<List<String>> asked = new HashSet<>();
        plan.plan().getNotice().getQuestions().forEach(question -> asked.add(Words.of(question.getText())));
        for (Prose text : plan.prose()) {
            if (hasMark(text.text()) && !isWhy(text.place().steps())) {
                text.sentences().stream()
                        .filter(sentence -> isQuestion(sentence) && !isRequest(sentence, prose.words()))
                        .filter(sentence -> !asked.contains(Words.of(written(sentence))))
                        .forEach(sentence -> hits.add(Hit.at(text.place()).span(sentence.start(), sentence.end())));
            }
        }
    }

    private static boolean isRequest(Sentence sentence, Optional<PlanWords> words) {
        return words.flatMap(known -> known.find(sentence, PlanWords.Cue.REQUEST))
                .isPresent();
    }

    private static boolean hasMark(String text) {
        for (int i = 0; i < MARKS.length(); i++) {
            if (text.indexOf(MARKS.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWhy(List<Place.Step> steps) {
        return steps.size() > 1 && steps.get(1).property().equals("whys");
    }

    private static boolean isQuestion(Sentence sentence) {
        String text = sentence.text();
        int at = sentence.end() - 1;
        while (at > sentence.start() && BEHIND.indexOf(text.charAt(at)) >= 0) {
            if (MARKS.indexOf(text.charAt(at)) >= 0) {
                return !isPlaceholder(text, at) && !sentence.isQuoted(at) && !isLineOfItsOwn(sentence);
            }
            at--;
        }
        return false;
    }

    /** Many marks, or marks that no word stands before, stand for something that is to be filled in. */
    private static boolean isPlaceholder(String text, int last) {
        int first = last;
        while (first > 0 && BEHIND.indexOf(text.charAt(first - 1)) >= 0) {
            first--;
        }
        boolean isAlone = first == 0 || Character.isWhitespace(text.charAt(first - 1));
        return last - first + 1 > (isAlone ? 1 : MOST_MARKS);
    }

    /** A heading: a line of its own, with other lines beside it. */
    private static boolean isLineOfItsOwn(Sentence sentence) {
        String text = sentence.text();
        int line = text.lastIndexOf('\n', sentence.start() - 1) + 1;
        boolean startsLine = sentence.start() - line <= LONGEST_NUMBERING;
        return startsLine && sentence.end() < text.length() && text.charAt(sentence.end()) == '\n';
    }

    private static String written(Sentence sentence) {
        return sentence.text().substring(sentence.start(), sentence.end());
    }
}
