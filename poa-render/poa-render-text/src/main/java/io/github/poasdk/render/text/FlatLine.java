package io.github.poasdk.render.text;

import io.github.poasdk.render.ReviewMarks;
import io.github.poasdk.render.document.Code;
import io.github.poasdk.render.document.Emphasis;
import io.github.poasdk.render.document.GapMark;
import io.github.poasdk.render.document.Inline;
import io.github.poasdk.render.document.InlineVisitor;
import io.github.poasdk.render.document.Label;
import io.github.poasdk.render.document.Link;
import io.github.poasdk.render.document.Run;
import io.github.poasdk.render.document.Source;
import io.github.poasdk.render.document.Text;
import io.github.poasdk.render.document.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** The runs of a line, without emphasis; in a review copy cut where remarks begin and end, with their numbers behind. */
final class FlatLine implements InlineVisitor<Void> {

    private final ReviewMarks marks;
    private final List<Run> runs = new ArrayList<>();
    private final Set<Run> underlined = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Integer> numbers = new ArrayList<>();

    FlatLine(ReviewMarks marks) {
        this.marks = marks;
    }

    /** Puts the runs of a line behind those that are there. */
    FlatLine add(List<Inline> content) {
        for (int i = 0; i < content.size(); i++) {
            content.get(i).accept(this);
        }
        return this;
    }

    FlatLine add(Run run) {
        if (marks.isEmpty() || !marks.isMarked(run)) {
            runs.add(run);
        } else {
            marks.partsOf(run).forEach(part -> add(run, part));
        }
        return this;
    }

    List<Run> runs() {
        return runs;
    }

    boolean isUnderlined(Run run) {
        return underlined.contains(run);
    }

    /** The remarks that end in the line. */
    List<Integer> numbers() {
        return numbers;
    }

    private void add(Run run, ReviewMarks.Part part) {
        String content = run.content().substring(part.start(), part.end());
        Run cut = run instanceof Text text
                ? new Text(
                        content,
                        new Source(text.source().pointer(), text.source().offset() + part.start()))
                : new Value(content, ((Value) run).source());
        runs.add(cut);
        if (part.level().isPresent()) {
            underlined.add(cut);
        }
        part.numbers().forEach(number -> runs.add(new Label("note", "[" + number + "]")));
        numbers.addAll(part.numbers());
    }

    @Override
    public Void visit(Text text) {
        add(text);
        return null;
    }

    @Override
    public Void visit(Value value) {
        add(value);
        return null;
    }

    @Override
    public Void visit(Label label) {
        add(label);
        return null;
    }

    @Override
    public Void visit(Emphasis emphasis) {
        add(emphasis.run());
        return null;
    }

    @Override
    public Void visit(Code code) {
        add(code.run());
        return null;
    }

    @Override
    public Void visit(Link link) {
        add(link.run());
        if (!link.run().content().equals(link.target())) {
            runs.add(new Label("link", " (" + link.target() + ")"));
        }
        return null;
    }

    @Override
    public Void visit(GapMark mark) {
        mark.runs().forEach(this::add);
        return null;
    }
}
