package io.github.poasdk.render.compose;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads our own layouts: one line of a table for each section. */
final class Layouts {

    private static final Map<String, Layout> ALL = read();

    private Layouts() {}

    static Layout get(String id) {
        return Objects.requireNonNull(ALL.get(id), id);
    }

    static List<Layout> all() {
        return List.copyOf(ALL.values());
    }

    private static Map<String, Layout> read() {
        Map<String, Layout> layouts = new LinkedHashMap<>();
        try (InputStream in = Objects.requireNonNull(Layouts.class.getResourceAsStream("layouts.csv"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().skip(1).map(line -> line.split(",", -1)).forEach(cells -> {
                List<SectionKind> kinds = Arrays.stream(cells[3].split(" "))
                        .map(SectionKind::valueOf)
                        .toList();
                LayoutSection section = new LayoutSection(cells[2], kinds, false);
                layouts.merge(cells[0], new Layout(cells[0], cells[1], List.of(section)), Layouts::joined);
            });
            return layouts;
        } catch (IOException e) {
            throw new UncheckedIOException("the layouts can't be read", e);
        }
    }

    private static Layout joined(Layout first, Layout second) {
        List<LayoutSection> sections = new ArrayList<>(first.sections());
        sections.addAll(second.sections());
        return new Layout(first.id(), first.titleKey(), sections);
    }
}
