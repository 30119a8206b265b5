package io.github.poasdk.model.json;

import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.io.ContentReference;

/** Lines and columns of what no parser has seen. */
final class TextPlaces {

    static final TokenStreamLocation START = at(1, 1);

    private TextPlaces() {}

    static TokenStreamLocation of(String text, int index) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < index; i++) {
            boolean isEnd = text.charAt(i) == '\n';
            line = isEnd ? line + 1 : line;
            column = isEnd ? 1 : column + 1;
        }
        return at(line, column);
    }

    /** Of a text in UTF-8, in which a character has one byte that is no continuation. */
    static TokenStreamLocation of(byte[] utf8, int index) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < index; i++) {
            if (utf8[i] == '\n') {
                line++;
                column = 1;
            } else if ((utf8[i] & 0b1100_0000) != 0b1000_0000) {
                column++;
            }
        }
        return at(line, column);
    }

    private static TokenStreamLocation at(int line, int column) {
        return new TokenStreamLocation(ContentReference.unknown(), -1L, line, column);
    }
}
