package io.github.poasdk.testkit.contract;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.poasdk.testkit.Letter;
import io.github.poasdk.testkit.Letters;
import io.github.poasdk.testkit.PlanFixture;
import io.github.poasdk.testkit.PlanFixture.Stage;
import io.github.poasdk.testkit.Plans;
import io.github.poasdk.validation.PlanValidator;
import io.github.poasdk.validation.ValidationOptions;
import io.github.poasdk.validation.finding.Finding;
import io.github.poasdk.validation.prose.ProseChecker;
import io.github.poasdk.validation.prose.ProseField;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * What every file of prose rules keeps to. Extend it, and each rule is a test; the rules stand in {@code docs/contracts.md}.
 *
 * <pre>{@code
 * class OurRulesTest extends ProseRulesContractTest {
 *     @Override
 *     protected String rules() throws IOException {
 *         return Files.readString(Path.of("ours.json"));
 *     }
 *
 *     @Override
 *     protected String language() {
 *         return "en";
 *     }
 * }
 * }</pre>
 */
@TestInstance(Lifecycle.PER_CLASS)
public abstract class ProseRulesContractTest {

    private static final String PLACEHOLDERS = "POA-PROSE-TEMPLATE";

    /** A hit of such a check stands before one of a rule if it is longer. */
    private static final Set<String> CHECKED_IN_CODE = Set.of("POA-PROSE-SHOUTING", PLACEHOLDERS, "POA-PROSE-OVERLONG");

    private static final int EXCERPT = 80;

    private Optional<ProseRulesFile> read = Optional.empty();

    /** For the class that extends this one. */
    protected ProseRulesContractTest() {}

    /**
     * The rules. Reads the file and makes no checker of it: if a class that does so when it is loaded has the file, rules that are
     * not accepted end in an error of class loading in each test, and not in a breach that names the rule.
     *
     * @return the text of the file, in the form that {@code docs/prose-rules.md} describes
     * @throws Exception if the file can't be read
     */
    protected abstract String rules() throws Exception;

    /**
     * The language that the rules are for.
     *
     * @return a BCP 47 tag
     */
    protected abstract String language();

    /** A checker takes the file. */
    @Test
    public final void rules_are_accepted() {
        DataBreaches breaches = new DataBreaches("rules_are_accepted");
        ProseRulesFile file = file();
        file.fault().ifPresent(fault -> breaches.add(fault.place(), fault.reason()));
        breaches.verify();
    }

    /** No two rules have the same id. */
    @Test
    public final void ids_are_unique() {
        DataBreaches breaches = new DataBreaches("ids_are_unique");
        Set<String> seen = new HashSet<>();
        file().entries().stream()
                .filter(entry -> !seen.add(entry.id()))
                .forEach(entry -> breaches.add(entry.place(), "another rule is called so, too"));
        breaches.verify();
    }

    /** No gap in a phrase is without a bound, so that the time grows with the length of the text and no more. */
    @Test
    public final void gaps_have_a_bound() {
        DataBreaches breaches = new DataBreaches("gaps_have_a_bound");
        for (ProseRulesFile.Entry entry : file().entries()) {
            entry.phrases()
                    .forEach((pointer, phrase) -> ProseRulesFile.unbounded(phrase)
                            .ifPresent(gap -> breaches.add(
                                    entry.place() + pointer,
                                    gap + " in \"" + phrase + "\"; a gap is written *1 to *9")));
        }
        breaches.verify();
    }

    /** Each rule has an example that is wrong, one that is right, and a near miss. */
    @Test
    public final void each_rule_has_examples() {
        DataBreaches breaches = new DataBreaches("each_rule_has_examples");
        for (ProseRulesFile.Entry entry : file().entries()) {
            for (String kind : List.of("wrong", "right", "nearMiss")) {
                if (entry.examples(kind).isEmpty()) {
                    breaches.add(entry.place(), "has no example under " + kind);
                }
            }
        }
        breaches.verify();
    }

    /** Each rule says how it could be put, but for placeholders, of which only the writer knows what belongs there. */
    @Test
    public final void each_rule_has_a_suggestion() {
        DataBreaches breaches = new DataBreaches("each_rule_has_a_suggestion");
        ProseRulesFile file = file();
        file.entries().stream()
                .filter(entry -> entry.suggestion().isBlank() && !file.code().equals(PLACEHOLDERS))
                .forEach(entry -> breaches.add(entry.place(), "has no suggestion"));
        breaches.verify();
    }

    /** Each rule finds its examples that are wrong, even if it is the only one of the file. */
    @Test
    public final void wrong_examples_are_found() {
        DataBreaches breaches = new DataBreaches("wrong_examples_are_found");
        ProseRulesFile file = file();
        ProseChecker checker = checker(file);
        for (ProseRulesFile.Entry entry : file.entries()) {
            for (ProseRulesFile.Example example : entry.examples("wrong")) {
                if (!isFound(example, entry.id(), checker, file) && !isFound(example, entry, file)) {
                    breaches.add(entry.place(), whyNotFound(example, entry, file));
                }
            }
        }
        breaches.verify();
    }

