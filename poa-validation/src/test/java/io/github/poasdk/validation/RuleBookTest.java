package io.github.poasdk.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.poasdk.validation.finding.Basis;
import io.github.poasdk.validation.finding.Category;
import io.github.poasdk.validation.finding.FindingMessages;
import io.github.poasdk.validation.finding.Rule;
import io.github.poasdk.validation.finding.Severity;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RuleBookTest {

    private final RuleBook book = RuleBook.create();

    @Test
    void a_code_stands_for_one_rule_and_has_the_form_of_a_code() {
        assertThat(book.rules())
                .extracting(Rule::code)
                .isSorted()
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("POA(-[A-Z0-9]+)+"));
    }

    @Test
    void every_rule_has_its_message_and_every_message_its_rule() {
        assertThat(FindingMessages.forLocale(Locale.ENGLISH).codes())
                .containsExactlyInAnyOrderElementsOf(
                        book.rules().stream().map(Rule::code).toList());
    }

    @Test
    void a_rule_of_the_whole_plan_is_found_by_its_code() {
        assertThat(book.find("POA-CAUSE-NO-CORRECTIVE"))
                .hasValue(new Rule("POA-CAUSE-NO-CORRECTIVE", Category.COVERAGE, Severity.ERROR, Basis.ARTICLE));
    }

    @Test
    void a_constraint_says_by_its_group_what_kind_of_rule_it_is() {
        assertThat(book.find("POA-FORMAT-ASIN"))
                .hasValue(new Rule("POA-FORMAT-ASIN", Category.FORMAT, Severity.ERROR, Basis.LOGIC, true));
        assertThat(book.find("POA-ACTION-NO-OWNER"))
                .hasValue(new Rule("POA-ACTION-NO-OWNER", Category.COMPLETENESS, Severity.ERROR, Basis.ARTICLE, true));
    }

    @Test
    void a_rule_that_no_schema_can_say_is_marked_so() {
        assertThat(List.of(
                        "POA-PERIOD-REVERSED",
                        "POA-NUMBER-TOO-LONG",
                        "POA-FORMAT-MERCHANT-ID",
                        "POA-ACKNOWLEDGMENT-MISSING"))
                .allSatisfy(code -> assertThat(book.find(code))
                        .hasValueSatisfying(
                                rule -> assertThat(rule.schemaExpressible()).isFalse()));
    }

    @Test
    void a_code_that_is_not_ours_is_not_found() {
        assertThat(book.find("POA-NOTHING")).isEmpty();
    }
}
