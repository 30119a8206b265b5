package io.github.poasdk.testkit.contract;

import io.github.poasdk.model.PlanOfAction;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Proves that a mapper, a form or a database keeps plans whole.
 *
 * <pre>{@code
 * class MyTableTest extends PlanCodecContractTest<Long> {
 *     protected Long write(PlanOfAction plan) {
 *         return table.insert(plan);
 *     }
 *
 *     protected PlanOfAction read(Long key) {
 *         return table.select(key);
 *     }
 * }
 * }</pre>
 *
 * <p>There is one test for each {@link CodecRule}; one that fails names the rule, the plan, and by JSON pointer what was lost,
 * changed or made up. What can't be kept is declared with a reason, by {@link #unsupported()} and {@link #leavesOut()}, and
 * shows as a skipped test.
 *
 * @param <S> what a plan is stored as
 */
public abstract class PlanCodecContractTest<S> {

    /** For subclasses. */
    protected PlanCodecContractTest() {}

    /**
     * Stores a plan.
     *
     * @param plan the plan
     * @return what it is stored as, or the key of it
     * @throws Exception if it can't be stored, which fails the test
     */
    protected abstract S write(PlanOfAction plan) throws Exception;

    /**
     * Gives a plan that was stored.
     *
     * @param stored what {@link #write} gave
     * @return the plan
     * @throws Exception if it can't be read, which fails the test
     */
    protected abstract PlanOfAction read(S stored) throws Exception;

    /**
     * The rules that do not hold.
     *
     * @return for each the reason; none unless overridden
     */
    protected Map<CodecRule, String> unsupported() {
        return Map.of();
    }

    /**
     * The members that are not kept. A place stands for itself and all that is below it, and for nothing beside or above: that is
     * not compared, so it may be absent when it is read, but may as well have another value, such as a default or a shorter
     * text. A part of which a plan states nothing else may be absent, too.
     *
     * <p>Each place shows as a skipped test. It fails if what is there is kept all the same, or if some member below is: so no
     * declaration outlives its reason, or hides more than it has to.
     *
     * @return for each JSON pointer the reason, where {@code *} stands for any one step, such as an element of a list; none
     *     unless overridden. {@code Map.of} takes up to ten, {@code Map.ofEntries} any number.
     */
    protected Map<String, String> leavesOut() {
        return Map.of();
    }

    @Test
    final void complete_plans_are_kept() {
        check(CodecRule.COMPLETE_PLANS);
    }

    @Test
    final void drafts_are_kept() {
        check(CodecRule.DRAFTS);
    }

    @Test
    final void minimal_plans_are_kept() {
        check(CodecRule.MINIMAL_PLANS);
    }

    @Test
    final void plans_in_each_language_are_kept() {
        check(CodecRule.LANGUAGES);
    }

    @Test
    final void every_member_is_kept() {
        check(CodecRule.EVERY_MEMBER);
    }

    @Test
    final void what_is_absent_or_empty_stays_so() {
        check(CodecRule.ABSENT_MEMBERS);
    }

    @Test
    final void lists_keep_their_order_and_their_equal_elements() {
        check(CodecRule.ORDER);
    }

    @Test
    final void text_is_kept_as_it_was_written() {
        check(CodecRule.HOSTILE_TEXT);
    }

    @Test
    final void characters_of_all_scripts_are_kept() {
        check(CodecRule.UNICODE);
    }

    @Test
    final void line_breaks_are_kept() {
        check(CodecRule.LINE_BREAKS);
    }

    @Test
    final void texts_of_the_greatest_length_are_kept() {
        check(CodecRule.LONG_TEXTS);
    }

    @Test
    final void numbers_keep_all_their_digits() {
        check(CodecRule.NUMBERS);
    }

    @Test
    final void dates_are_kept_to_the_day() {
        check(CodecRule.DATES);
    }

    @Test
    final void extensions_are_kept_with_any_name() {
        check(CodecRule.EXTENSIONS);
    }

    @TestFactory
    final Stream<DynamicTest> what_is_declared_as_left_out() {
        return leavesOut().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(declared -> DynamicTest.dynamicTest(
                        declared.getKey() + ": " + declared.getValue(),
                        () -> leftOut(declared.getKey(), declared.getValue())));
    }

    private void leftOut(String place, String reason) throws Exception {
        contract().checkLost(place, reason);
        Assumptions.abort(place + " is left out: " + reason);
    }

    private void check(CodecRule rule) {
        String reason = unsupported().get(rule);
        if (reason != null) {
            Assumptions.abort(rule + " is not supported: " + reason);
        }
        contract().check(rule);
    }

    private CodecContract contract() {
        return new CodecContract(plan -> read(write(plan)), leavesOut().keySet());
    }
}
