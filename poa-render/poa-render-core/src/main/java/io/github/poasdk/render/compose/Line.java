package io.github.poasdk.render.compose;

import io.github.poasdk.model.Period;
import io.github.poasdk.model.code.OpenCode;
import io.github.poasdk.render.document.Code;
import io.github.poasdk.render.document.Emphasis;
import io.github.poasdk.render.document.GapMark;
import io.github.poasdk.render.document.Heading;
import io.github.poasdk.render.document.Inline;
import io.github.poasdk.render.document.Label;
import io.github.poasdk.render.document.Link;
import io.github.poasdk.render.document.Source;
import io.github.poasdk.render.document.Text;
import io.github.poasdk.render.document.Value;
import io.github.poasdk.render.label.Labels;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects the runs of one line. What is absent adds nothing. */
final class Line {

    private final Labels labels;
    private final Gaps gaps;
    private final List<Inline> runs = new ArrayList<>();

    Line(Labels labels, Gaps gaps) {
        this.labels = labels;
        this.gaps = gaps;
    }

    /** Words of the SDK. */
    Line label(String key) {
        String words = labels.get(key);
        if (!words.isEmpty()) {
            runs.add(new Label(key, words));
        }
        return this;
    }

    /** A text of the plan. */
    Line text(String content, String pointer) {
        return content.isBlank() ? gap(pointer) : add(new Text(content, new Source(pointer, 0)));
    }

    /** A text of the plan, with a label before it if it is there. */
    Line text(String labelKey, String content, String pointer) {
        return after(labelKey, "", new Line(labels, gaps).text(content, pointer));
    }

    /** A text of the plan that is read letter by letter. */
    Line code(String content, String pointer) {
        return content.isBlank() ? gap(pointer) : add(new Code(new Text(content, new Source(pointer, 0))));
    }

    /** A text of the plan that leads somewhere, if it can be followed. */
    Line link(String address, String pointer) {
        return Link.isAllowed(address)
                ? add(new Link(new Text(address, new Source(pointer, 0)), address))
                : text(address, pointer);
    }

    /** A value of the plan in words of ours. */
    Line value(String content, String pointer) {
        return content.isBlank() ? this : add(new Value(content, new Source(pointer, 0)));
    }

    /** The name of an element, which stands out. */
    Line emphasis(String content, String pointer) {
        return add(new Emphasis(new Value(content, new Source(pointer, 0))));
    }

    /** The mark of what is missing at a place, if something is. */
    Line gap(String pointer) {
        for (GapMark mark : gaps.takeAt(pointer)) {
            if (!runs.isEmpty()) {
                label("punctuation.space");
            }
            add(mark);
        }
        return this;
    }

    private Line add(Inline inline) {
        runs.add(inline);
        return this;
    }

    Line date(LocalDate date, String pointer) {
        return value(labels.date(date), pointer);
    }

    Line date(Optional<LocalDate> date, String pointer) {
        return date.isEmpty() ? gap(pointer) : date(date.get(), pointer);
    }

    /** A number with its unit. */
    Line number(Optional<BigDecimal> value, String pointer, String unit, String unitPointer) {
        if (value.isEmpty()) {
            return gap(pointer);
        }
        String space = unit.strip().equals("%") ? "number.percent" : "punctuation.space";
        return value(labels.number(value.get()), pointer).text(space, unit, unitPointer);
    }

    /** A whole number. */
    Line count(Optional<? extends Number> count, String pointer) {
        return count.isEmpty()
                ? gap(pointer)
                : value(labels.number(new BigDecimal(count.get().toString())), pointer);
    }

    /** The name of a value of a closed list. */
    Line state(Optional<? extends Enum<?>> value, String labelPrefix, String pointer) {
        return value.isEmpty()
                ? gap(pointer)
                : value(labels.get(labelPrefix + "." + value.get().name()), pointer);
    }

    /** The name of a catalogue code. */
    Line name(Optional<? extends OpenCode> code, String labelPrefix, String pointer) {
        return code.isEmpty() ? gap(pointer) : name(code.get(), labelPrefix, pointer);
    }

    /** The name of a catalogue code, or the code itself if our labels do not know it. */
    Line name(OpenCode code, String labelPrefix, String pointer) {
        return value(labels.find(labelPrefix + "." + code.code()).orElse(code.code()), pointer);
    }

    /** Another line, with a label and a space before it if it is not empty. */
    Line after(String labelKey, Line other) {
        return after(labelKey, "punctuation.space", other);
    }

    private Line after(String labelKey, String spaceKey, Line other) {
        if (other.isEmpty()) {
            return this;
        }
        label(labelKey);
        return (spaceKey.isEmpty() ? this : label(spaceKey)).line(other);
    }

    Line period(Period period, String pointer) {
        String start = pointer + "/start";
        String end = pointer + "/end";
        if (period.getStart().isPresent() && period.getEnd().isPresent()) {
            return date(period.getStart().get(), start)
                    .label("punctuation.to")
                    .date(period.getEnd().get(), end);
        }
        return after("punctuation.from", "", new Line(labels, gaps).date(period.getStart(), start))
                .after("punctuation.until", "", new Line(labels, gaps).date(period.getEnd(), end));
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

    Heading heading() {
        return new Heading(runs);
    }
}
