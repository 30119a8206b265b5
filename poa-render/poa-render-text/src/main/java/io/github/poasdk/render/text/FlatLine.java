package io.github.poasdk.render.text;

import io.github.poasdk.render.MappedText;
import io.github.poasdk.render.ReviewMarks;
import io.github.poasdk.render.document.Code;
import io.github.poasdk.render.document.Document;
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
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** The runs of a line, without emphasis; in a review copy cut where remarks begin and end, with their numbers behind. */
final class FlatLine implements InlineVisitor<Void> {

    static final FlatLine EMPTY = new FlatLine(ReviewMarks.of(Document.builder().build(), List.of()));

    private final ReviewMarks marks;
    private final List<Run> runs = new ArrayList<>(32);

    /** Where each run begins. */
    private int[] starts = new int[32];

    /** What the runs say, one after the other. */
    private char[] characters = new char[512];

    private int length;

    /** Whether between words there is anything but single spaces. */
    private boolean hasOddSpace;

    /** In a review copy: what is underlined, and the remarks that end in the line. */
    private final Set<Run> underlined;

    private final List<Integer> numbers = new ArrayList<>(0);

    FlatLine(ReviewMarks marks) {
        this.marks = marks;
        this.underlined = marks.isEmpty() ? Set.of() : Collections.newSetFromMap(new IdentityHashMap<>());
    }

    /** Forgets the last line. */
    FlatLine clear() {
        runs.clear();
        length = 0;
        hasOddSpace = false;
        numbers.clear();
        if (!marks.isEmpty()) {
            underlined.clear();
        }
        return this;
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
            put(run, run.content());
        } else {
            marks.partsOf(run).forEach(part -> add(run, part));
        }
        return this;
    }

    private void put(Run run, String content) {
        int end = length + content.length();
        if (end > characters.length) {
            characters = Arrays.copyOf(characters, Math.max(end, characters.length * 2));
        }
        if (runs.size() == starts.length) {
            starts = Arrays.copyOf(starts, starts.length * 2);
        }
        starts[runs.size()] = length;
        runs.add(run);
        content.getChars(0, content.length(), characters, length);
        length = end;
    }

    /** What the runs say; the array may be longer than {@link #length}. */
    char[] characters() {
        return characters;
    }

    int length() {
        return length;
    }

    /** Told while lines are filled, when every character is looked at in any case. */
    void noteOddSpace() {
        hasOddSpace = true;
    }

    /** Writes a part between words, in which white space becomes single spaces. */
    void write(int from, int to, MappedText out) {
        if (!hasOddSpace && !out.isMapped()) {
            out.sign(characters, from, to);
            return;
        }
        int run = runAt(from);
        int at = from;
        while (at < to) {
            int runEnd = Math.min(to, run + 1 < runs.size() ? starts[run + 1] : length);
            at = write(run, at, runEnd, out);
            run++;
        }
    }

    /** Writes a part of a run. White space is written once, where it begins. */
    private int write(int run, int from, int to, MappedText out) {
        int plain = from;
        for (int i = from; i < to; i++) {
            if (LineFiller.isSpace(characters[i])) {
                out.run(runs.get(run), plain - starts[run], i - starts[run]);
                if (i == 0 || !LineFiller.isSpace(characters[i - 1])) {
                    out.runAs(runs.get(run), i - starts[run], i + 1 - starts[run], " ");
                }
                plain = i + 1;
            }
        }
        out.run(runs.get(run), plain - starts[run], to - starts[run]);
        return to;
    }

    private int runAt(int place) {
        int found = Arrays.binarySearch(starts, 0, runs.size(), place);
        int run = found < 0 ? -found - 2 : found;
        while (run + 1 < runs.size() && starts[run + 1] == starts[run]) {
            run++;
        }
        return run;
    }

    boolean hasMarks() {
        return !underlined.isEmpty();
    }

    boolean isUnderlined(int place) {
        return underlined.contains(runs.get(runAt(place)));
    }

    /** The remarks that end in the line. */
    List<Integer> numbers() {
        return numbers.isEmpty() ? List.of() : List.copyOf(numbers);
    }

    private void add(Run run, ReviewMarks.Part part) {
        String content = run.content().substring(part.start(), part.end());
        Run cut = run instanceof Text text
                ? new Text(
                        content,
                        new Source(text.source().pointer(), text.source().offset() + part.start()))
                : new Value(content, ((Value) run).source());
        put(cut, content);
        if (part.level().isPresent()) {
            underlined.add(cut);
        }
        part.numbers().forEach(number -> add(new Label("note", "[" + number + "]")));
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
            add(new Label("link", " (" + link.target() + ")"));
        }
        return null;
    }

    @Override
    public Void visit(GapMark mark) {
        mark.runs().forEach(this::add);
        return null;
    }
}
