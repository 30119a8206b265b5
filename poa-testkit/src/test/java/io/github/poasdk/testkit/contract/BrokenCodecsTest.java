package io.github.poasdk.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.constraint.LongText;
import io.github.poasdk.model.json.PlanJson;
import io.github.poasdk.testkit.internal.PlanDifferences;
import io.github.poasdk.testkit.internal.PlanTree;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opentest4j.TestAbortedException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.DecimalNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.StringNode;

/** For each rule a codec that breaks it, as codecs are broken in practice. */
class BrokenCodecsTest {

    private record Broken(CodecRule rule, String place, CodecContract.RoundTrip codec) {
        @Override
        public String toString() {
            return rule.name();
        }
    }

    static Stream<Broken> broken() {
        return Stream.of(
                changing(CodecRule.COMPLETE_PLANS, "/closing", tree -> tree.remove("/closing")),
                new Broken(CodecRule.DRAFTS, "/submittedOn", BrokenCodecsTest::filledIn),
                changing(CodecRule.MINIMAL_PLANS, "/actions/0/owner", tree -> tree.remove("/actions/0/owner")),
                new Broken(
                        CodecRule.LANGUAGES,
                        "/language",
                        plan -> plan.toBuilder().language("en").build()),
                changing(CodecRule.EVERY_MEMBER, "/evidence/0/terms", tree -> tree.remove("/evidence/0/terms")),
                new Broken(CodecRule.ABSENT_MEMBERS, "/submittedOn", BrokenCodecsTest::filledIn),
                changing(CodecRule.ORDER, "/notice/asins/1", BrokenCodecsTest::distinctAndSorted),
                texts(CodecRule.HOSTILE_TEXT, "/rootCauses/0/statement", String::strip),
                texts(CodecRule.UNICODE, "/seller/name", text -> Normalizer.normalize(text, Normalizer.Form.NFC)),
                texts(CodecRule.LINE_BREAKS, "/issues/0/summary", text -> text.replace("\n", "\r\n")),
                texts(
                        CodecRule.LONG_TEXTS,
                        "/issues/0/summary",
                        text -> text.substring(0, Math.min(LongText.MAX_LENGTH - 1, text.length()))),
                changing(CodecRule.NUMBERS, "/issues/0/metricReadings/0/value", BrokenCodecsTest::strippedOfZeros),
                changing(
                        CodecRule.DATES,
                        "/notice/receivedOn",
                        tree -> inTexts(tree, text -> text.replace("2024-02-29", "2024-03-01"))),
                new Broken(CodecRule.EXTENSIONS, "/extensions/a~1b~0c", BrokenCodecsTest::withPlainNames));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void a_broken_codec_is_caught_by_its_rule_with_a_message_that_names_rule_and_place(Broken broken) {
        CodecContract contract = new CodecContract(broken.codec(), Set.of());

        assertThatThrownBy(() -> contract.check(broken.rule()))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith(broken.rule() + "\nplan: ")
                .hasMessageContaining("\n" + broken.place())
                .hasMessageEndingWith("\nKeep it, or name it in leavesOut() with the reason.");
    }

    @Test
    void each_rule_has_its_broken_codec_and_its_test() {
        assertThat(broken().map(Broken::rule)).containsExactly(CodecRule.values());
        assertThat(Arrays.stream(PlanCodecContractTest.class.getDeclaredMethods())
                        .filter(method -> method.isAnnotationPresent(Test.class)))
                .hasSameSizeAs(CodecRule.values());
    }

    @Test
    void a_codec_that_keeps_a_list_of_texts_line_by_line_is_caught() {
        CodecContract contract = new CodecContract(BrokenCodecsTest::withStepsInLines, Set.of());

        assertThatThrownBy(() -> contract.check(CodecRule.LINE_BREAKS))
                .hasMessageContaining("LINE_BREAKS")
                .hasMessageContaining("\n/actions/0/steps/0: was \"");
    }

    @Test
    void a_codec_that_fails_is_told_at_which_places() {
        CodecContract contract = new CodecContract(
                plan -> {
                    if (plan.getClosing().contains("DROP")) {
                        throw new IllegalStateException("syntax error");
                    }
                    return plan;
                },
                Set.of());

        assertThatThrownBy(() -> contract.check(CodecRule.HOSTILE_TEXT))
                .hasMessageContaining("HOSTILE_TEXT")
                .hasMessageContaining("syntax error")
                .hasMessageContaining("\n/closing: fails alone");
    }

    @Test
    void what_is_lost_changed_and_made_up_is_told_apart() {
        PlanOfAction before = PlanOfAction.builder().closing("a").language("en").build();
        PlanOfAction after = PlanOfAction.builder().id("b").language("de").build();

        assertThat(PlanDifferences.between(before, after))
                .extracting(PlanDifferences.Place::toString)
                .containsExactlyInAnyOrder(
                        "/closing: was \"a\", is lost",
                        "/language: was \"en\", is \"de\"",
                        "/id: was absent, is \"b\"");
    }

    @Test
    void what_is_declared_is_skipped_with_its_reason() {
        Declaring declaring = new Declaring(
                Map.of(CodecRule.NUMBERS, "the column has two digits"), Map.of("/evidence/*/terms", "no field"));

        declaring.every_member_is_kept();
        assertThatThrownBy(declaring::numbers_keep_all_their_digits)
                .isInstanceOf(TestAbortedException.class)
                .hasMessageContaining("NUMBERS")
                .hasMessageContaining("the column has two digits");
        assertThatThrownBy(() -> declaredAsLeftOut(declaring))
                .isInstanceOf(TestAbortedException.class)
                .hasMessageContaining("/evidence/*/terms")
                .hasMessageContaining("no field");
    }

    @Test
    void a_declaration_of_what_is_kept_fails() {
        Declaring declaring = new Declaring(Map.of(), Map.of("/closing", "no field"));

        assertThatThrownBy(() -> declaredAsLeftOut(declaring))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("/closing is declared as left out (no field) but kept");
    }

    @Test
    void a_declaration_of_a_place_that_no_plan_has_is_told_from_one_that_is_kept() {
        Declaring contract = new Declaring(Map.of(), Map.of("/notices", "they are kept elsewhere"));

        assertThatThrownBy(() -> declaredAsLeftOut(contract))
                .hasMessageContaining("/notices is declared as left out (they are kept elsewhere)")
                .hasMessageContaining("no member of a plan stands there");
    }

    @Test
    void a_part_of_which_all_that_is_stated_is_declared_counts_as_declared() {
        CodecContract losing = losing("/seller/merchantId", "/seller/merchantId");
        CodecContract making = new CodecContract(
                plan -> plan.toBuilder()
                        .seller(plan.getSeller().toBuilder().merchantId("A0").build())
                        .build(),
                Set.of("/seller/merchantId"));

        assertThatCode(() -> losing.check(CodecRule.ABSENT_MEMBERS)).doesNotThrowAnyException();
        assertThatCode(() -> making.check(CodecRule.ABSENT_MEMBERS)).doesNotThrowAnyException();
    }

    @Test
    void what_is_declared_hides_neither_what_stands_beside_it_nor_the_part_around_it() {
        assertThatThrownBy(() -> losing("/seller", "/seller/merchantId").check(CodecRule.EVERY_MEMBER))
                .hasMessageContaining("\n/seller: was {");
        assertThatThrownBy(() -> losing("/seller/name", "/seller/merchantId", "/seller/nam", "/seller/name/x")
                        .check(CodecRule.EVERY_MEMBER))
                .hasMessageContaining("\n/seller/name: was \"");
        assertThatCode(() -> losing("/seller", "/seller").check(CodecRule.EVERY_MEMBER))
                .doesNotThrowAnyException();
    }

    @Test
    void a_declaration_that_is_wider_than_what_is_lost_fails() {
        Declaring declaring = new Declaring(Map.of(), Map.of("/evidence/*", "no field"));

        assertThatThrownBy(() -> declaredAsLeftOut(declaring))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith(
                        "/evidence/* is declared as left out (no field) but these are kept; declare only what is not:\n")
                .hasMessageContaining("\n/evidence/*/id\n")
                .hasMessageEndingWith(" more");
    }

    @Test
    void a_member_with_another_value_counts_as_left_out() {
        CodecContract changing =
                new CodecContract(plan -> plan.toBuilder().language("en-GB").build(), Set.of("/language"));

        assertThatCode(() -> changing.check(CodecRule.LANGUAGES)).doesNotThrowAnyException();
    }

    private static CodecContract losing(String place, String... declared) {
        return new CodecContract(
                plan -> {
                    PlanTree tree = PlanTree.of(plan);
                    tree.remove(place);
                    return tree.plan();
                },
                Set.of(declared));
    }

    private static void declaredAsLeftOut(PlanCodecContractTest<?> contract) throws Throwable {
        for (DynamicTest test : contract.what_is_declared_as_left_out().toList()) {
            test.getExecutable().execute();
        }
    }

    private static Broken changing(CodecRule rule, String place, Consumer<PlanTree> change) {
        return new Broken(rule, place, plan -> {
            PlanTree tree = PlanTree.of(plan);
            change.accept(tree);
            return tree.plan();
        });
    }

    private static Broken texts(CodecRule rule, String place, UnaryOperator<String> change) {
        return changing(rule, place, tree -> inTexts(tree, change));
    }

    private static void inTexts(PlanTree tree, UnaryOperator<String> change) {
        tree.places(JsonNode::isString)
                .forEach(place -> tree.put(
                        place, StringNode.valueOf(change.apply(tree.at(place).stringValue()))));
    }

    private static PlanOfAction withStepsInLines(PlanOfAction plan) {
        return plan.toBuilder()
                .actions(plan.getActions().stream()
                        .map(action -> action.toBuilder()
                                .steps(String.join("\n", action.getSteps())
                                        .lines()
                                        .toList())
                                .build())
                        .toList())
                .build();
    }

    private static PlanOfAction filledIn(PlanOfAction plan) {
        return plan.getSubmittedOn().isPresent()
                ? plan
                : plan.toBuilder().submittedOn(LocalDate.EPOCH).build();
    }

    private static void distinctAndSorted(PlanTree tree) {
        JsonNode asins = tree.at("/notice/asins");
        if (asins.isArray()) {
            ArrayNode sorted = JsonNodeFactory.instance.arrayNode();
            new LinkedHashSet<>(asins.valueStream()
                            .map(JsonNode::stringValue)
                            .sorted()
                            .toList())
                    .forEach(sorted::add);
            tree.put("/notice/asins", sorted);
        }
    }

    private static void strippedOfZeros(PlanTree tree) {
        tree.places(JsonNode::isBigDecimal)
                .forEach(place -> tree.put(
                        place,
                        DecimalNode.valueOf(new BigDecimal(tree.at(place)
                                .decimalValue()
                                .stripTrailingZeros()
                                .toPlainString()))));
    }

    private static PlanOfAction withPlainNames(PlanOfAction plan) {
        return plan.toBuilder()
                .extensions(plan.getExtensions().entrySet().stream()
                        .collect(Collectors.toMap(entry -> entry.getKey().replaceAll("[/~]", ""), Map.Entry::getValue)))
                .build();
    }

    /** A tool that has no field for the terms of a document. */
    private static final class Declaring extends PlanCodecContractTest<String> {

        private final Map<CodecRule, String> unsupported;
        private final Map<String, String> leavesOut;

        Declaring(Map<CodecRule, String> unsupported, Map<String, String> leavesOut) {
            this.unsupported = unsupported;
            this.leavesOut = leavesOut;
        }

        @Override
        protected String write(PlanOfAction plan) {
            PlanTree tree = PlanTree.of(plan);
            tree.remove("/evidence/0/terms");
            return tree.root().toString();
        }

        @Override
        protected PlanOfAction read(String stored) {
            return PlanJson.create().read(stored);
        }

        @Override
        protected Map<CodecRule, String> unsupported() {
            return unsupported;
        }

        @Override
        protected Map<String, String> leavesOut() {
            return leavesOut;
        }
    }
}
