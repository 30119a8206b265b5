package io.github.poasdk.validation.prose;

import io.github.poasdk.validation.internal.prose.Sentence;
import io.github.poasdk.validation.internal.text.Mark;
import io.github.poasdk.validation.internal.text.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A sentence with what its phrases say. Not thread-safe. */
final class Cues {

    /** How far a negation reaches, in words. */
    private static final int REACH = 3;

    private final Sentence sentence;
    private final ProseField field;
    private final Set<Anchor> stated;
    private final List<RuleHit> hits = new ArrayList<>();
    private final BitSet unless = new BitSet();
    private final BitSet with = new BitSet();
    private final Set<Anchor> anchors = EnumSet.noneOf(Anchor.class);
    private final BitSet negations = new BitSet();
    private final BitSet reports = new BitSet();
    private final List<Mention> mentions = new ArrayList<>();
    private Optional<ProseField> section = Optional.empty();
    private boolean isAnnouncement;

    /**
     * Where a phrase of a rule stands.
     *
     * @param rule the number of the rule
     * @param first the index of its first token
     * @param last the index of its last token
     */
    record RuleHit(int rule, int first, int last) {}

    /** Where somebody is named who can do something. */
    private record Mention(Subject subject, int at) {}

    Cues(Sentence sentence, ProseField field, Set<Anchor> stated, Phrases phrases) {
        this.sentence = sentence;
        this.field = field;
        this.stated = stated;
        phrases.set()
                .find(sentence.tokens(), (id, first, last) -> phrases.use(id).note(this, first, last));
        sentence.tokens().forEach(this::addAnchors);
    }

    void addHit(int rule, int first, int last) {
        hits.add(new RuleHit(rule, first, last));
    }

    void addUnless(int rule) {
        unless.set(rule);
    }

    void addWith(int rule) {
        with.set(rule);
    }

    void addAnchor(Anchor anchor) {
        anchors.add(anchor);
    }

    void addSubject(Subject subject, int at) {
        mentions.add(new Mention(subject, at));
    }

    void addSection(ProseField field) {
        section = Optional.of(field);
    }

    void addAnnouncement() {
        isAnnouncement = true;
    }

    void addNegation(int at) {
        negations.set(at);
    }

    /** What is reported goes as far as the clause. */
    void addReport(int from) {
        if (reports.get(from)) {
            return;
        }
        List<Token> tokens = sentence.tokens();
        int to = from;
        while (to < tokens.size() && (to == from || !tokens.get(to).is(Mark.BREAK))) {
            to++;
        }
        reports.set(from, to);
    }

    private void addAnchors(Token token) {
        if (token.is(Mark.NUMBER)) {
            anchors.add(Anchor.NUMBER);
        }
        if (token.is(Mark.TIME)) {
            anchors.add(Anchor.DATE);
        }
        if (token.is(Mark.ID)) {
            anchors.add(Anchor.ID);
        }
        if (token.is(Mark.LINK)) {
            anchors.add(Anchor.DOCUMENT);
        }
        if (token.is(Mark.NAME)) {
            anchors.add(Anchor.NAME);
        }
        if (token.is(Mark.QUOTE)) {
            anchors.add(Anchor.QUOTE);
        }
    }

    Sentence sentence() {
        return sentence;
    }

    ProseField field() {
        return field;
    }

    List<RuleHit> hits() {
        return hits;
    }

    /** Whether it is no measure of its own: a heading, an announcement of what follows, or the condition of a rule. */
    boolean isAnnouncement() {
        return isAnnouncement || sentence.text().charAt(sentence.end() - 1) == ':';
    }

    /** Whether its words are those of a heading, though it may be no line beside others. */
    boolean namesSection() {
        return section.isPresent() || isAnnouncement;
    }

    /** The field that follows if the sentence is a heading. */
    Optional<ProseField> section() {
        return sentence.isHeading() ? section : Optional.empty();
    }

    boolean isUnless(int rule) {
        return unless.get(rule);
    }

    boolean isWith(int rule) {
        return with.get(rule);
    }

    Set<Anchor> anchors() {
        return anchors;
    }

    /** What the document states of the sentence elsewhere. */
    Set<Anchor> stated() {
        return stated;
    }

    /** Whether a negation stands closely before a token, in its clause. */
    boolean isNegated(int token) {
        for (int i = token - 1; i > 0 && i >= token - REACH; i--) {
            if (sentence.tokens().get(i + 1).is(Mark.BREAK)) {
                return false;
            }
            if (negations.get(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether somebody else says what stands at a token. */
    boolean isReported(int token) {
        return reports.get(token);
    }

    /** Who was named last up to a token; who is named first if nobody was. */
    Optional<Subject> subject(int token) {
        int low = 0;
        int high = mentions.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (mentions.get(middle).at() <= token) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return mentions.isEmpty()
                ? Optional.empty()
                : Optional.of(mentions.get(low).subject());
    }
}
