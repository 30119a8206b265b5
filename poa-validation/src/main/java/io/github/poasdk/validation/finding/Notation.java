package io.github.poasdk.validation.finding;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** How a language writes numbers and dates: {@code notation_xx.properties}. */
final class Notation {

    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)");
    private static final int DIGITS_IN_GROUP = 3;

    private final Map<String, String> forms;

    Notation(Map<String, String> forms) {
        this.forms = forms;
    }

    /** An argument as a sentence shows it. One that is not what it is said to be stays as it is. */
    String show(String argument, ArgumentKind kind) {
        return switch (kind) {
            case TEXT -> argument;
            case NUMBER -> WHOLE_NUMBER.matcher(argument).matches() ? number(argument) : argument;
            case DATE -> date(argument);
        };
    }

    private String number(String digits) {
        int start = digits.startsWith("-") ? 1 : 0;
        if (digits.length() - start < Integer.parseInt(form("number.group.from"))) {
            return digits;
        }
        StringBuilder grouped = new StringBuilder(digits);
        for (int at = digits.length() - DIGITS_IN_GROUP; at > start; at -= DIGITS_IN_GROUP) {
            grouped.insert(at, form("number.group"));
        }
        return grouped.toString();
    }

    private String date(String iso) {
        LocalDate date;
        try {
            date = LocalDate.parse(iso);
        } catch (DateTimeParseException e) {
            return iso;
        }
        return form(date.getDayOfMonth() == 1 ? "date.first" : "date.full")
                .replace("{day}", String.valueOf(date.getDayOfMonth()))
                .replace("{month}", form("month." + date.getMonthValue()))
                .replace("{year}", String.valueOf(date.getYear()));
    }

    private String form(String key) {
        return Objects.requireNonNull(forms.get(key), key);
    }
}
