package io.github.poasdk.model.json;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.code.CodeForm;
import io.github.poasdk.model.code.OpenCode;
import io.github.poasdk.model.constraint.Measurable;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes a schema from the accessors of the model, their constraints, their Javadoc and an example plan. */
final class SchemaGenerator {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String DAY = "[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])";

    private final PlanJsonSchema schema;
    private final LeafExamples examples = new LeafExamples();
    private final Map<String, ObjectNode> definitions = new TreeMap<>();

    private SchemaGenerator(PlanJsonSchema schema) {
        this.schema = schema;
    }

    static String generate(PlanJsonSchema schema) {
        DefaultPrettyPrinter form = new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(new DefaultIndenter("  ", "\n"));
        return MAPPER.writer().with(form).writeValueAsString(new SchemaGenerator(schema).root()) + "\n";
    }

    private ObjectNode root() {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema").put("$id", schema.id());
        root.put("title", "Plan of action, " + schema.label());
        describePart(root, PlanOfAction.class);
        definitions.forEach(root.putObject("$defs")::set);
        return root;
    }

    private void describePart(ObjectNode node, Class<?> part) {
        node.put("description", Javadoc.of(part)).put("type", "object");
        ObjectNode properties = node.putObject("properties");
        Member.of(part).values().forEach(member -> describe(properties.putObject(member.name()), member, part));
        List<String> required = required(part);
        if (!required.isEmpty()) {
            required.forEach(node.putArray("required")::add);
        }
        Constraints.ofPart(part, schema).enforced(Measurable.class).forEach(units -> addUnits(node, units));
        node.put("additionalProperties", false);
    }

    private void describe(ObjectNode node, Member member, Class<?> part) {
        node.put("description", Javadoc.of(member.accessor()));
        Constraints constraints = Constraints.ofMember(part, member.name(), schema);
        JsonNode example = holdsParts(member.shape()) ? MAPPER.nullNode() : examples.of(part, member.name());
        if (member.accessor().getReturnType() == int.class) {
            node.put("const", PlanOfAction.SCHEMA_VERSION).putArray("examples").add(example);
        } else {
            describe(node, member.accessor().getGenericReturnType(), constraints, example);
        }
    }

    private static boolean holdsParts(Shape shape) {
        return shape.element().orElse(shape).isPart();
    }

    private void describe(ObjectNode node, Type type, Constraints constraints, JsonNode example) {
        if (type instanceof ParameterizedType container) {
            describe(node, container, constraints, example);
        } else {
            describeValue(node, (Class<?>) type, constraints);
            if (!example.isNull()) {
                node.putArray("examples").add(example);
            }
        }
    }

    private void describe(ObjectNode node, ParameterizedType container, Constraints constraints, JsonNode example) {
        Type[] arguments = container.getActualTypeArguments();
        if (container.getRawType() == Optional.class) {
            describe(node, arguments[0], constraints.element(0), example);
        } else if (container.getRawType() == List.class) {
            node.put("type", "array");
            addKeywords(node, constraints);
            describe(node.putObject("items"), arguments[0], constraints.element(0), example);
        } else {
            node.put("type", "object");
            addKeywords(node, constraints);
            describe(node.putObject("propertyNames"), arguments[0], constraints.element(0), MAPPER.nullNode());
            describe(node.putObject("additionalProperties"), arguments[1], constraints.element(1), example);
        }
    }

    private void describeValue(ObjectNode node, Class<?> type, Constraints constraints) {
        if (Member.isPart(type)) {
            refer(node, type, definition -> describePart(definition, type));
        } else if (OpenCode.class.isAssignableFrom(type)) {
            refer(node, type, definition -> describeCode(definition, type));
        } else if (type.isEnum()) {
            refer(node, type, definition -> describeChoice(definition, type));
        } else if (type == LocalDate.class) {
            refer(node, "date", SchemaGenerator::describeDay);
        } else {
            constraints.form().ifPresentOrElse(form -> referToForm(node, type, form), () -> addType(node, type));
            addKeywords(node, constraints);
        }
    }

    private void referToForm(ObjectNode node, Class<?> type, ConstraintDescriptor<?> form) {
        refer(node, form.getAnnotation().annotationType(), definition -> {
            definition.put("description", Javadoc.of(form.getAnnotation().annotationType()));
            addType(definition, type);
            Keywords.add(form, definition);
        });
    }

    private void refer(ObjectNode node, Class<?> type, Consumer<ObjectNode> description) {
        String name = type.getSimpleName();
        refer(node, Character.toLowerCase(name.charAt(0)) + name.substring(1), description);
    }

    private void refer(ObjectNode node, String name, Consumer<ObjectNode> description) {
        node.put("$ref", "#/$defs/" + name);
        if (!definitions.containsKey(name)) {
            ObjectNode definition = MAPPER.createObjectNode();
            definitions.put(name, definition);
            description.accept(definition);
        }
    }

    private static void describeCode(ObjectNode node, Class<?> code) {
        node.put("description", Javadoc.of(code)).put("type", "string");
        node.put("pattern", Keywords.whole(CodeForm.pattern()));
        ArrayNode known = node.putArray("examples");
        CodeForm.known(code).forEach(known::add);
    }

    private static void describeChoice(ObjectNode node, Class<?> type) {
        ArrayNode choices = node.put("description", Javadoc.of(type)).putArray("enum");
        Stream.of(type.getEnumConstants()).forEach(choice -> choices.add(choice.toString()));
    }

    private static void describeDay(ObjectNode node) {
        node.put("description", "A day of the calendar as year, month and day.").put("type", "string");
        node.put("format", "date").put("pattern", Keywords.whole(DAY));
    }

    private static void addType(ObjectNode node, Class<?> type) {
        if (type == Integer.class) {
            node.put("type", "integer").put("maximum", Integer.MAX_VALUE);
        } else if (type == Long.class) {
            node.put("type", "integer").put("maximum", Long.MAX_VALUE);
        } else if (type == BigDecimal.class) {
            node.put("type", "number");
        } else if (type == String.class) {
            node.put("type", "string");
        } else {
            throw new IllegalStateException("no type is known for " + type);
        }
    }

    /** The constraints beside the one that is referred to. */
    private static void addKeywords(ObjectNode node, Constraints constraints) {
        constraints
                .enforced()
                .filter(constraint -> !node.has("$ref")
                        || constraint.getComposingConstraints().isEmpty())
                .forEach(constraint -> Keywords.add(constraint, node));
    }

    /** The members that a part can't do without. */
    private List<String> required(Class<?> part) {
        return Member.of(part).values().stream()
                .filter(member -> isRequired(member, part))
                .map(Member::name)
                .toList();
    }

    /** A part is absent where nothing of it is filled in, so one with a required member is required itself. */
    private boolean isRequired(Member member, Class<?> part) {
        return Member.isPart(member.accessor().getReturnType())
                ? !required(member.shape().type()).isEmpty()
                : Constraints.ofMember(part, member.name(), schema).enforced().anyMatch(Keywords::isPresence);
    }

    private static void addUnits(ObjectNode node, Measurable units) {
        ObjectNode needs = node.putObject("dependentSchemas");
        for (String number : units.numbers()) {
            ObjectNode needed = needs.putObject(number);
            needed.putObject("properties").putObject("unit").put("pattern", Keywords.NOT_BLANK);
            needed.putArray("required").add("unit");
        }
    }
}
