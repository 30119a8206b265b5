package io.github.poasdk.model.json;

import io.github.poasdk.model.constraint.IsbnCheckDigit;
import io.github.poasdk.model.constraint.MaxCharacters;
import io.github.poasdk.model.constraint.NotAllBlank;
import io.github.poasdk.model.constraint.NotMarketplaceId;
import io.github.poasdk.model.constraint.Present;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** What the keywords of JSON Schema are for a constraint. */
final class Keywords {

    /** A character that {@link String#isBlank()} does not take for white space. */
    static final String NOT_BLANK =
            "[^\\t-\\r\\x1C-\\x20\\u1680\\u2000-\\u2006\\u2008-\\u200A\\u2028\\u2029\\u205F\\u3000]";

    private static final Set<Class<?>> PRESENCE =
            Set.of(NotBlank.class, NotEmpty.class, NotAllBlank.class, Present.class);

    /** Presence is said by the part around; a sum of digits can't be said, and a catalogue changes more often than a schema. */
    private static final Set<Class<?>> WITHOUT_KEYWORD =
            Set.of(Present.class, IsbnCheckDigit.class, NotMarketplaceId.class);

    private Keywords() {}

    static boolean isPresence(ConstraintDescriptor<?> constraint) {
        return PRESENCE.contains(constraint.getAnnotation().annotationType());
    }

    /** Adds the keywords of a constraint, or of those that it is composed of. */
    static void add(ConstraintDescriptor<?> constraint, ObjectNode schema) {
        constraint.getComposingConstraints().stream().sorted(Constraints.ORDER).forEach(part -> add(part, schema));
        if (constraint.getComposingConstraints().isEmpty()) {
            add(constraint.getAnnotation(), schema);
        }
    }

    /** {@code @Digits} bounds the fraction too; {@code multipleOf} would refuse good numbers wherever they are binary. */
    private static void add(Annotation constraint, ObjectNode schema) {
        if (constraint instanceof Pattern pattern) {
            schema.put("pattern", whole(pattern.regexp()));
        } else if (constraint instanceof MaxCharacters length) {
            schema.put("maxLength", length.max());
        } else if (constraint instanceof Size size) {
            schema.put(schema.path("type").asString().equals("array") ? "maxItems" : "maxProperties", size.max());
        } else if (constraint instanceof Digits digits) {
            BigDecimal bound = BigDecimal.TEN.pow(digits.integer());
            schema.put("exclusiveMinimum", bound.negate()).put("exclusiveMaximum", bound);
        } else if (constraint instanceof Min min) {
            schema.put("minimum", min.value());
        } else if (constraint instanceof NotBlank) {
            schema.put("pattern", NOT_BLANK);
        } else if (constraint instanceof NotEmpty) {
            schema.put("minItems", 1);
        } else if (constraint instanceof NotAllBlank) {
            schema.put("minItems", 1).putObject("contains").put("pattern", NOT_BLANK);
        } else if (!WITHOUT_KEYWORD.contains(constraint.annotationType())) {
            throw new IllegalStateException("no keyword is known for " + constraint);
        }
    }

    /** Jakarta Validation matches a pattern against the whole text, a schema looks for it in the text. */
    static String whole(String pattern) {
        return "^(?:" + pattern + ")$";
    }
}
