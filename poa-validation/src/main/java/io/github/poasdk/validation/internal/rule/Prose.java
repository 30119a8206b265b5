package io.github.poasdk.validation.internal.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text of the plan that somebody wrote as prose. Not thread-safe: its words are found when they are first asked for. */
final class Prose {

    private final Place place;
    private final String text;
    private @Nullable List<String> words;

    /** A text that is not blank, and its place. */
    Prose(Place place, String text) {
        this.place = place;
        this.text = text;
    }

    Place place() {
        return place;
    }

    String text() {
        return text;
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
}
