package io.github.poasdk.benchmarks;

import io.github.poasdk.model.PlanOfAction;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintDef;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.context.ContainerElementConstraintMappingContext;
import org.hibernate.validator.cfg.context.PropertyConstraintMappingContext;
import org.hibernate.validator.cfg.context.TypeConstraintMappingContext;
import org.hibernate.validator.cfg.defs.DigitsDef;
import org.hibernate.validator.cfg.defs.MinDef;
import org.hibernate.validator.cfg.defs.NotBlankDef;
import org.hibernate.validator.cfg.defs.NotEmptyDef;
import org.hibernate.validator.cfg.defs.NotNullDef;
import org.hibernate.validator.cfg.defs.PatternDef;
import org.hibernate.validator.cfg.defs.SizeDef;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * The rival of our rules: Hibernate Validator on the same beans, with the standard constraints of {@code
 * standard-constraints.txt} in place of all annotations. It checks single values only; rules of the whole plan it has none.
 */
final class StandardConstraints {

    private static final String LIST = "standard-constraints.txt";
    private static final String CONTROLS =
            "[^\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F\\u2028-\\u202E\\uD800-\\uDFFF]*";
    private static final String VALID = "valid";

    /** A line of the list: a place and what is said of it. */
    private record Line(String type, String property, String where, String constraint) {

        static Line of(String text) {
            String[] fields = text.split(" ", 4);
            return new Line(fields[0], fields[1], fields[2], fields[3]);
        }

        String place() {
            return type + " " + property;
        }
    }

    private StandardConstraints() {}

    static Validator validator() {
        HibernateValidatorConfiguration configuration = Validation.byProvider(HibernateValidator.class)
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(new ParameterMessageInterpolator());
        ConstraintMapping mapping = configuration.createConstraintMapping();
        Map<String, TypeConstraintMappingContext<?>> types = new LinkedHashMap<>();
        Map<String, List<Line>> places = new LinkedHashMap<>();
        for (Line line : lines()) {
            types.computeIfAbsent(line.type(), name -> mapping.type(type(name)).ignoreAllAnnotations());
            places.computeIfAbsent(line.place(), place -> new ArrayList<>()).add(line);
        }
        places.values()
                .forEach(lines ->
                        add(lines, Objects.requireNonNull(types.get(lines.get(0).type()))));
        return configuration.addMapping(mapping).buildValidatorFactory().getValidator();
    }

    private static void add(List<Line> lines, TypeConstraintMappingContext<?> type) {
        PropertyConstraintMappingContext property =
                type.getter(lines.get(0).property()).ignoreAnnotations(true);
        for (Line line : lines) {
            if (line.where().equals("value")) {
                if (line.constraint().equals(VALID)) {
                    property.valid();
                } else {
                    property.constraint(definition(line.constraint()));
                }
            }
        }
        addWithin(lines, "key", 0, property);
        addWithin(lines, "element", hasKeys(lines) ? 1 : 0, property);
    }

    private static boolean hasKeys(List<Line> lines) {
        return lines.stream().anyMatch(line -> line.where().equals("key"));
    }

    private static void addWithin(
            List<Line> lines, String where, int argument, PropertyConstraintMappingContext property) {
        List<Line> ofWhere =
                lines.stream().filter(line -> line.where().equals(where)).toList();
        if (!ofWhere.isEmpty()) {
            ContainerElementConstraintMappingContext element = property.containerElementType(argument);
            for (Line line : ofWhere) {
                if (line.constraint().equals(VALID)) {
                    element.valid();
                } else {
                    element.constraint(definition(line.constraint()));
                }
            }
        }
    }

    private static ConstraintDef<?, ?> definition(String constraint) {
        String[] words = constraint.split(" ", 3);
        return switch (words[0]) {
            case "notBlank" -> new NotBlankDef();
            case "notEmpty" -> new NotEmptyDef();
            case "notNull" -> new NotNullDef();
            case "min" -> new MinDef().value(Long.parseLong(words[1]));
            case "size" -> new SizeDef().max(Integer.parseInt(words[1]));
            case "digits" -> new DigitsDef().integer(Integer.parseInt(words[1])).fraction(Integer.parseInt(words[2]));
            case "pattern" -> new PatternDef().regexp(pattern(constraint.substring(words[0].length() + 1)));
            default -> throw new IllegalArgumentException(constraint);
        };
    }

    private static String pattern(String text) {
        return text.equals("@controls") ? CONTROLS : text;
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(PlanOfAction.class.getPackageName() + "." + name);
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException(name, e);
        }
    }

    private static List<Line> lines() {
        try (InputStream in = Objects.requireNonNull(StandardConstraints.class.getResourceAsStream(LIST), LIST);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Line::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
