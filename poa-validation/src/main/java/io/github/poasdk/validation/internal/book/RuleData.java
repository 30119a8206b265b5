package io.github.poasdk.validation.internal.book;

import io.github.poasdk.model.ResponseKind;
import io.github.poasdk.validation.finding.ArgumentKind;
import io.github.poasdk.validation.finding.Basis;
import io.github.poasdk.validation.finding.Category;
import io.github.poasdk.validation.finding.Rule;
import io.github.poasdk.validation.finding.RuleGroup;
import io.github.poasdk.validation.finding.RuleSource;
import io.github.poasdk.validation.finding.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads {@code rule-book.csv} and {@code rule-sources.csv}. A field has no commas in it; several values in one stand apart
 * by blanks.
 */
final class RuleData {

    private static final String FOLDER = "/io/github/poasdk/validation/internal/";
    private static final String SEPARATOR = ",";

    private RuleData() {}

    /** The rules in the order of the file. */
    static List<Rule> read() {
        Map<String, RuleSource> sources = rows("rule-sources.csv")
                .map(row -> new RuleSource(
                        row[0], row[1], text(row[2]), text(row[3]).map(YearMonth::parse)))
                .collect(Collectors.toMap(RuleSource::key, Function.identity()));
        return rows("rule-book.csv").map(row -> rule(row, sources)).toList();
    }

    private static Rule rule(String[] row, Map<String, RuleSource> sources) {
        return new Rule(
                row[0],
                Category.valueOf(row[1]),
                Severity.valueOf(row[2]),
                Basis.valueOf(row[3]),
                RuleGroup.valueOf(row[4]),
                kinds(row[5]),
                List.of(words(row[6])),
                arguments(row[7]),
                text(row[8]).map(key -> Objects.requireNonNull(sources.get(key), key)),
                row[9].equals("yes"));
    }

    private static Set<ResponseKind> kinds(String field) {
        Set<ResponseKind> kinds = EnumSet.noneOf(ResponseKind.class);
        for (String word : words(field)) {
            kinds.add(ResponseKind.valueOf(word));
        }
        return kinds.isEmpty() ? EnumSet.allOf(ResponseKind.class) : kinds;
    }

    private static Map<String, ArgumentKind> arguments(String field) {
        Map<String, ArgumentKind> arguments = new HashMap<>();
        for (String word : words(field)) {
            int colon = word.indexOf(':');
            arguments.put(word.substring(0, colon), ArgumentKind.valueOf(word.substring(colon + 1)));
        }
        return arguments;
    }

    private static String[] words(String field) {
        return field.isEmpty() ? new String[0] : field.split(" ");
    }

    private static Optional<String> text(String field) {
        return Optional.of(field).filter(value -> !value.isEmpty());
    }

    private static Stream<String[]> rows(String name) {
        try (InputStream in = Objects.requireNonNull(RuleData.class.getResourceAsStream(FOLDER + name), name)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().skip(1).map(line -> line.split(SEPARATOR, -1));
        } catch (IOException e) {
            throw new UncheckedIOException(name + " can't be read", e);
        }
    }
}
