package io.github.poasdk.validation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.poasdk.validation.RuleBook;
import io.github.poasdk.validation.RuleExample;
import io.github.poasdk.validation.finding.Category;
import io.github.poasdk.validation.finding.Finding;
import io.github.poasdk.validation.finding.Rule;
import io.github.poasdk.validation.internal.rule.PlanRule;
import io.github.poasdk.validation.internal.rule.PlanRules;
import io.github.poasdk.validation.pack.PolicyPack;
import io.github.poasdk.validation.prose.ProseChecker;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules that need the whole plan say without a validator, too, what the examples of a code want of them, and nothing else. */
class RulesAloneTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 11);
    private static final RuleBook BOOK = RuleBook.create();
    private static final PolicyPack PACK = PolicyPack.builtIn();
    private static final Set<String> WHOLE_PLAN =
            PlanRules.all().stream().map(PlanRule::code).collect(Collectors.toSet());
    private static final Set<String> PROSE = BOOK.rules().stream()
            .filter(rule -> rule.category() == Category.PROSE)
            .map(Rule::code)
            .collect(Collectors.toSet());

    static Stream<String> codes() {
        return BOOK.rules().stream().map(Rule::code);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void rules_without_a_validator_find_what_the_examples_say(String code) {
        boolean isProse = PROSE.contains(code);
        Set<String> looked = WHOLE_PLAN.stream()
                .filter(each -> isProse || !PROSE.contains(each))
                .collect(Collectors.toSet());

        for (RuleExample example : withoutAcceptances(code)) {
            Stream<String> expected = Stream.concat(example.findings().stream(), example.implied().stream());
            assertThat(found(example, isProse))
                    .as(example.kind() + " " + example.note())
                    .containsExactlyInAnyOrderElementsOf(
                            expected.filter(finding -> looked.contains(finding.substring(0, finding.indexOf(' '))))
                                    .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("codes")
    void what_follows_from_another_finding_is_folded_under_it_without_a_validator(String code) {
        boolean isProse = PROSE.contains(code);

        for (RuleExample example : withoutAcceptances(code)) {
            List<String> own = example.findings();
            assertThat(Folding.fold(findings(example, isProse)).stream()
                            .map(RulesAloneTest::codeAndPlace)
                            .filter(finding -> !own.contains(finding))
                            .filter(finding -> !followsFromValue(finding, example)))
                    .as(example.kind() + " " + example.note())
                    .isEmpty();
        }
    }

    /** Whether a constraint on a value may be what a finding is folded under. */
    private static boolean followsFromValue(String finding, RuleExample example) {
        String code = finding.substring(0, finding.indexOf(' '));
        return Stream.concat(example.findings().stream(), example.implied().stream())
                .map(each -> each.substring(0, each.indexOf(' ')))
                .filter(each -> !WHOLE_PLAN.contains(each))
                .anyMatch(each -> BOOK.find(each).orElseThrow().implies().contains(code));
    }

    /** What the caller accepts is taken away behind the rules. */
    private static List<RuleExample> withoutAcceptances(String code) {
        return BOOK.examples(code).stream()
                .filter(example -> example.acceptances().list().isEmpty())
                .toList();
    }

    private static List<String> found(RuleExample example, boolean isProse) {
        return findings(example, isProse).stream()
                .map(RulesAloneTest::codeAndPlace)
                .toList();
    }

    private static String codeAndPlace(Finding finding) {
        return finding.code() + " " + finding.pointer();
    }

    private static List<Finding> findings(RuleExample example, boolean isProse) {
        Optional<ProseChecker> prose = isProse ? Optional.of(ProseChecker.create()) : Optional.empty();
        List<Finding> findings = new ArrayList<>();
        StandardRuleBook.check(example.plan(), DAY, PACK, prose, findings::add, code -> {});
        return findings;
    }
}
