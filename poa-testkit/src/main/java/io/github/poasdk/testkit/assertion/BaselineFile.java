package io.github.poasdk.testkit.assertion;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The form of a baseline in a file: a line for each finding, sorted; a number behind it if it is there several times. */
final class BaselineFile {

    private static final String HEAD = """
            # Findings that are accepted: plan, code, place, and how many if more than one. New ones fail the test.
            # Lines leave when their findings do: run the test with -Dpoa.baseline.update=true.
            """;

    /** Stands for the place of a finding about the whole plan; a JSON pointer begins with a slash. */
    private static final String WHOLE_PLAN = "-";

    private BaselineFile() {}

    static void write(Path file, SortedMap<AcceptedFinding, Integer> findings) {
        StringBuilder lines = new StringBuilder(HEAD);
        findings.forEach((finding, times) -> lines.append(line(finding, times)).append('\n'));
        WholeFile.write(file, lines.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** The line as it stands in the file, with nothing in it that would have to be escaped again. */
    static String line(AcceptedFinding finding, int times) {
        return String.join(
                        " ",
                        escaped(finding.plan()),
                        escaped(finding.code()),
                        finding.pointer().isEmpty() ? WHOLE_PLAN : escaped(finding.pointer()))
                + (times > 1 ? " x" + times : "");
    }

    /** Without blanks, so that a blank ends a part of a line. */
    private static String escaped(String text) {
        return Shown.plain(text, Integer.MAX_VALUE).replace(" ", "\\u0020");
    }

    static SortedMap<AcceptedFinding, Integer> read(Path file) {
        SortedMap<AcceptedFinding, Integer> findings = new TreeMap<>();
        List<String> lines =
                new String(WholeFile.read(file), StandardCharsets.UTF_8).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                Map.Entry<AcceptedFinding, Integer> entry = entry(line, file, i + 1);
                findings.merge(entry.getKey(), entry.getValue(), Integer::sum);
            }
        }
        return findings;
    }

    private static Map.Entry<AcceptedFinding, Integer> entry(String line, Path file, int number) {
        String[] parts = line.split(" ", -1);
        boolean hasTimes = parts.length == 4 && parts[3].matches("x[1-9][0-9]{0,8}");
        if (parts.length != 3 && !hasTimes) {
            throw new IllegalStateException("line " + number + " of " + file
                    + " is not a plan, a code, a place and perhaps a number such as x2: " + Shown.quoted(line));
        }
        String pointer = parts[2].equals(WHOLE_PLAN) ? "" : unescaped(parts[2]);
        return Map.entry(
                new AcceptedFinding(unescaped(parts[0]), unescaped(parts[1]), pointer),
                hasTimes ? Integer.parseInt(parts[3].substring(1)) : 1);
    }

    private static String unescaped(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            char unit = text.charAt(at++);
            if (unit != '\\' || at == text.length()) {
                plain.append(unit);
                continue;
            }
            char escape = text.charAt(at++);
            switch (escape) {
                case 'n' -> plain.append('\n');
                case 'r' -> plain.append('\r');
                case 't' -> plain.append('\t');
                case 'u' -> {
                    int end = Math.min(at + 4, text.length());
                    plain.append(unit(text.substring(at, end)));
                    at = end;
                }
                default -> plain.append(escape);
            }
        }
        return plain.toString();
    }

    private static String unit(String digits) {
        return digits.matches("[0-9a-f]{4}") ? String.valueOf((char) Integer.parseInt(digits, 16)) : "\\u" + digits;
    }
}
