package io.github.poasdk.validation.internal.text;

/**
 * A word of a text, a number, or a character of a script without spaces.
 *
 * @param start where it starts in the text
 * @param end where it ends, exclusive
 * @param word the word in lower case, with compatible characters made equal
 */
public record Token(int start, int end, String word) {

    /** Whether it has a digit. */
    boolean isNumber() {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isDigit(word.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }
}
