package io.github.poasdk.testkit.assertion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be asserted of anything that says something. Texts are compared with one blank for each white space, so lines may
 * be broken anywhere; all else counts, the case of letters, too. Not thread-safe, and not to be extended.
 *
 * @param <SELF> the type of the assertions
 * @param <ACTUAL> the type of what says something
 */
public abstract class AbstractTextAssert<SELF extends AbstractTextAssert<SELF, ACTUAL>, ACTUAL>
        extends AbstractPoaAssert<SELF, ACTUAL> {

    private @Nullable TextLines said;

    AbstractTextAssert(@Nullable ACTUAL actual, Class<?> selfType) {
        super(actual, selfType);
    }

    /** What messages call it. */
    abstract String what();

    /** What it says, line by line. */
    abstract List<String> lines();

    final TextLines said() {
        TextLines lines = said;
        if (lines == null) {
            lines = new TextLines(lines());
            said = lines;
        }
        return lines;
    }

    /**
     * The text is there.
     *
     * @param text the text
     * @return this
     * @throws IllegalArgumentException if the text is blank
     */
    public final SELF says(String text) {
        requireWords(text);
        if (isThere(what()) && said().find(text, 0) < 0) {
            fail("Expecting a " + what() + " that says\n  " + Shown.quoted(text) + "\nbut it does not.\n"
                    + said().shown(what(), text));
        }
        return myself;
    }

    /**
     * The text is not there.
     *
     * @param text the text
     * @return this
     * @throws IllegalArgumentException if the text is blank
     */
    public final SELF doesNotSay(String text) {
        requireWords(text);
        if (isThere(what()) && said().find(text, 0) >= 0) {
            fail("Expecting a " + what() + " that does not say\n  " + Shown.quoted(text) + "\nbut it does.\n"
                    + said().shown(what(), text));
        }
        return myself;
    }

    /**
     * The texts are there, each behind the end of the one before; anything may stand between them.
     *
     * @param texts the texts in their order
     * @return this
     * @throws IllegalArgumentException if a text is blank
     */
    public final SELF saysInOrder(String... texts) {
        Arrays.asList(texts).forEach(AbstractTextAssert::requireWords);
        if (!isThere(what())) {
            return myself;
        }
        int from = 0;
        for (int i = 0; i < texts.length; i++) {
            int at = said().find(texts[i], from);
            if (at < 0) {
                fail("Expecting a " + what() + " that says in this order\n" + numbered(texts) + "\nbut number "
                        + (i + 1)
                        + (said().find(texts[i], 0) < 0
                                ? " is nowhere.\n"
                                : " stands only before the end of number " + i + ".\n")
                        + said().shown(what(), texts[i]));
                return myself;
            }
            from = TextLines.end(texts[i], at);
        }
        return myself;
    }

    private static String numbered(String[] texts) {
        List<String> lines = new ArrayList<>();
        for (String text : texts) {
            lines.add("  " + (lines.size() + 1) + ". " + Shown.quoted(text));
        }
        return String.join("\n", lines);
    }

    private static void requireWords(String text) {
        if (TextLines.squeezed(text).isEmpty()) {
            throw new IllegalArgumentException("text must not be blank, or every text has it");
        }
    }
}
