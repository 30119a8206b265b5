package io.github.poasdk.validation.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.poasdk.validation.finding.TextSpan;
import io.github.poasdk.validation.internal.prose.Sentence;
import io.github.poasdk.validation.internal.prose.SentenceReader;
import io.github.poasdk.validation.internal.text.Mark;
import io.github.poasdk.validation.internal.text.Tokens;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A language is what its file says of it: here a small one. */
class LanguageFileTest {

    private static final String FILE = """
            {"classes": {"who": ["mia", "noa"], "capitalized": ["mai"], "common": ["nun"], "acronyms": ["WMS"]},
             "numbers": {"sentenceWords": 3},
             "anchors": {"DATE": ["mai"], "OWNER": ["<who>"]},
             "sections": {"action": ["tun"], "closing": ["ende"]},
             "subjects": {"SELLER": ["wir"], "THIRD": ["<who>"]},
             "announcements": ["^ so *2 $"],
             "negations": ["nie"],
             "reports": ["<who> sagt"]}""";

    private static ProseLanguage language(String file, String rules) {
        List<ProseRule> read = rules.isEmpty() ? List.of() : RuleFile.ofApplication(JsonTree.of(rules));
        return ProseLanguage.of(new LanguageFile(JsonTree.of(file)), read, Optional.empty());
    }

    private static Cues cues(String text) {
        ProseLanguage language = language(FILE, "");
        Sentence sentence = new SentenceReader(text.replace("\\n", "\n"), language.names())
                .next()
                .orElseThrow();
        return language.read(sentence, ProseField.OTHER, Set.of());
    }

    @ParameterizedTest
    @CsvSource({"im mai, DATE", "mit noa, OWNER", "mit lea,", "im Mai mit Lea, DATE NAME", "mit Lea, NAME"})
    void its_anchors_are_phrases_and_marks(String text, String anchors) {
        assertThat(cues(text).anchors().stream().map(Anchor::name))
                .containsExactly(anchors == null ? new String[0] : anchors.split(" "));
    }

    @Test
    void its_subjects_are_told_apart() {
        assertThat(cues("dann wir").subject(1)).contains(Subject.SELLER);
        assertThat(cues("dann mia").subject(1)).contains(Subject.THIRD);
        assertThat(cues("wir und mia").subject(2)).contains(Subject.SELLER);
        assertThat(cues("wir und mia").subject(3)).contains(Subject.THIRD);
        assertThat(cues("dann lea").subject(1)).isEmpty();
    }

    @Test
    void its_headings_name_what_follows() {
        assertThat(cues("was wir tun\\nSo ist es.").section()).contains(ProseField.ACTION);
        assertThat(cues("das ende\\nSo ist es.").section()).contains(ProseField.CLOSING);
        assertThat(cues("was wir lassen\\nSo ist es.").section()).isEmpty();
        assertThat(cues("was wir tun").section()).isEmpty();
        assertThat(cues("was wir tun").namesSection()).isTrue();
        assertThat(cues("so ist es").namesSection()).isTrue();
        assertThat(cues("was wir lassen").namesSection()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"so ist es, true", "so ist es nun nicht, false", "da ist es:, true", "da ist es, false"})
    void its_announcements_are_phrases_and_colons(String text, boolean isAnnouncement) {
        assertThat(cues(text).isAnnouncement()).isEqualTo(isAnnouncement);
    }

    @Test
    void its_negations_and_reports_reach_what_follows() {
        Cues negated = cues("wir tun nie das");
        Cues reported = cues("das mia sagt das");

        assertThat(List.of(negated.isNegated(3), negated.isNegated(4))).containsExactly(false, true);
        assertThat(List.of(reported.isReported(1), reported.isReported(3), reported.isReported(4)))
                .containsExactly(false, false, true);
    }

    @Test
    void a_report_with_nothing_behind_it_reports_nothing() {
        assertThat(cues("das mia sagt").isReported(3)).isFalse();
        assertThat(cues("das mia sagt, das mia sagt das").isReported(8)).isTrue();
    }

    @Test
    void a_rule_can_use_its_classes() {
        String json = """
                {"label": "BLAME", "rules": [{"id": "r", "phrases": ["<who> lügt"], "unless": ["wohl"], "with": ["nun"]}]}""";
        Sentence sentence =
                new SentenceReader("nun mia lügt", Optional.empty()).next().orElseThrow();

        Sentence silenced =
                new SentenceReader("nun mia lügt wohl", Optional.empty()).next().orElseThrow();

        Cues cues = language(FILE, json).read(sentence, ProseField.OTHER, Set.of());

        assertThat(cues.hits()).containsExactly(new Cues.RuleHit(0, 2, 3));
        assertThat(cues.isUnless(0)).isFalse();
        assertThat(language(FILE, json)
                        .read(silenced, ProseField.OTHER, Set.of())
                        .isUnless(0))
                .isTrue();
        assertThat(cues.isWith(0)).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> language("{}", json));
    }

    @Test
    void what_it_lacks_is_not_evaluated_or_has_what_is_usual() {
        LanguageFile full = new LanguageFile(JsonTree.of(FILE));
        LanguageFile none = LanguageFile.none();

        assertThat(List.of(full.hasAnchors(), none.hasAnchors())).containsExactly(true, false);
        assertThat(List.of(full.hasAcronyms(), none.hasAcronyms())).containsExactly(true, false);
        assertThat(List.of(full.names().isPresent(), none.names().isPresent())).containsExactly(true, false);
        assertThat(List.of(full.number("sentenceWords", 40), none.number("sentenceWords", 40)))
                .containsExactly(3, 40);
        assertThat(full.words("who")).containsExactlyInAnyOrder("mia", "noa");
        assertThat(none.words("who")).isEmpty();
        assertThat(language(FILE, "").detectors()).hasSize(5);
        assertThat(language("{}", "").detectors()).hasSize(4);
        assertThat(ProseLanguage.of(none, List.of(), ModelDetector.of("en")).detectors())
                .hasSize(5);
        assertThat(full.phrases("who").find(Tokens.of("wir und mia"))).containsExactly(new TextSpan(8, 11));
        assertThat(none.phrases("who").find(Tokens.of("wir und mia"))).isEmpty();
        assertThat(List.of(language(FILE, "").hasAnchors(), language("{}", "").hasAnchors()))
                .containsExactly(true, false);
    }

    @Test
    void titles_alone_tell_names() {
        String titles = """
                {"classes": {"titles": ["frau"]}}""";
        ProseLanguage language = language(titles, "");
        Sentence sentence = new SentenceReader("Dann ruft Frau Sorge das Amt.", language.names())
                .next()
                .orElseThrow();

        assertThat(sentence.words().stream()
                        .filter(token -> token.is(Mark.NAME))
                        .map(sentence::written))
                .containsExactly("Sorge");
    }

    @Test
    void the_labels_without_a_rule_are_not_evaluated() {
        String json = """
                {"label": "BLAME", "rules": [{"id": "r", "phrases": ["a"]}]}""";

        assertThat(language("{}", json).notEvaluated())
                .isSorted()
                .contains("POA-PROSE-EMOTIONAL", "POA-PROSE-JARGON")
                .doesNotContain("POA-PROSE-BLAME", "POA-PROSE-SHOUTING", "POA-PROSE-TEMPLATE", "POA-PROSE-OVERLONG")
                .hasSize(7);
        assertThat(language("{}", "").notEvaluated())
                .contains("POA-PROSE-BLAME")
                .hasSize(8);
    }
}
