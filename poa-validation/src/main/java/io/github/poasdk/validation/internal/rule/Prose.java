package io.github.poasdk.validation.internal.rule;

import io.github.poasdk.validation.internal.text.TokenizedText;
import io.github.poasdk.validation.prose.ProseField;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text of the plan that somebody wrote as prose. Not thread-safe: its words are found when they are first asked for. */
final class Prose {

    private final Place place;
    private final TokenizedText text;
    private final ProseField field;
    private @Nullable List<String> words;
    private @Nullable List<DigitRuns.Run> digitRuns;

    /** A text that is not blank, its place, and how its prose is checked. */
    Prose(Place place, String text, ProseField field) {
        this.place = place;
        this.text = new TokenizedText(text);
        this.field = field;
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

    ProseField field() {
        return field;
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
