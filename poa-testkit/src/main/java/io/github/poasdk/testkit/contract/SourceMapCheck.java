package io.github.poasdk.testkit.contract;

import io.github.poasdk.render.CharacterFilter;
import io.github.poasdk.render.SourceMap;
import io.github.poasdk.render.TextOrigin;
import io.github.poasdk.render.document.Text;
import io.github.poasdk.render.document.Value;
import java.util.List;
import java.util.Optional;

/** Whether a source map is that of an output. */
final class SourceMapCheck {

    private final Sample sample;
    private final String output;
    private final SourceMap map;

    SourceMapCheck(Sample sample, String output, SourceMap map) {
        this.sample = sample;
        this.output = output;
        this.map = map;
    }

    void run() {
        checkCover();
        for (Place place : Place.of(CharacterFilter.apply(sample.document()).document())) {
            if (place.run() instanceof Text text) {
                checkText(place.path(), text);
            } else if (place.run() instanceof Value value
                    && !value.content().isBlank()
                    && map.outputOf(value.source().pointer()).isEmpty()) {
                throw broken(place.path(), "the map has no output of this value");
            }
        }
    }

    private void checkCover() {
        int end = 0;
        for (SourceMap.Segment segment : map.segments()) {
            if (segment.start() != end) {
                throw broken("character " + end + " of the output", "the next segment begins at " + segment.start());
            }
            end = segment.end();
        }
        if (end != output.length()) {
            throw broken("character " + end + " of the output", "the map ends before or behind " + output.length());
        }
    }

    private void checkText(String path, Text text) {
        String pointer = text.source().pointer();
        for (int i = 0; i < text.content().length(); i++) {
            char c = text.content().charAt(i);
            int offset = text.source().offset() + i;
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                continue;
            }
            List<SourceMap.Range> ranges = map.outputOf(pointer, offset, offset + 1);
            if (ranges.isEmpty()) {
                throw broken(path + ", character " + offset, "the map has no output of it");
            }
            ranges.forEach(range -> checkRange(path + ", character " + offset, c, range, pointer, offset));
        }
    }

    private void checkRange(String place, char c, SourceMap.Range range, String pointer, int offset) {
        String shown = output.substring(range.start(), range.end());
        if (isPlain(c) && !shown.equals(String.valueOf(c))) {
            throw broken(place, "the map leads from \"" + c + "\" to \"" + shown + "\"");
        }
        Optional<TextOrigin> origin = map.originAt(range.start());
        if (!origin.equals(Optional.of(new TextOrigin.Plan(pointer, offset, offset + 1)))) {
            throw broken(place, "the way back from character " + range.start() + " of the output leads to " + origin);
        }
    }

    /** What no text format has to escape. */
    private static boolean isPlain(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    private AssertionError broken(String place, String what) {
        return RendererRule.SOURCE_MAP.broken(sample.name() + ": " + place, what);
    }
}
