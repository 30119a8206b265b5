package io.github.poasdk.validation.internal.text;

/**
 * A word of a text, a number, or a character of a script without spaces.
 *
 * @param start where it starts in the text
 * @param end where it ends, exclusive
 * @param word the word in lower case, with compatible characters made equal
 * @param marks what it is beside its word: a set of the bits of {@link Mark}
 */
public record Token(int start, int end, String word, int marks) {

    /** A token that is nothing but a word. */
    public Token(int start, int end, String word) {
        this(start, end, word, 0);
    }

    /** Whether it has a digit. */
    boolean isNumber() {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isDigit(word.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether it has a mark. */
    public boolean is(Mark mark) {
        return mark.isIn(marks);
    }

    /** The same with more marks. */
    public Token with(int more) {
        return more == 0 ? this : new Token(start, end, word, marks | more);
    }
}
