package io.github.poasdk.testkit.contract;

import io.github.poasdk.render.CharacterFilter;
import io.github.poasdk.render.document.Document;

/**
 * What a reader sees, but for white space and marks of direction: where a line ends and how columns are apart is the business of
 * a format.
 */
final class Seen {

    private static final int EXCERPT = 60;

    private final RendererRule rule;
    private final String name;
    private final String text;

    Seen(RendererRule rule, String name, String read) {
        this.rule = rule;
        this.name = name;
        this.text = visible(read);
    }

    /** Every run is there, wherever. */
    void showsAll(Document document) {
        for (Place place : Place.of(document)) {
            if (!text.contains(words(place))) {
                throw missing(place, 0);
            }
        }
    }

    /** Every run is there, one after the other; what heads the columns of a table may stand anywhere. */
    void showsInOrder(Document document) {
        int at = 0;
        for (Place place : Place.of(document)) {
            String words = words(place);
            int found = text.indexOf(words, place.inHeader() ? 0 : at);
            if (found < 0) {
                throw missing(place, at);
            }
            at = place.inHeader() ? at : found + words.length();
        }
    }

    void shows(String place, String words) {
        if (!text.contains(visible(words))) {
            throw rule.broken(name + ": " + place, "not shown: \"" + shortened(words) + "\"");
        }
    }

    private AssertionError missing(Place place, int at) {
        String words = words(place);
        int anywhere = text.indexOf(words);
        String problem = anywhere < 0 || at == 0
                ? "not shown: \"" + shortened(words) + "\""
                : "not shown here but earlier: \"" + shortened(words) + "\"";
        return rule.broken(name + ": " + place.path(), problem + "; here a reader sees: \"" + excerpt(at) + "\"");
    }

    private String excerpt(int at) {
        return shortened(text.substring(at));
    }

    private static String shortened(String words) {
        return words.length() <= EXCERPT ? words : words.substring(0, EXCERPT) + "...";
    }

    private static String words(Place place) {
        return visible(CharacterFilter.apply(place.run().content()));
    }

    static String visible(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().filter(c -> !isSpace(c) && !isDirection(c)).forEach(visible::appendCodePoint);
        return visible.toString();
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isDirection(int c) {
        return c == 0x200E || c == 0x200F || (c >= 0x2066 && c <= 0x2069);
    }
}
