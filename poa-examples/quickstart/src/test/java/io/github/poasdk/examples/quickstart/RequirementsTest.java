package io.github.poasdk.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.poasdk.model.json.PlanJson;
import io.github.poasdk.render.compose.PlanComposer;
import io.github.poasdk.render.document.Document;
import io.github.poasdk.validation.RuleBook;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Writes {@code docs/requirements.md} from what the model, the rule book and the document really have. */
class RequirementsTest {

    private static final String FILE = "docs/requirements.md";
    private static final RuleBook RULES = RuleBook.create();
    private static final Map<String, String> BLOCKS = DocumentBlocks.byPointer(document());

    static Stream<Requirement> requirements() {
        return Requirement.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("requirements")
    void a_member_that_is_named_is_in_the_model_and_in_the_letter(Requirement requirement) {
        assertThat(requirement.members())
                .allSatisfy(member -> assertThat(blocks(member)).as(member).isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("requirements")
    void a_code_that_is_named_is_in_the_rule_book(Requirement requirement) {
        assertThat(requirement.codes())
                .allSatisfy(code -> assertThat(RULES.find(code)).as(code).isPresent());
    }

    @ParameterizedTest
    @MethodSource("requirements")
    void a_row_that_claims_to_be_done_has_no_empty_cell(Requirement requirement) {
        assertThat(!requirement.claimsToBeDone()
                        || (!requirement.members().isEmpty()
                                && !requirement.codes().isEmpty()))
                .isTrue();
    }

    @Test
    void every_requirement_has_its_row() throws IOException {
        StringBuilder page = new StringBuilder("""
                # Requirements

                What the article asks of a plan of action, where the model says it, which finding notices when it is missing or wrong, and
                where the document shows it. A test writes this page from the code: `mvn verify -Dpoa.golden.update=true`.

                | # | asks | model | findings | document | not done yet |
                |---|---|---|---|---|---|
                """);
        for (Requirement requirement : Requirement.ALL) {
            page.append("| ")
                    .append(String.join(
                            " | ",
                            requirement.id(),
                            requirement.asks(),
                            lines(requirement.members().stream().map(RequirementsTest::code)),
                            lines(requirement.codes().stream().map(RequirementsTest::code)),
                            lines(requirement.members().stream()
                                    .flatMap(member -> blocks(member).stream())
                                    .distinct()),
                            requirement.claimsToBeDone() ? "-" : requirement.open()))
                    .append(" |\n");
        }

        assertThat(Requirement.ALL).extracting(Requirement::id).hasSize(16).doesNotHaveDuplicates();
        Golden.assertMatches(FILE, page.toString());
    }

    /** Where the document shows the values of a member. */
    private static List<String> blocks(String member) {
        Pattern pointers = Pattern.compile(
                Stream.of(member.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining("[0-9]+")));
        return List.copyOf(BLOCKS.entrySet().stream()
                .filter(block -> pointers.matcher(block.getKey()).matches())
                .map(Map.Entry::getValue)
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static String lines(Stream<String> cells) {
        String lines = cells.collect(Collectors.joining("<br>"));
        return lines.isEmpty() ? "-" : lines;
    }

    private static String code(String text) {
        return "`" + text + "`";
    }

    private static Document document() {
        try (InputStream in =
                Objects.requireNonNull(RequirementsTest.class.getResourceAsStream("/plans/late-shipment.json"))) {
            return PlanComposer.create().compose(PlanJson.create().read(in));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
