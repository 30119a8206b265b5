package io.github.poasdk.model.json;

import io.github.poasdk.model.code.OpenCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words of this package's errors. A stranger's text in them is short and can do no harm. */
final class Wording {

    private static final int EXCERPT = 40;

    private Wording() {}

    static String sentence(String reason, String pointer) {
        return pointer.isEmpty() ? reason + "." : reason + " (at " + pointer + ").";
    }

    static String expected(@Nullable Class<?> type) {
        if (type == null) {
            return "another type";
        } else if (type == LocalDate.class) {
            return "a date such as 2026-03-02";
        } else if (type == String.class) {
            return "a text";
        } else if (type == BigDecimal.class) {
            return "a number";
        } else if (type == int.class || type == Integer.class || type == Long.class) {
            return "a whole number";
        } else if (type.isEnum()) {
            return "one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(String::valueOf)
                            .collect(Collectors.joining(", "));
        } else if (OpenCode.class.isAssignableFrom(type)) {
            return "a code of capital letters such as LATE_SHIPMENT_RATE";
        } else if (Collection.class.isAssignableFrom(type)) {
            return "a list";
        }
        return "an object";
    }

    static String unknownMember(String name, @Nullable Collection<?> known) {
        return "the member " + quote(name) + " is not known" + known(known);
    }

    private static String known(@Nullable Collection<?> names) {
        return names == null || names.isEmpty()
                ? ""
                : "; known here: "
                        + names.stream().map(String::valueOf).sorted().collect(Collectors.joining(", "));
    }

    /** One step of a JSON pointer, with the slash before it. */
    static String step(String name) {
        return "/" + printable(name).replace("~", "~0").replace("/", "~1");
    }

    static String quote(String text) {
        return '"' + printable(text) + '"';
    }

    /** A stranger's text, short and without anything that a terminal or a log could take for its own. */
    static String printable(String text) {
        String visible = text.codePoints()
                .limit(EXCERPT)
                .map(c -> Character.isLetterOrDigit(c) || " -_.,:/~+()".indexOf(c) >= 0 ? c : '?')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return text.codePointCount(0, text.length()) > EXCERPT ? visible + "..." : visible;
    }
}
