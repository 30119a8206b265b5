package io.github.poasdk.model.json;

import java.util.stream.Collectors;
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

    private FormatErrors() {}

    static PlanFormatException at(String reason, String pointer, TokenStreamLocation location) {
        return new PlanFormatException(
                reason, pointer, Math.max(location.getLineNr(), 0), Math.max(location.getColumnNr(), 0));
    }

    static PlanFormatException trailing(JsonParser parser) {
        return at(TRAILING, "", parser.currentTokenLocation());
    }

    static PlanFormatException describe(JacksonException e, PlanFormat format) {
        var location = e.getLocation();
        return location == null
                ? new PlanFormatException(reason(e, format), pointer(e), 0, 0)
                : at(reason(e, format), pointer(e), location);
    }

    /** What is wrong with a value that is in memory. */
    static String reason(JacksonException e) {
        return reason(e, PlanFormat.JSON);
    }

    private static String reason(JacksonException e, PlanFormat format) {
        if (e instanceof UnexpectedEndOfInputException) {
            return "the document ends too early";
        } else if (e instanceof StreamConstraintsException) {
            return "the document is larger or deeper than a plan can be";
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

    private static String syntax(JacksonException e, PlanFormat format) {
        return e.getOriginalMessage().startsWith("Duplicate") ? "the member is there twice" : "this is not " + format;
    }

    private static String invalid(InvalidFormatException e) {
        return e.getOriginalMessage().endsWith(Utf16.LONE_SURROGATE)
                ? "the text has " + Utf16.LONE_SURROGATE
                : Wording.expected(e.getTargetType()) + " is expected, not "
                        + Wording.quote(String.valueOf(e.getValue()));
    }

    private static boolean trailing(JacksonException e) {
        return e.getOriginalMessage().startsWith("Trailing token");
    }

    static String pointer(JacksonException e) {
        if (e instanceof StreamReadException && e.processor() instanceof JsonParser parser) {
            return ParserPlace.of(parser);
        }
        return e.getPath().stream()
                .map(step ->
                        step.getPropertyName() == null ? "/" + step.getIndex() : Wording.step(step.getPropertyName()))
                .collect(Collectors.joining());
    }
}
