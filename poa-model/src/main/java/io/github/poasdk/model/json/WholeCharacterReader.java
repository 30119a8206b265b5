package io.github.poasdk.model.json;

import java.io.Reader;

/**
 * Gives a text in pieces that do not end within a character, as long as there is room for two units. The parser for YAML
 * (snakeyaml-engine 3.0.1) writes beyond its buffer where a piece ends with the first half of a character. Not thread-safe.
 */
final class WholeCharacterReader extends Reader {

    private final String text;
    private int position;

    WholeCharacterReader(String text) {
        this.text = text;
    }

    @Override
    public int read(char[] buffer, int offset, int length) {
        if (position == text.length()) {
            return -1;
        }
        int end = Math.min(text.length(), position + length);
        if (end < text.length() && end - position > 1 && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        text.getChars(position, end, buffer, offset);
        int read = end - position;
        position = end;
        return read;
    }

    @Override
    public void close() {
        // The text needs no closing.
    }
}
