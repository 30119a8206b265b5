package io.github.poasdk.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.poasdk.model.CorrectiveAction;
import io.github.poasdk.model.Evidence;
import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.validation.PlanChange;
import io.github.poasdk.validation.PlanComparison;
import io.github.poasdk.validation.ValidationOptions;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ComparisonWriterTest {

    private static final ComparisonWriter WRITER = ComparisonWriter.create();
    private static final ValidationOptions OPTIONS =
            ValidationOptions.submission().asOf(LocalDate.of(2026, 3, 11));

    private static final PlanOfAction EARLIER = PlanOfAction.builder()
            .closing("We count the parcels of the day.")
            .addActions(action("count", "Parcels counted by two people"))
            .addEvidence(Evidence.builder()
                    .id("a")
                    .fileName("list.pdf")
                    .sha256("a".repeat(64))
                    .build())
            .build();

    private static final PlanOfAction LATER = PlanOfAction.builder()
            .closing("Each parcel of the day is counted.")
            .commitment("From 9 March 2026 two people count.")
            .addActions(action("scan", "Parcels scanned at the door"))
            .addEvidence(Evidence.builder()
                    .id("a")
                    .fileName("list.pdf")
                    .sha256("b".repeat(64))
                    .build())
            .build();

    private static CorrectiveAction action(String id, String title) {
        return CorrectiveAction.builder().id(id).title(title).build();
    }

    @Test
    void text_says_what_is_new_what_is_reworded_and_what_became_of_the_documents() {
        String text = WRITER.text(PlanComparison.of(EARLIER, LATER, OPTIONS), Locale.ENGLISH);

        assertThat(text)
                .containsSubsequence(
                        "New\n",
                        "/commitment\n",
                        "    From 9 March 2026 two people count.\n",
                        "/actions/0\n",
                        "    Parcels scanned at the door\n",
                        "In other words, with nothing new\n",
                        "Before: We count the parcels of the day.\n",
                        "Now: Each parcel of the day is counted.\n",
                        "No longer there\n",
                        "    Parcels counted by two people\n",
                        "Documents compared\n",
                        "Other content under the same name: list.pdf\n",
                        "POA-ATTEMPT-DOCUMENT-CHANGED");
        assertThat(text.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    }

    @Test
    void html_has_a_section_for_each_kind_and_the_words_of_the_reader() {
        String html = WRITER.html(PlanComparison.of(EARLIER, LATER, OPTIONS), Locale.GERMAN);

        assertThat(html)
                .contains("<section lang=\"de\">", "<h2>Neu</h2>", "From 9 March 2026 two people count.", "list.pdf")
                .doesNotContain("<ul>\n</ul>");
    }

    @Test
    void json_has_every_difference_under_the_names_of_the_comparison() {
        PlanComparison comparison = PlanComparison.of(EARLIER, LATER, OPTIONS);

        JsonNode json = JsonMapper.shared().readTree(WRITER.json(comparison, Locale.ENGLISH));

        assertThat(json.path("changes")).hasSize(comparison.changes().size());
        assertThat(json.at("/changes/0/kind").asString())
                .isEqualTo(comparison.changes().get(0).kind().name());
        assertThat(json.at("/documents/0/kind").asString()).isEqualTo("CHANGED");
        assertThat(json.path("similarity").doubleValue()).isEqualTo(comparison.similarity());
        assertThat(json.path("report").path("findings")).isNotEmpty();
    }

    @Test
    void text_of_strangers_stays_text() {
        PlanOfAction hostile = LATER.toBuilder()
                .closing("<script>alert(1)</script> \u001b[31m\u202e {value} ${7*7} a b c")
                .build();
        PlanComparison comparison = PlanComparison.of(EARLIER, hostile, OPTIONS);

        assertThat(WRITER.text(comparison, Locale.ENGLISH))
                .contains("{value} ${7*7}")
                .doesNotContain("\u001b", "\u202e");
        assertThat(WRITER.html(comparison, Locale.ENGLISH))
                .contains("&lt;script&gt;", "{value} ${7*7}")
                .doesNotContain("<script", "\u001b", "\u202e");
    }

    @Test
    void many_differences_are_counted_beyond_a_number_and_long_texts_are_cut() {
        PlanOfAction large = LATER.toBuilder()
                .closing("Each parcel is counted. ".repeat(100))
                .actions(IntStream.range(0, 300)
                        .mapToObj(i -> action("a" + i, "Action " + i))
                        .toList())
                .build();
        PlanComparison comparison = PlanComparison.of(EARLIER, large, OPTIONS);

        String text = WRITER.text(comparison, Locale.ENGLISH);

        assertThat(comparison.changes(PlanChange.Kind.ADDED)).hasSizeGreaterThan(ComparisonWriter.MAX_CHANGES);
        assertThat(text).contains("Action 150\n", "\u2026").doesNotContain("Action 250\n");
        assertThat(WRITER.html(comparison, Locale.ENGLISH))
                .contains("Action 150")
                .doesNotContain("Action 250");
        assertThat(WRITER.json(comparison, Locale.ENGLISH)).contains("Action 250");
    }

    @Test
    void without_a_difference_the_findings_and_the_measure_are_left() {
        PlanComparison comparison = PlanComparison.of(EARLIER, EARLIER, OPTIONS);

        assertThat(WRITER.text(comparison, Locale.ENGLISH)).contains("100% of the text is the same.");
        assertThat(List.of(Locale.ENGLISH, Locale.JAPANESE, Locale.SIMPLIFIED_CHINESE))
                .allSatisfy(
                        locale -> assertThat(WRITER.html(comparison, locale)).contains("100"));
    }
}
