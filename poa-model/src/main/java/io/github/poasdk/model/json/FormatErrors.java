package io.github.poasdk.model.json;

import io.github.poasdk.model.code.OpenCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Turns what Jackson throws into one sentence with a place. */
final class FormatErrors {

    private static final int EXCERPT = 40;

    private FormatErrors() {}

    static PlanFormatException describe(JacksonException e) {
        var location = e.getLocation();
        return new PlanFormatException(
                reason(e),
                pointer(e),
                location == null ? 0 : Math.max(location.getLineNr(), 0),
                location == null ? 0 : Math.max(location.getColumnNr(), 0));
    }

    private static String reason(JacksonException e) {
        if (e instanceof UnexpectedEndOfInputException) {
            return "the JSON ends too early";
        } else if (e instanceof StreamConstraintsException) {
            return "the JSON is larger or deeper than a plan can be";
        } else if (e instanceof InputCoercionException) {
            return "the number is too large";
        } else if (e instanceof StreamReadException) {
            return duplicate(e) ? "the member is there twice" : "this is not JSON";
        } else if (e instanceof UnrecognizedPropertyException unknown) {
            return "the member " + quote(unknown.getPropertyName()) + " is not known"
                    + known(unknown.getKnownPropertyIds());
        } else if (e instanceof InvalidNullException) {
            return "a list can't hold null";
        } else if (e instanceof InvalidFormatException invalid) {
            return expected(invalid.getTargetType()) + " is expected, not " + quote(String.valueOf(invalid.getValue()));
        } else if (e instanceof ValueInstantiationException instantiation) {
            return expected(instantiation.getType().getRawClass()) + " is expected";
        } else if (e instanceof MismatchedInputException mismatched) {
            return trailing(e)
                    ? "there is more text behind the plan"
                    : expected(mismatched.getTargetType()) + " is expected";
        }
        return "this is not a plan";
    }

    private static boolean duplicate(JacksonException e) {
        return e.getOriginalMessage().startsWith("Duplicate");
    }

    private static boolean trailing(JacksonException e) {
        return e.getOriginalMessage().startsWith("Trailing token");
    }

    private static String expected(@Nullable Class<?> type) {
        if (type == null) {
            return "another type";
        } else if (type == LocalDate.class) {
            return "a date such as 2026-03-02";
        } else if (type == String.class) {
            return "a text";
        } else if (type == BigDecimal.class || type == int.class) {
            return "a number";
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

    private static String known(@Nullable Collection<Object> names) {
        return names == null || names.isEmpty()
                ? ""
                : "; known here: "
                        + names.stream().map(String::valueOf).sorted().collect(Collectors.joining(", "));
    }

    private static String pointer(JacksonException e) {
        return e.getPath().stream()
                .map(step -> step.getPropertyName() == null
                        ? "/" + step.getIndex()
                        : "/" + escape(printable(step.getPropertyName())))
                .collect(Collectors.joining());
    }

    private static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private static String quote(String text) {
        return '"' + printable(text) + '"';
    }

    /** A stranger's text, short and without anything that a terminal or a log could take for its own. */
    private static String printable(String text) {
        String visible = text.codePoints()
                .limit(EXCERPT)
                .map(c -> Character.isLetterOrDigit(c) || " -_.,:/~+()".indexOf(c) >= 0 ? c : '?')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return text.codePointCount(0, text.length()) > EXCERPT ? visible + "..." : visible;
    }
}
