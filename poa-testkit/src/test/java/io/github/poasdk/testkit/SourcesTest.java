package io.github.poasdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.ResponseKind;
import io.github.poasdk.testkit.Letter.Strength;
import io.github.poasdk.testkit.PlanFixture.Stage;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.params.ParameterizedTest;

/** What the annotations choose, and what they call it. */
class SourcesTest {

    @ParameterizedTest
    @PlanSource(
            stages = {Stage.COMPLETE, Stage.DRAFT},
            issueTypes = "INAUTHENTIC",
            responseKinds = ResponseKind.DISPUTE,
            languages = "en")
    void a_plan_comes_with_its_name(PlanFixture fixture, TestInfo test) {
        assertThat(fixture.toString()).matches("(complete|draft) INAUTHENTIC DISPUTE en");
        assertThat(test.getDisplayName()).endsWith(fixture.toString());
    }

    @ParameterizedTest
    @PlanSource(issueTypes = "LATE_SHIPMENT_RATE", languages = "de")
    void a_plan_comes_alone(PlanOfAction plan) {
        assertThat(plan).isEqualTo(Plans.inLanguage("de"));
    }

    @ParameterizedTest
    @DefectSource({"POA-ACTION-NO-OWNER", "POA-FORMAT-*"})
    void a_defect_comes_with_its_name(Defect defect, TestInfo test) {
        assertThat(defect.code()).matches("POA-ACTION-NO-OWNER|POA-FORMAT-.+");
        assertThat(test.getDisplayName()).contains(defect.code());
    }

    @ParameterizedTest
    @DefectSource(
            value = "POA-CAUSE-NO-*",
            issueTypes = {"IP_*", "INAUTHENTIC"},
            responseKinds = ResponseKind.PLAN)
    void a_defect_comes_with_the_plan_that_it_lies_in(Defect defect, TestInfo test) {
        assertThat(defect.toString()).matches("POA-CAUSE-NO-.*: (IP_.*|INAUTHENTIC) PLAN.*");
        assertThat(test.getDisplayName()).endsWith(defect.toString());
    }

    @ParameterizedTest
    @LetterSource(strengths = Strength.WEAK, languages = "de")
    void a_letter_comes_with_its_name(Letter letter, TestInfo test) {
        assertThat(letter.strength()).isEqualTo(Strength.WEAK);
        assertThat(test.getDisplayName()).endsWith("weak-de-01 (de)");
    }

    @Test
    void each_member_of_an_annotation_leaves_out_what_it_does_not_name() {
        assertThat(Chosen.isAmong("a", new String[0])).isTrue();
        assertThat(Chosen.isAmong("a", new String[] {"b", "a"})).isTrue();
        assertThat(Chosen.isAmong("a", new String[] {"b"})).isFalse();
    }

    @Test
    void a_source_that_finds_nothing_says_so() {
        Annotation source = Arrays.stream(SourcesTest.class.getDeclaredMethods())
                .map(method -> method.getAnnotation(LetterSource.class))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();

        assertThatThrownBy(() -> Chosen.arguments(List.<Named<Letter>>of(), source))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("LetterSource")
                .hasMessageContaining("WEAK");
    }
}
