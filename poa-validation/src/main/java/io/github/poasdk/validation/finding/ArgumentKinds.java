package io.github.poasdk.validation.finding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What the arguments of the findings are: the column of {@code rule-book.csv}, read here as well because the rule book
 * stands above this package.
 */
final class ArgumentKinds {

    private static final String RULE_BOOK = "/io/github/poasdk/validation/internal/rule-book.csv";
    private static final int COLUMN = 7;
    private static final Map<String, ArgumentKind> KINDS = read();

    private ArgumentKinds() {}

    /** The kind of an argument, by the code of the finding and the name; text if the rule book does not know it. */
    static ArgumentKind of(String code, String name) {
        return KINDS.getOrDefault(key(code, name), ArgumentKind.TEXT);
    }

    private static String key(String code, String name) {
        return code + " " + name;
    }

    private static Map<String, ArgumentKind> read() {
        try (InputStream in = Objects.requireNonNull(ArgumentKinds.class.getResourceAsStream(RULE_BOOK), RULE_BOOK)) {
            Map<String, ArgumentKind> kinds = new HashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .filter(row -> !row[COLUMN].isEmpty())
                    .forEach(row -> {
                        for (String argument : row[COLUMN].split(" ", -1)) {
                            String[] nameAndKind = argument.split(":", -1);
                            kinds.put(key(row[0], nameAndKind[0]), ArgumentKind.valueOf(nameAndKind[1]));
                        }
                    });
            return Map.copyOf(kinds);
        } catch (IOException e) {
            throw new UncheckedIOException(RULE_BOOK + " can't be read", e);
        }
    }
}
