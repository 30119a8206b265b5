package io.github.poasdk.benchmarks.prose;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Writes how well the prose checks agree with the labels as Markdown, beside the bars that were set for them. */
final class AccuracyPage {

    private static final double MACRO_BAR = 0.75;
    private static final double LABEL_BAR = 0.6;
    private static final double INDIRECT_BAR = 0.45;
    private static final double CLEAN_BAR = 3 / 131.0;
    private static final double HARD_BAR = 8 / 134.0;
    private static final double OTHER_MACRO_BAR = 0.6;
    private static final double OTHER_CLEAN_BAR = 0.1;

    /** Findings in a strong letter. */
    private static final double LETTER_BAR = 0.5;

    private final StringBuilder page = new StringBuilder();
    private final StringBuilder letters = new StringBuilder();
    private final StringBuilder labels = new StringBuilder();

    AccuracyPage(LocalDate day) {
        page.append("# Accuracy of the prose checks\n\nMeasured on ")
                .append(day)
                .append("""
                 on labelled sentences that are held back from whoever writes rules.
                `mvn -q -pl poa-benchmarks -am compile exec:exec -Dpoa.prose=measure -Dpoa.prose.corpus=FOLDER` measures again.

                Indirect is the mean recall on texts in which no obvious word tells what is wrong. Clean are ordinary good texts, hard
                ones look wrong and are not. A figure that misses its bar is **bold**; bars stand for what ships: rules and model together.
                About a dozen settings of the model's thresholds and of its word against rules were compared by these figures, and some
                chosen by them, so they flatter. `docs/prose-rules.md` says which rows are not wholly unseen.

                | language | what | macro-F1 | indirect | clean flagged | hard flagged |
                |---|---|---|---|---|---|
                """);
    }

    /** Adds the figures of some checks in a language. */
    void add(String language, String what, Accuracy accuracy) {
        boolean isEnglish = language.equals("en");
        boolean ships = what.equals("both");
        row(
                page,
                List.of(
                        language,
                        what,
                        figure(
                                accuracy.macroF1(),
                                ships && accuracy.macroF1() < (isEnglish ? MACRO_BAR : OTHER_MACRO_BAR)),
                        figure(accuracy.indirect(), ships && isEnglish && accuracy.indirect() < INDIRECT_BAR),
                        share(accuracy.clean(), ships, isEnglish ? CLEAN_BAR : OTHER_CLEAN_BAR),
                        share(accuracy.hard(), ships && isEnglish, HARD_BAR)));
        section("Labels: " + language + ", " + what);
        for (Accuracy.OfLabel label : accuracy.labels()) {
            row(
                    labels,
                    List.of(
                            "`" + label.label() + "`",
                            Integer.toString(label.right() + label.missed()),
                            number(label.precision()),
                            number(label.recall()),
                            figure(label.f1(), ships && isEnglish && label.f1() < LABEL_BAR),
                            number(label.direct().value()),
                            number(label.indirect().value())));
        }
    }

    /** Adds what is found in whole letters of a language. */
    void add(String language, Letters strong, Letters weak) {
        if (letters.length() == 0) {
            letters.append("\n## Whole letters\n\n");
            row(letters, List.of("language", "strong letters", "findings in them", "weak letters", "findings in them"));
            letters.append("|---|---|---|---|---|\n");
        }
        boolean isMissed = language.equals("en") && strong.findings() > LETTER_BAR * strong.letters();
        row(
                letters,
                List.of(
                        language,
                        Integer.toString(strong.letters()),
                        isMissed ? "**" + strong.findings() + "**" : Integer.toString(strong.findings()),
                        Integer.toString(weak.letters()),
                        Integer.toString(weak.findings())));
    }

    private void section(String title) {
        labels.append("\n## ").append(title).append("\n\n");
        row(labels, List.of("label", "texts", "precision", "recall", "F1", "recall, direct", "recall, indirect"));
        labels.append("|---|---|---|---|---|---|---|\n");
    }

    private static void row(StringBuilder table, List<String> cells) {
        table.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private static String share(Accuracy.Share share, boolean hasBar, double bar) {
        String text = share.part() + " of " + share.all() + " = " + number(share.value());
        return hasBar && share.value() > bar ? "**" + text + "**" : text;
    }

    private static String figure(double value, boolean isMissed) {
        return isMissed ? "**" + number(value) + "**" : number(value);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    @Override
    public String toString() {
        return page.toString() + letters + labels;
    }
}
