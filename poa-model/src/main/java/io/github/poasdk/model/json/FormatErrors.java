package io.github.poasdk.model.json;

import java.util.stream.Collectors;
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

    private FormatErrors() {}

    static PlanFormatException describe(JacksonException e) {
        var location = e.getLocation();
        return new PlanFormatException(
                reason(e),
                pointer(e),
                location == null ? 0 : Math.max(location.getLineNr(), 0),
                location == null ? 0 : Math.max(location.getColumnNr(), 0));
    }

    static String reason(JacksonException e) {
        if (e instanceof UnexpectedEndOfInputException) {
            return "the JSON ends too early";
        } else if (e instanceof StreamConstraintsException) {
            return "the JSON is larger or deeper than a plan can be";
        } else if (e instanceof InputCoercionException) {
            return "the number is too large";
        } else if (e instanceof StreamReadException) {
            return duplicate(e) ? "the member is there twice" : "this is not JSON";
        } else if (e instanceof UnrecognizedPropertyException unknown) {
            return Wording.unknownMember(unknown.getPropertyName(), unknown.getKnownPropertyIds());
        } else if (e instanceof InvalidNullException) {
            return "a list can't hold null";
        } else if (e instanceof InvalidFormatException invalid) {
            return Wording.expected(invalid.getTargetType()) + " is expected, not "
                    + Wording.quote(String.valueOf(invalid.getValue()));
        } else if (e instanceof ValueInstantiationException instantiation) {
            return Wording.expected(instantiation.getType().getRawClass()) + " is expected";
        } else if (e instanceof MismatchedInputException mismatched) {
            return trailing(e)
                    ? "there is more text behind the plan"
                    : Wording.expected(mismatched.getTargetType()) + " is expected";
        }
        return "this is not a plan";
    }

    private static boolean duplicate(JacksonException e) {
        return e.getOriginalMessage().startsWith("Duplicate");
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
