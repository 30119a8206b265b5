package io.github.poasdk.validation.prose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.poasdk.validation.finding.TextSpan;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ProseProperties {

    private static final ProseChecker CHECKER = ProseChecker.create();
    private static final List<String> LANGUAGES = List.of("en", "de", "zh", "fr", "ja", "");

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "we",
                "will",
                "never",
                "again",
                "NEVER",
                "\uD83D\uDE00",
                "\uD83D",
                "\uDE00",
                "!!",
                "?!",
                "\"",
                "\u201c",
                "\u201d",
                "[",
                "]",
                "{{",
                "}}",
                "<name>",
                "XX",
                "__",
                "B0C4TQ81LM",
                "114-2280457-6639014",
                "3.5",
                "4 May",
                "\u6211\u4eec",
                "\u3002",
                "\n",
                "\n\n",
                "- ",
                "T H E",
                "(WMS)",
                "WMS",
                "supplier",
                "lied",
                "'",
                "\u2019s",
                "\u0301",
                "as soon as possible",
                "%",
                "$",
                "\u0000",
                "e.g.",
                "\u0130",
                "\u00df");
        return Arbitraries.oneOf(
                Arbitraries.strings(),
                Arbitraries.oneOf(pieces, Arbitraries.strings().ofMaxLength(3))
                        .list()
                        .ofMaxSize(60)
                        .map(list -> list.stream().collect(Collectors.joining(" "))));
    }

    @Property
    void spans_lie_in_the_text_on_borders_of_code_points(
            @ForAll("texts") String text, @ForAll ProseField field, @ForAll("languages") String language) {
        assertThat(CHECKER.check(text, field, language).findings()).allSatisfy(finding -> {
            assertThat(finding.spans()).hasSize(1);
            TextSpan span = finding.spans().get(0);
            assertThat(span.end()).isLessThanOrEqualTo(text.length());
            assertThat(isBorder(text, span.start())).isTrue();
            assertThat(isBorder(text, span.end())).isTrue();
        });
    }

    @Property(tries = 200)
    void the_same_text_gives_the_same_findings(@ForAll("texts") String text, @ForAll ProseField field) {
        assertThat(CHECKER.check(text, field, "en")).isEqualTo(CHECKER.check(text, field, "en"));
    }

    @Provide
    Arbitrary<String> languages() {
        return Arbitraries.of(LANGUAGES);
    }

    private static boolean isBorder(String text, int at) {
        return at == 0
                || at == text.length()
                || !(Character.isHighSurrogate(text.charAt(at - 1)) && Character.isLowSurrogate(text.charAt(at)));
    }
}