    /** No rule of the file finds anything in an example that is right, or in a near miss. */
    @Test
    public final void right_examples_and_near_misses_are_left_alone() {
        DataBreaches breaches = new DataBreaches("right_examples_and_near_misses_are_left_alone");
        ProseRulesFile file = file();
        ProseChecker checker = checker(file);
        for (ProseRulesFile.Entry entry : file.entries()) {
            for (String kind : List.of("right", "nearMiss")) {
                for (ProseRulesFile.Example example : entry.examples(kind)) {
                    checker.check(example.text(), example.field(), language()).findings().stream()
                            .filter(file::isOfFile)
                            .forEach(finding ->
                                    breaches.add(entry.place(), said(finding) + " in its " + kind + " " + example));
                }
            }
        }
        breaches.verify();
    }

    /** The rules find nothing in the kit's strong letters; skipped if there are none in the language. */
    @Test
    public final void strong_letters_are_left_alone() {
        DataBreaches breaches = new DataBreaches("strong_letters_are_left_alone");
        ProseRulesFile file = file();
        ProseChecker checker = checker(file);
        List<Letter> letters = Letters.strong().stream()
                .filter(letter -> isInLanguage(letter.language()))
                .toList();
        assumeTrue(!letters.isEmpty(), "the kit has no strong letters in the language " + language());
        for (Letter letter : letters) {
            checker.check(letter.text(), ProseField.OTHER, language()).findings().stream()
                    .filter(file::isOfFile)
                    .forEach(finding -> breaches.add(place(letter, finding), said(finding)));
        }
        breaches.verify();
    }

    /** The rules find nothing in the kit's complete plans; skipped if there are none in the language. */
    @Test
    public final void complete_plans_are_left_alone() {
        DataBreaches breaches = new DataBreaches("complete_plans_are_left_alone");
        ProseRulesFile file = file();
        ValidationOptions options = ValidationOptions.submission().prose(checker(file));
        PlanValidator validator = PlanValidator.create();
        List<PlanFixture> plans = Plans.all().stream()
                .filter(fixture -> fixture.stage() == Stage.COMPLETE && isInLanguage(fixture.language()))
                .toList();
        assumeTrue(!plans.isEmpty(), "the kit has no complete plans in the language " + language());
        for (PlanFixture fixture : plans) {
            validator.validate(fixture.plan(), options).findings().stream()
                    .filter(file::isOfFile)
                    .forEach(finding -> breaches.add(fixture + " " + finding.pointer(), said(finding)));
        }
        breaches.verify();
    }

    private boolean isFound(ProseRulesFile.Example example, String id, ProseChecker checker, ProseRulesFile file) {
        return checker.check(example.text(), example.field(), language()).findings().stream()
                .filter(file::isOfFile)
                .anyMatch(finding -> id.equals(finding.arguments().get("rule")));
    }

    /** By any rule of the file, since a built-in one stands beside itself; or by a check in code that came before it. */
    private boolean isFound(ProseRulesFile.Example example, ProseRulesFile.Entry entry, ProseRulesFile file) {
        return file.checker(entry).check(example.text(), example.field(), language()).findings().stream()
                .anyMatch(finding -> file.isOfFile(finding)
                        || (finding.code().equals(file.code()) && CHECKED_IN_CODE.contains(file.code())));
    }

    private String whyNotFound(ProseRulesFile.Example example, ProseRulesFile.Entry entry, ProseRulesFile file) {
        boolean findsAlone = file.checkersOfOtherLabels(entry)
                .flatMap(checker -> checker.check(example.text(), example.field(), language()).findings().stream())
                .anyMatch(finding -> entry.id().equals(finding.arguments().get("rule")));
        if (!findsAlone) {
            return "does not find " + example;
        }
        return file.checker(entry).check(example.text(), example.field(), language()).findings().stream()
                .filter(finding -> finding.code().equals(file.code()))
                .map(finding -> "the built-in " + said(finding) + " there")
                .collect(Collectors.joining(" and ", "finds " + example + ", but is no proof: ", ""));
    }

    /** Read once for all rules. */
    private synchronized ProseRulesFile file() {
        ProseRulesFile file = read.orElseGet(() -> new ProseRulesFile(text(), language()));
        read = Optional.of(file);
        return file;
    }

    private String text() {
        try {
            return rules();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("rules() throws", e);
        }
    }

    /** Only {@link #rules_are_accepted} fails if the file is not accepted; what can't be tried then shows as skipped. */
    private static ProseChecker checker(ProseRulesFile file) {
        Optional<ProseChecker> checker = file.checker();
        assumeTrue(checker.isPresent(), "the file is not accepted");
        return checker.orElseThrow();
    }

    private boolean isInLanguage(String tag) {
        return Locale.forLanguageTag(tag)
                .getLanguage()
                .equals(Locale.forLanguageTag(language()).getLanguage());
    }

    private static String place(Letter letter, Finding finding) {
        int start = finding.spans().get(0).start();
        String text = letter.text();
        return letter + ", at \""
                + text.substring(start, Math.min(text.length(), start + EXCERPT))
                        .replace('\n', ' ') + "\"";
    }

    private static String said(Finding finding) {
        return "rule " + finding.arguments().getOrDefault("rule", "") + " finds \""
                + finding.arguments().getOrDefault("text", "") + "\"";
    }
}
