package io.github.poasdk.validation;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.json.PlanJson;
import io.github.poasdk.validation.finding.Finding;
import io.github.poasdk.validation.finding.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** An example of a rule with a name, for parameterised tests. */
public record Example(String name, String code, RuleExample rule) {

    /** The day as of which the examples are what they say. */
    static final LocalDate DAY = LocalDate.of(2026, 3, 11);

    private static final PlanOfAction VALID = read("/plans/late-shipment.json");
    private static final List<Example> ALL = all(RuleBook.create());

    /** The examples of all rules. */
    static Stream<Example> all() {
        return ALL.stream();
    }

    /** The broken ones. */
    static Stream<Example> wrong() {
        return all().filter(example -> example.rule.kind() == RuleExample.Kind.WRONG);
    }

    static PlanOfAction validPlan() {
        return VALID;
    }

    /** Findings as examples write them: code, blank, pointer. */
    static List<String> codesAndPlaces(Stream<Finding> findings) {
        return findings.map(finding -> finding.code() + " " + finding.pointer()).toList();
    }

    PlanOfAction plan() {
        return rule.plan();
    }

    private static PlanOfAction read(String resource) {
        try (InputStream in = Objects.requireNonNull(Example.class.getResourceAsStream(resource), resource)) {
            return PlanJson.create().read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Example> all(RuleBook book) {
        return book.rules().stream()
                .map(Rule::code)
                .flatMap(code -> of(book, code))
                .toList();
    }

    private static Stream<Example> of(RuleBook book, String code) {
        List<RuleExample> examples = book.examples(code);
        return IntStream.range(0, examples.size()).mapToObj(i -> {
            RuleExample example = examples.get(i);
            return new Example(code + " " + i + " " + example.kind() + " " + example.note(), code, example);
        });
    }

    @Override
    public String toString() {
        return name;
    }
}
