package io.github.poasdk.examples.cli;

import io.github.poasdk.validation.RuleBook;
import io.github.poasdk.validation.finding.Rule;
import io.github.poasdk.validation.report.RuleBookWriter;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Explains the rules. */
@Command(
        name = "checks",
        description = "Lists what is checked, or explains one check: why it is there and where it comes from.",
        footer = {"", "Example: poa checks POA-CAUSE-NO-FACT"})
final class ChecksCommand implements Callable<Integer> {

    private final Poa poa;

    @Parameters(arity = "0..1", paramLabel = "CODE", description = "The code of a finding. Default: all.")
    private Optional<String> code = Optional.empty();

    @Option(
            names = "--output",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text or json. Default: text.")
    private Output output = Output.TEXT;

    ChecksCommand(Poa poa) {
        this.poa = poa;
    }

    /** The formats of rules. */
    enum Output {
        TEXT,
        JSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public Integer call() throws IOException {
        RuleBook book = RuleBook.create();
        RuleBookWriter writer = RuleBookWriter.create();
        List<Rule> rules = code.map(asked -> List.of(find(book, asked))).orElse(book.rules());
        if (output == Output.JSON) {
            poa.write(Optional.empty(), writer.json(rules, poa.locale()));
        } else {
            poa.write(
                    Optional.empty(),
                    code.isPresent() ? writer.text(rules.get(0), poa.locale()) : writer.list(rules, poa.locale()));
        }
        return 0;
    }

    private static Rule find(RuleBook book, String asked) {
        return book.find(asked.toUpperCase(Locale.ROOT)).orElseThrow(() -> {
            List<String> codes = book.rules().stream().map(Rule::code).toList();
            return new Failure(asked + ": there is no such check." + Suggestion.of(asked, codes)
                    + " \"poa checks\" lists them all.");
        });
    }
}
