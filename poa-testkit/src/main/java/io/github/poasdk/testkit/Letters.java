package io.github.poasdk.testkit;

import io.github.poasdk.testkit.Letter.Strength;
import java.util.List;
import java.util.Locale;

/**
 * Letters to test with: strong and weak ones in English, German and Chinese. People, companies, products and numbers in them
 * are made up.
 *
 * <pre>{@code
 * for (Letter letter : Letters.strong()) {
 *     importer.read(letter.text());
 * }
 * }</pre>
 *
 * <p>All methods can be called by several threads.
 */
public final class Letters {

    private static final String FOLDER = "letters/";

    private Letters() {}

    /**
     * All letters.
     *
     * @return the letters, the strong ones first, each sorted by name
     */
    public static List<Letter> all() {
        return Read.LETTERS;
    }

    /**
     * The strong letters.
     *
     * @return the letters, sorted by name
     */
    public static List<Letter> strong() {
        return of(Strength.STRONG);
    }

    /**
     * The weak letters.
     *
     * @return the letters, sorted by name
     */
    public static List<Letter> weak() {
        return of(Strength.WEAK);
    }

    private static List<Letter> of(Strength strength) {
        return all().stream().filter(letter -> letter.strength() == strength).toList();
    }

    /** Read when the first letter is asked for. */
    private static final class Read {

        static final List<Letter> LETTERS =
                Resources.lines(FOLDER + "index.txt").map(Read::letter).toList();

        private static Letter letter(String line) {
            String[] parts = line.split(" ", -1);
            Strength strength = Strength.valueOf(parts[0].split("-", -1)[0].toUpperCase(Locale.ROOT));
            return new Letter(parts[0], strength, parts[1], Resources.text(FOLDER + parts[0] + ".txt"));
        }
    }
}
