package io.github.poasdk.validation.internal.rule;

import io.github.poasdk.validation.internal.prose.Sentence;
import io.github.poasdk.validation.internal.prose.SentenceReader;
import io.github.poasdk.validation.internal.text.TokenizedText;
import io.github.poasdk.validation.prose.ProseText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A text of the plan that somebody wrote as prose. Not thread-safe: its words are found when they are first asked for. */
final class Prose {

    private final Place place;
    private final TokenizedText text;
    private final ProseText toCheck;
    private @Nullable List<String> words;
    private @Nullable List<Sentence> sentences;
    private @Nullable List<DigitRuns.Run> digitRuns;

    /** A text that is not blank, its place, and how its prose is checked. */
    Prose(Place place, ProseText toCheck) {
        this.place = place;
        this.text = new TokenizedText(toCheck.text());
        this.toCheck = toCheck;
    }

    Place place() {
        return place;
    }

    String text() {
        return text.toString();
    }

    /** The text for those who look for phrases in it. */
    CharSequence tokenized() {
        return text;
    }

    /** The text for the prose checker. */
    ProseText toCheck() {
        return toCheck;
    }

    /** The sentences of the text, with their words marked. */
    List<Sentence> sentences() {
        List<Sentence> found = sentences;
        if (found == null) {
            found = new ArrayList<>();
            SentenceReader reader = new SentenceReader(text.toString(), Optional.empty());
            for (Optional<Sentence> next = reader.next(); next.isPresent(); next = reader.next()) {
                found.add(next.get());
            }
            sentences = found;
        }
        return found;
    }

    /** The words of the text, as {@link Words#of} gives them. */
    List<String> words() {
        List<String> found = words;
        if (found == null) {
            found = Words.of(text);
            words = found;
        }
        return found;
    }

    /** The runs of digits in the text, as {@link DigitRuns#in} gives them. */
    List<DigitRuns.Run> digitRuns() {
        List<DigitRuns.Run> found = digitRuns;
        if (found == null) {
            found = DigitRuns.in(text.toString());
            digitRuns = found;
        }
        return found;
    }
}
