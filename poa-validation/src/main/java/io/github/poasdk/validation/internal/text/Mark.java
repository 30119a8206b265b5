package io.github.poasdk.validation.internal.text;

/** What a {@link Token} is beside its word. */
public enum Mark {
    /** Its word is not the writer's own: no phrase finds it. */
    HIDDEN(1),
    /** Punctuation that parts clauses stands before it. */
    BREAK(1 << 1),
    /** It stands in quotation marks. */
    QUOTE(1 << 2),
    /** An identifier, such as an ASIN, an order or a lot. */
    ID(1 << 3),
    /** A web or mail address or the name of a file. */
    LINK(1 << 4),
    /** A proper name within a sentence. */
    NAME(1 << 5),
    /** A number in digits. */
    NUMBER(1 << 6),
    /** A number of a percentage or an amount of money. */
    RATE(1 << 7),
    /** A date or time in digits. */
    TIME(1 << 8),
    /** Two capital letters or more, and no small one. */
    CAPITALS(1 << 9);

    private final int bit;

    Mark(int bit) {
        this.bit = bit;
    }

    /** The mark as a bit of a set. */
    public int bit() {
        return bit;
    }

    /** Whether a set has the mark. */
    public boolean isIn(int marks) {
        return (marks & bit) != 0;
    }
}
