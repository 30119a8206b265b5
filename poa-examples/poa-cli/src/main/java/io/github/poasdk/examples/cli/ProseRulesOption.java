package io.github.poasdk.examples.cli;

import io.github.poasdk.validation.RuleBook;
import io.github.poasdk.validation.finding.Rule;
import io.github.poasdk.validation.prose.ProseOptions;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import picocli.CommandLine.Option;

/** What a user knows better than the rules for prose. */
final class ProseRulesOption {

    private static final int MOST_BYTES = 1_000_000;
    private static final String PREFIX = "POA-PROSE-";

    @Option(
            names = "--rules",
            paramLabel = "FILE",
            description = "Rules of your own for the language of --language, in the form of docs/prose-rules.md."
                    + " May be given more than once, as the next three may.")
    private List<String> files = List.of();

    @Option(names = "--brand", paramLabel = "NAME", description = "A name in capitals that is no emphasis.")
    private List<String> brands = List.of();

    @Option(names = "--acronym", paramLabel = "ACRONYM", description = "An acronym that the reader knows.")
    private List<String> acronyms = List.of();

    @Option(
            names = "--off",
            paramLabel = "CODE",
            description = "What is not to be checked: a code such as POA-PROSE-JARGON, its last word, or a rule of one,"
                    + " such as the name in brackets behind the code in a report.")
    private List<String> off = List.of();

    /** The files that are read. */
    List<String> files() {
        return files;
    }

    /** The options for texts of a language; the tag is empty if it is not known. */
    ProseOptions options(String tag, Terminal terminal) throws IOException {
        ProseOptions.Builder options = ProseOptions.builder().brands(brands).acronyms(acronyms);
        if (!files.isEmpty() && tag.isEmpty()) {
            throw new Failure("--rules needs --language, which says what language the rules are for.");
        }
        for (String name : files) {
            try {
                options.rules(tag, InputFiles.text(name, MOST_BYTES, terminal));
            } catch (IllegalArgumentException e) {
                throw new Failure(name + ": this is no file of rules: " + e.getMessage() + ".");
            }
        }
        SortedSet<String> names =
                off.isEmpty() ? Collections.emptySortedSet() : options.build().ruleNames();
        off.forEach(name -> options.off(code(name, names)));
        return options.build();
    }

    /** A code in the way that it is known, or the name of a rule. */
    private static String code(String name, SortedSet<String> names) {
        List<String> codes = RuleBook.create().rules().stream()
                .map(Rule::code)
                .filter(code -> code.startsWith(PREFIX))
                .toList();
        String upper = name.toUpperCase(Locale.ROOT);
        String whole = upper.startsWith(PREFIX) ? upper : PREFIX + upper;
        if (codes.contains(whole)) {
            return whole;
        }
        if (names.contains(name)) {
            return name;
        }
        boolean isCode = name.startsWith(PREFIX) || name.equals(upper);
        throw new Failure("--off " + name + ": there is no such check."
                + (isCode ? Suggestion.of(whole, codes) : Suggestion.of(name, List.copyOf(names))));
    }
}
