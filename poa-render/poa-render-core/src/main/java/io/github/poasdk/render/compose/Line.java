package io.github.poasdk.render.compose;

import io.github.poasdk.model.Period;
import io.github.poasdk.model.code.OpenCode;
import io.github.poasdk.render.document.Inline;
import io.github.poasdk.render.document.Label;
import io.github.poasdk.render.document.Source;
import io.github.poasdk.render.document.Text;
import io.github.poasdk.render.label.Labels;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects the runs of one line. What is absent adds nothing. */
final class Line {

    private final Labels labels;
    private final List<Inline> runs = new ArrayList<>();

    Line(Labels labels) {
        this.labels = labels;
    }

    /** Words of the SDK. */
    Line label(String key) {
        runs.add(new Label(key, labels.get(key)));
        return this;
    }

    /** A text of the plan. */
    Line text(String content, String pointer) {
        if (!content.isBlank()) {
            runs.add(new Text(content, new Source(pointer, 0)));
        }
        return this;
    }

    /** A text of the plan, with a label before it if it is there. */
    Line text(String labelKey, String content, String pointer) {
        return content.isBlank() ? this : label(labelKey).text(content, pointer);
    }

    Line date(LocalDate date, String pointer) {
        return text(labels.date(date), pointer);
    }

    /** A date, with labels before it if it is there. */
    Line date(Optional<LocalDate> date, String pointer, String... labelKeys) {
        if (date.isPresent()) {
            for (String key : labelKeys) {
                label(key);
            }
            date(date.get(), pointer);
        }
        return this;
    }

    /** A number with its unit. */
    Line number(Optional<BigDecimal> value, String pointer, String unit, String unitPointer) {
        return value.isEmpty()
                ? this
                : text(labels.number(value.get()), pointer).text("punctuation.space", unit, unitPointer);
    }

    /** A whole number. */
    Line count(Optional<? extends Number> count, String pointer) {
        return count.isEmpty() ? this : text(count.get().toString(), pointer);
    }

    /** The name of a value of a closed list; nothing if it is absent. */
    Line name(Optional<? extends Enum<?>> value, String labelPrefix, String pointer) {
        return value.isEmpty()
                ? this
                : text(labels.get(labelPrefix + "." + value.get().name()), pointer);
    }

    /** The name of a catalogue code; nothing if it is absent. */
    Line code(Optional<? extends OpenCode> code, String labelPrefix, String pointer) {
        return code.isEmpty() ? this : code(code.get(), labelPrefix, pointer);
    }

    /** Another line, with a label and a space before it if it is not empty. */
    Line after(String labelKey, Line other) {
        return other.isEmpty()
                ? this
                : label(labelKey).label("punctuation.space").line(other);
    }

    /** The name of a catalogue code, or the code itself if our labels do not know it. */
    Line code(OpenCode code, String labelPrefix, String pointer) {
        return text(labels.find(labelPrefix + "." + code.code()).orElse(code.code()), pointer);
    }

    Line period(Period period, String pointer) {
        String start = pointer + "/start";
        String end = pointer + "/end";
        if (period.getStart().isPresent() && period.getEnd().isPresent()) {
            return date(period.getStart().get(), start)
                    .label("punctuation.to")
                    .date(period.getEnd().get(), end);
        }
        return date(period.getStart(), start, "punctuation.from").date(period.getEnd(), end, "punctuation.until");
    }

    Line line(Line other) {
        runs.addAll(other.runs);
        return this;
    }

    /** The lines that have something in them, with commas between. */
    Line list(List<Line> items) {
        boolean first = true;
        for (Line item : items) {
            if (!item.isEmpty()) {
                if (!first) {
                    label("punctuation.comma");
                }
                line(item);
                first = false;
            }
        }
        return this;
    }

    /** The same as {@link #list}, in brackets; nothing if the list is empty. */
    Line inBrackets(List<Line> items) {
        return items.stream().allMatch(Line::isEmpty)
                ? this
                : label("punctuation.open").list(items).label("punctuation.close");
    }

    boolean isEmpty() {
        return runs.isEmpty();
    }

    List<Inline> build() {
        return List.copyOf(runs);
    }
}
