package io.github.poasdk.testkit.contract;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.poasdk.model.code.EvidenceKind;
import io.github.poasdk.model.code.IssueType;
import io.github.poasdk.model.code.MetricKind;
import io.github.poasdk.model.code.NoticePattern;
import io.github.poasdk.model.code.OpenCode;
import io.github.poasdk.testkit.Defect;
import io.github.poasdk.testkit.Defects;
import io.github.poasdk.testkit.PlanFixture;
import io.github.poasdk.testkit.PlanFixture.Stage;
import io.github.poasdk.testkit.Plans;
import io.github.poasdk.validation.PlanValidator;
import io.github.poasdk.validation.Profile;
import io.github.poasdk.validation.RuleBook;
import io.github.poasdk.validation.ValidationOptions;
import io.github.poasdk.validation.finding.Category;
import io.github.poasdk.validation.finding.Finding;
import io.github.poasdk.validation.finding.RuleSource;
import io.github.poasdk.validation.pack.PackFormatException;
import io.github.poasdk.validation.pack.PolicyPack;
import io.github.poasdk.validation.pack.Provenance;
import io.github.poasdk.validation.pack.RuleEntry;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

/**
 * What every policy pack keeps to. Extend it, and each rule is a test; the rules stand in {@code docs/contracts.md}.
 *
 * <pre>{@code
 * class OurPackTest extends RulePackContractTest {
 *     @Override
 *     protected PolicyPack pack() throws IOException {
 *         return PolicyPack.read(PackFiles.in(Path.of("our-pack")));
 *     }
 * }
 * }</pre>
 */
public abstract class RulePackContractTest {

    private static final PlanValidator VALIDATOR = PlanValidator.create();

    /** No pack says anything of prose. */
    private static final Profile WITHOUT_PROSE =
            Profile.builder().off(Category.PROSE).build();

    private static final List<Class<? extends OpenCode>> VOCABULARY =
            List.of(IssueType.class, MetricKind.class, NoticePattern.class, EvidenceKind.class);

    /** For the class that extends this one. */
    protected RulePackContractTest() {}

    /**
     * A text for the phrases of a rule. Immutable.
     *
     * @param code the code of the rule
     * @param language the language of the text as a BCP 47 tag
     * @param text the text
     * @param isWrong whether a phrase of the rule is to be found in it
     */
    public record Example(String code, String language, String text, boolean isWrong) {

        /**
         * Checks that nothing is null.
         *
         * @param code the code of the rule
         * @param language the language of the text
         * @param text the text
         * @param isWrong whether a phrase of the rule is to be found in it
         */
        public Example {
            Objects.requireNonNull(code, "code must not be null");
            Objects.requireNonNull(language, "language must not be null");
            Objects.requireNonNull(text, "text must not be null");
        }
    }

    /**
     * The pack. That it can't be read is a failure of one rule only.
     *
     * @return the pack to test
     * @throws Exception if it can't be read
     */
    protected abstract PolicyPack pack() throws Exception;

    /**
     * The pack that it is laid over.
     *
     * @return the built-in pack unless overridden; nothing for a pack that stands for itself
     */
    protected Optional<PolicyPack> base() {
        return Optional.of(PolicyPack.builtIn());
    }

    /**
     * Texts in which the phrases of the pack are found, and texts in which they are not.
     *
     * @return examples; none unless overridden
     */
    protected List<Example> examples() {
        return List.of();
    }

    /**
     * The entries of the base that the pack takes out on purpose.
     *
     * @return file and JSON pointer, such as {@code issues/FAIR_PRICING.json /evidence/cost}; none unless overridden
     */
    protected Set<String> takesOut() {
        return Set.of();
    }

    /**
     * What the pack finds on purpose in plans that are complete by the built-in pack.
     *
     * @return codes of findings; none unless overridden
     */
    protected Set<String> findsMore() {
        return Set.of();
    }

    /**
     * What the pack no longer finds on purpose.
     *
     * @return codes of findings; none unless overridden
     */
    protected Set<String> findsNoMore() {
        return Set.of();
    }

    /**
     * Whether the pack claims to know the whole vocabulary.
     *
     * @return false unless overridden
     */
    protected boolean isComplete() {
        return false;
    }

    /** The pack can be read. That its phrases take linear time is a part of that: one that would not is refused. */
    @Test
    public final void pack_loads() {
        DataBreaches breaches = new DataBreaches("pack_loads");
        try {
            read();
        } catch (PackFormatException e) {
            e.faults().forEach(fault -> breaches.add((fault.file() + " " + fault.pointer()).strip(), fault.reason()));
        }
        breaches.verify();
    }

    /** Each entry has a source with a title and a month, and the pack is not older than its sources. */
    @Test
    public final void each_entry_has_source_and_date() {
        DataBreaches breaches = new DataBreaches("each_entry_has_source_and_date");
        PolicyPack pack = loaded();
        PackEntries.of(pack).forEach((place, provenance) -> check(place, provenance, pack, breaches));
        breaches.verify();
    }

    private static void check(String place, Provenance provenance, PolicyPack pack, DataBreaches breaches) {
        RuleSource source = provenance.source();
        if (!source.equals(pack.sources().get(source.key()))) {
            breaches.add(place, "its source " + source.key() + " is not among those of the pack");
        }
        if (source.title().isBlank() || source.verifiedOn().isEmpty()) {
            breaches.add(place, "its source " + source.key() + " has no title or no month");
        }
        source.verifiedOn()
                .filter(month -> month.isAfter(pack.id().verifiedOn()))
                .ifPresent(month -> breaches.add(
                        place,
                        "its source " + source.key() + " is of " + month + ", the pack of "
                                + pack.id().verifiedOn()));
    }

