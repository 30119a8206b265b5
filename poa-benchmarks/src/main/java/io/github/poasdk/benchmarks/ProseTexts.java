package io.github.poasdk.benchmarks;

import io.github.poasdk.validation.prose.ProseChecker;
import io.github.poasdk.validation.prose.ProseField;
import io.github.poasdk.validation.prose.ProseOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import tools.jackson.databind.json.JsonMapper;

/** English texts for the checks of prose: the rows of the corpus to train on, strong and weak ones mixed, as often as needed. */
final class ProseTexts {

    private static final List<String> FILES =
            List.of("en-a", "en-b", "en-c", "en-d", "letters-en-a", "letters-en-b", "shared-en");

    private static final int KILOBYTE = 1024;
    private static final int COPIES = 4;

    private ProseTexts() {}

    /** A text of so many kilobytes, a row on each line. */
    static String kilobytes(int number) {
        List<String> rows = rows();
        Collections.shuffle(rows, new Random(8));
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < number * KILOBYTE; i++) {
            text.append(rows.get(i % rows.size())).append('\n');
        }
        return text.toString();
    }

    /** How many sentences a text has, as the JDK counts them. */
    static int sentences(String text) {
        return count(BreakIterator.getSentenceInstance(Locale.ENGLISH), text);
    }

    /** How many breaks between words a text has, as the JDK counts them. */
    static int words(String text) {
        return count(BreakIterator.getWordInstance(Locale.ENGLISH), text);
    }

    private static int count(BreakIterator breaks, String text) {
        breaks.setText(text);
        int count = 0;
        while (breaks.next() != BreakIterator.DONE) {
            count++;
        }
        return count;
    }

    /** The bytes on the heap that the checks of one language hold, after as many different texts as there are. */
    static long heldBytes() {
        String text = String.join("\n", rows());
        List<ProseChecker> checkers = new ArrayList<>(List.of(used(text)));
        long before = Packs.used();
        for (int i = 0; i < COPIES; i++) {
            checkers.add(used(text));
        }
        return (Packs.used() - before) / (checkers.size() - 1);
    }

    private static ProseChecker used(String text) {
        ProseChecker checker = ProseChecker.of(ProseOptions.builder().build());
        checker.check(text, ProseField.OTHER, "en");
        return checker;
    }

    private static List<String> rows() {
        List<String> rows = new ArrayList<>();
        for (String file : FILES) {
            try (InputStream in = Objects.requireNonNull(
                    ProseTexts.class.getResourceAsStream("/prose/" + file + ".jsonl"), file + " is missing")) {
                new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .map(line ->
                                JsonMapper.shared().readTree(line).path("text").stringValue())
                        .forEach(rows::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return rows;
    }
}
