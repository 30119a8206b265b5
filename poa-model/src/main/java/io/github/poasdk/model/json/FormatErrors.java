package io.github.poasdk.model.json;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
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

    static final String NULL_ELEMENT = "a list can't hold null";
    private static final String TRAILING = "there is more text behind the plan";

    private static final Pattern LIMIT = Pattern.compile("maximum allowed \\((\\d+)");

    private FormatErrors() {}

    static PlanFormatException at(String reason, String pointer, TokenStreamLocation location) {
        return new PlanFormatException(
                reason, pointer, Math.max(location.getLineNr(), 0), Math.max(location.getColumnNr(), 0));
    }

    static PlanFormatException trailing(JsonParser parser) {
        return at(TRAILING, "", parser.currentTokenLocation());
    }

    static PlanFormatException describe(JacksonException e, PlanFormat format, JsonParser parser) {
        TokenStreamLocation location = e.getLocation();
        boolean ofTokens = e instanceof StreamReadException || e instanceof StreamConstraintsException;
        return at(
                reason(e, format),
                ofTokens ? ParserPlace.of(parser) : pointer(e),
                location == null ? parser.currentLocation() : location);
    }

    /** What is wrong with a value that is in memory. */
    static String reason(JacksonException e) {
        return reason(e, PlanFormat.JSON);
    }

    private static String reason(JacksonException e, PlanFormat format) {
        if (e instanceof UnexpectedEndOfInputException) {
            return "the document ends too early";
        } else if (e instanceof StreamConstraintsException) {
            return limit(e.getOriginalMessage());
        } else if (e instanceof InputCoercionException) {
            return "the number is too large";
        } else if (e instanceof StreamReadException) {
            return syntax(e, format);
        } else if (e instanceof UnrecognizedPropertyException unknown) {
            return Wording.unknownMember(unknown.getPropertyName(), unknown.getKnownPropertyIds());
        } else if (e instanceof InvalidNullException) {
            return NULL_ELEMENT;
        } else if (e instanceof InvalidFormatException invalid) {
            return invalid(invalid);
        } else if (e instanceof ValueInstantiationException instantiation) {
            return Wording.expected(instantiation.getType().getRawClass()) + " is expected";
        } else if (e instanceof MismatchedInputException mismatched) {
            return trailing(e) ? TRAILING : Wording.expected(mismatched.getTargetType()) + " is expected";
        }
        return e.getCause() instanceof NumberFormatException ? "the number is too large" : "this is not a plan";
    }

    private static String limit(String message) {
        Matcher limit = LIMIT.matcher(message);
        String most = limit.find() ? limit.group(1) : "a limit";
        if (message.contains("NestingDepth")) {
            return "the document has more than " + most + " levels";
        } else if (message.contains("TokenCount")) {
            return "the document has more than " + most + " tokens";
        } else if (message.contains("NumberLength")) {
            return "the number has more than " + most + " digits";
        } else if (message.contains("NameLength")) {
            return "the name of the member has more than " + most + " characters";
        }
        return "the text has more than " + most + " characters";
    }

    private static String syntax(JacksonException e, PlanFormat format) {
        if (e.getOriginalMessage().startsWith("Duplicate")) {
            return "the member is there twice";
        }
        return e.getOriginalMessage().contains("mapping values are not allowed")
                ? "this is not YAML, put a text with a colon in it between double quotes"
                : "this is not " + format;
    }

    private static String invalid(InvalidFormatException e) {
        return e.getOriginalMessage().endsWith(Utf16.LONE_SURROGATE)
                ? "the text has " + Utf16.LONE_SURROGATE
                : Wording.expected(e.getTargetType()) + " is expected" + butWas(e.getValue());
    }

    /** Jackson reads a number with a fraction as a double, which is not what stood there. */
    private static String butWas(@Nullable Object value) {
        return value instanceof Double ? ", not one with a fraction" : ", not " + Wording.quote(String.valueOf(value));
    }

    private static boolean trailing(JacksonException e) {
        return e.getOriginalMessage().startsWith("Trailing token");
    }

    static String pointer(JacksonException e) {
        return e.getPath().stream()
                .map(step ->
                        step.getPropertyName() == null ? "/" + step.getIndex() : Wording.step(step.getPropertyName()))
                .collect(Collectors.joining());
    }
}