    /** The phrases of a rule are found in its wrong examples and not in the others; skipped if there are none. */
    @Test
    public final void phrases_are_found_in_examples() {
        DataBreaches breaches = new DataBreaches("phrases_are_found_in_examples");
        PolicyPack pack = loaded();
        assumeTrue(!examples().isEmpty(), "examples() gives none");
        for (Example example : examples()) {
            String place = "rules.json /" + example.code();
            Optional<RuleEntry> rule = pack.rule(example.code());
            boolean isFound = rule.map(entry ->
                            !entry.find(example.text(), example.language()).isEmpty())
                    .orElse(false);
            if (isFound != example.isWrong()) {
                breaches.add(place, (isFound ? "a phrase is found in: " : "no phrase is found in: ") + example.text());
            }
        }
        breaches.verify();
    }

    /** No entry of the base is gone but for those that the author takes out; skipped if there is no base. */
    @Test
    public final void entries_of_the_base_are_kept() {
        DataBreaches breaches = new DataBreaches("entries_of_the_base_are_kept");
        PolicyPack pack = loaded();
        assumeTrue(base().isPresent(), "the pack is laid over no other");
        Set<String> kept = PackEntries.of(pack).keySet();
        Set<String> before = PackEntries.of(base().orElseThrow()).keySet();
        before.stream()
                .filter(place -> !kept.contains(place) && !takesOut().contains(place))
                .forEach(place -> breaches.add(place, "is gone, and takesOut() does not say so"));
        takesOut().stream()
                .filter(place -> kept.contains(place) || !before.contains(place))
                .sorted()
                .forEach(place -> breaches.add(place, "is not gone, but takesOut() says so"));
        breaches.verify();
    }

    /** The kit's complete plans have no finding but those that the author means, and each of these is found. */
    @Test
    public final void complete_plans_have_no_other_finding() {
        DataBreaches breaches = new DataBreaches("complete_plans_have_no_other_finding");
        ValidationOptions options =
                ValidationOptions.submission().profile(WITHOUT_PROSE).pack(loaded());
        Set<String> found = new HashSet<>();
        for (PlanFixture fixture : Plans.all()) {
            if (fixture.stage() == Stage.COMPLETE) {
                for (Finding finding :
                        VALIDATOR.validate(fixture.plan(), options).findings()) {
                    found.add(finding.code());
                    if (!findsMore().contains(finding.code())) {
                        breaches.add(
                                fixture + " " + finding.pointer(),
                                finding.code() + ": " + finding.message(Locale.ENGLISH));
                    }
                }
            }
        }
        findsMore().stream()
                .filter(code -> !found.contains(code))
                .sorted()
                .forEach(code -> breaches.add(code, "is found in no plan, but findsMore() says so"));
        breaches.verify();
    }

    /** Each of the kit's defects, but for those of prose, is found as it is by the built-in pack, but for those that the author means. */
    @Test
    public final void no_finding_is_lost() {
        DataBreaches breaches = new DataBreaches("no_finding_is_lost");
        PolicyPack pack = loaded();
        for (Defect defect : Defects.all()) {
            if (isOfProse(defect)) {
                continue;
            }
            Stream<Finding> findings = VALIDATOR
                    .validate(
                            defect.plan(),
                            defect.options().profile(WITHOUT_PROSE).pack(pack))
                    .allFindings();
            boolean isFound = findings.anyMatch(finding -> finding.code().equals(defect.code()));
            boolean isMeant = findsNoMore().contains(defect.code());
            if (isFound == isMeant) {
                breaches.add(
                        defect + " " + defect.pointers(),
                        isFound ? "is found, but findsNoMore() says that it is not" : "is no longer found");
            }
        }
        breaches.verify();
    }

    private static boolean isOfProse(Defect defect) {
        return RuleBook.create()
                .find(defect.code())
                .filter(rule -> rule.category() == Category.PROSE)
                .isPresent();
    }

    /** A pack that claims completeness has an entry for each code of the vocabulary; skipped for others. */
    @Test
    public final void vocabulary_is_covered() {
        DataBreaches breaches = new DataBreaches("vocabulary_is_covered");
        PolicyPack pack = loaded();
        assumeTrue(isComplete(), "the pack does not claim to know the whole vocabulary");
        for (Class<? extends OpenCode> kind : VOCABULARY) {
            Set<String> known = new HashSet<>(pack.codes(kind));
            constants(kind)
                    .filter(code -> !known.contains(code))
                    .forEach(code -> breaches.add(kind.getSimpleName() + " " + code, "has no entry"));
        }
        breaches.verify();
    }

    private static Stream<String> constants(Class<? extends OpenCode> kind) {
        return Arrays.stream(kind.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == kind)
                .map(RulePackContractTest::code);
    }

    private static String code(Field field) {
        try {
            return ((OpenCode) Objects.requireNonNull(field.get(null))).code();
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Only {@link #pack_loads} fails if the pack can't be read; what can't be tried then shows as skipped. */
    private PolicyPack loaded() {
        try {
            return read();
        } catch (PackFormatException e) {
            throw new TestAbortedException("the pack can't be read", e);
        }
    }

    private PolicyPack read() {
        try {
            return Objects.requireNonNull(pack(), "pack() gives null");
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("pack() throws", e);
        }
    }
}
