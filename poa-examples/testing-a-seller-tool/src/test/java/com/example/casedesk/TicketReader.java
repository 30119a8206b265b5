package com.example.casedesk;

import java.util.stream.Collectors;

/** What somebody sees who reads a ticket; written from the manual of the markup, not from our renderer. */
final class TicketReader {

    private TicketReader() {}

    static String read(String markup) {
        return markup.lines()
                .map(line -> line.replaceFirst("^(h[1-6]\\. |([*#]+ )?bq\\. |[*#]+ )", ""))
                .map(TicketReader::words)
                .collect(Collectors.joining("\n"));
    }

    private static String words(String line) {
        StringBuilder seen = new StringBuilder();
        boolean isInLink = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\') {
                i++;
                seen.append(line.charAt(i));
            } else if (c == '[') {
                isInLink = true;
            } else if (c == '|' && isInLink) {
                i = line.indexOf(']', i);
                isInLink = false;
            } else if ("*{}|".indexOf(c) < 0) {
                seen.append(c);
            }
        }
        return seen.toString();
    }
}
