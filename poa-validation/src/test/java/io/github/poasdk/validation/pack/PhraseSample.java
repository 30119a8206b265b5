package io.github.poasdk.validation.pack;

import java.util.ArrayList;
import java.util.List;

/** A text in which a phrase stands: the first of each choice, without what may be left out. */
final class PhraseSample {

    private final String phrase;
    private final String digits;
    private int position;

    private PhraseSample(String phrase, String digits) {
        this.phrase = phrase;
        this.digits = digits;
    }

    static String of(String phrase, String digits) {
        return new PhraseSample(phrase, digits).choice();
    }

    private String choice() {
        String first = sequence();
        while (position < phrase.length() && phrase.charAt(position) == '|') {
            position++;
            sequence();
        }
        return first;
    }

    private String sequence() {
        List<String> words = new ArrayList<>();
        while (position < phrase.length() && "|)]".indexOf(phrase.charAt(position)) < 0) {
            char next = phrase.charAt(position);
            if (next == '(' || next == '[') {
                position++;
                String inner = choice();
                position++;
                words.add(next == '(' ? inner : "");
            } else if (next == ' ') {
                position++;
            } else {
                words.add(word());
            }
        }
        words.removeIf(String::isEmpty);
        return String.join(" ", words);
    }

    private String word() {
        int start = position;
        while (position < phrase.length() && " |()[]".indexOf(phrase.charAt(position)) < 0) {
            position++;
        }
        String word = phrase.substring(start, position);
        if (word.equals("#")) {
            return digits;
        }
        return word.matches("\\*[0-9]") ? "" : word.replace("*", "x");
    }
}
