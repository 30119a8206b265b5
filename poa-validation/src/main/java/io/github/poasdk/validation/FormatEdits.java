package io.github.poasdk.validation;

import io.github.poasdk.model.constraint.IsbnCheckDigit;
import io.github.poasdk.model.constraint.NotMarketplaceId;
import io.github.poasdk.validation.finding.PlanEdit;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Mends values of the wrong form where it is certain what is meant. What is proposed fulfils the constraint that the value
 * breaks.
 */
final class FormatEdits {

    /** Longer than anything that has a form. */
    private static final int MAX_LENGTH = 1000;

    private static final String FORM = "POA-FORMAT-";
    private static final String CONTROL_CHARACTER = "POA-TEXT-CONTROL-CHARACTER";
    private static final String MAP_KEY = "<map key>";
    private static final Pattern DIGIT = Pattern.compile("[0-9]");
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]");
    private static final Pattern DIGITS_OF_ORDER = Pattern.compile("([0-9]{3})([0-9]{7})([0-9]{7})");
    private static final Pattern SCHEME = Pattern.compile("(?i)https?://");
    private static final Pattern ADDRESS =
            Pattern.compile("(?:[A-Za-z0-9-]{1,63}\\.)+[A-Za-z]{2,63}(?::[0-9]{1,5})?(?:[/?#].*)?");
    private static final Pattern TERMINAL_CODE = Pattern.compile("\\x1B\\[[0-9;]*[A-Za-z]");
    private static final Pattern UNUSUAL_LINE_END = Pattern.compile("[\\x0B\\f\\x85\\u2028\\u2029]");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cs}\\u202A-\\u202E&&[^\\t\\n\\r]]");
    private static final Pattern LINE_END_OR_TAB = Pattern.compile("[\\t\\n\\r]+");

    private FormatEdits() {}

    /**
     * The change that mends a violation.
     *
     * @param violation the violation
     * @param code the code of its finding
     * @param pointer its place as a JSON pointer
     * @return one change, or none if it is not certain what is meant
     */
    static List<PlanEdit> of(ConstraintViolation<?> violation, String code, String pointer) {
        boolean isOfForm = code.startsWith(FORM) || code.equals(CONTROL_CHARACTER);
        if (!isOfForm || !(violation.getInvalidValue() instanceof String text) || isKey(violation.getPropertyPath())) {
            return List.of();
        }
        return mended(code, text)
                .filter(mended -> !mended.isBlank() && isValid(mended, violation.getConstraintDescriptor()))
                .findFirst()
                .map(mended -> List.of(PlanEdit.replace(pointer, mended)))
                .orElse(List.of());
    }

    /** What may be meant, the first choice first. */
    private static Stream<String> mended(String code, String text) {
        if (code.equals(CONTROL_CHARACTER)) {
            String lines = withoutControls(text);
            return Stream.of(
                    lines, LINE_END_OR_TAB.matcher(lines).replaceAll(" ").strip());
        }
        return text.length() > MAX_LENGTH ? Stream.empty() : ofForm(code, stripped(text));
    }

    private static Stream<String> ofForm(String code, String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return switch (code) {
            case "POA-FORMAT-ASIN" -> token(plain.toUpperCase(Locale.ROOT)).filter(IsbnCheckDigit.Validator::isValid);
            case "POA-FORMAT-MERCHANT-ID" ->
                token(plain.toUpperCase(Locale.ROOT)).filter(NotMarketplaceId.Validator::isValid);
            case "POA-FORMAT-HELP-PAGE-ID" -> token(withoutSpaces(plain));
            case "POA-FORMAT-ORDER-ID" -> orderId(plain);
            case "POA-FORMAT-SHA256" -> Stream.of(plain.toLowerCase(Locale.ROOT));
            case "POA-FORMAT-LANGUAGE" -> Stream.of(languageTag(plain.replace('_', '-')));
            case "POA-FORMAT-WEB-ADDRESS" -> webAddress(text);
            case "POA-FORMAT-EMAIL", "POA-FORMAT-MEDIA-TYPE" -> Stream.of(text);
            default -> Stream.empty();
        };
    }

    /** A word without a digit may be just a word. */
    private static Stream<String> token(String text) {
        return Stream.of(text).filter(each -> DIGIT.matcher(each).find());
    }

    private static Stream<String> orderId(String text) {
        Matcher digits = DIGITS_OF_ORDER.matcher(SEPARATORS.matcher(text).replaceAll(""));
        return digits.matches()
                ? Stream.of(digits.group(1) + "-" + digits.group(2) + "-" + digits.group(3))
                : Stream.empty();
    }

    /** In the usual case of letters, such as {@code zh-Hans-CN}. */
    private static String languageTag(String text) {
        String tag = Locale.forLanguageTag(text).toLanguageTag();
        return tag.equalsIgnoreCase(text) ? tag : text;
    }

    private static Stream<String> webAddress(String text) {
        Matcher scheme = SCHEME.matcher(text);
        if (scheme.lookingAt()) {
            return Stream.of(scheme.group().toLowerCase(Locale.ROOT) + text.substring(scheme.end()));
        }
        String address = text.startsWith("//") ? text.substring(2) : text;
        return ADDRESS.matcher(address).matches() ? Stream.of("https://" + address) : Stream.empty();
    }

    private static String withoutControls(String text) {
        String plain = TERMINAL_CODE.matcher(text).replaceAll("");
        String lines = UNUSUAL_LINE_END.matcher(plain).replaceAll("\n");
        return CONTROL.matcher(lines).replaceAll("");
    }

    private static String stripped(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isUnseen(text.charAt(start))) {
            start++;
        }
        while (end > start && isUnseen(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static String withoutSpaces(String text) {
        return text.chars()
                .filter(c -> !isUnseen((char) c))
                .collect(StringBuilder::new, (all, c) -> all.append((char) c), StringBuilder::append)
                .toString();
    }

    private static boolean isUnseen(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT;
    }

    private static boolean isValid(String mended, ConstraintDescriptor<?> constraint) {
        return Stream.concat(Stream.of(constraint), constraint.getComposingConstraints().stream())
                .map(ConstraintDescriptor::getAnnotation)
                .filter(jakarta.validation.constraints.Pattern.class::isInstance)
                .map(jakarta.validation.constraints.Pattern.class::cast)
                .allMatch(pattern -> Pattern.matches(pattern.regexp(), mended));
    }

    /** An edit changes a value of a map, and can't change a key. */
    private static boolean isKey(Path path) {
        String last = "";
        for (Path.Node node : path) {
            last = String.valueOf(node.getName());
        }
        return last.equals(MAP_KEY);
    }
}
