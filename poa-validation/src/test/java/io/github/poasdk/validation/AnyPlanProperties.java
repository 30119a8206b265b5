package io.github.poasdk.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.ResponseKind;
import io.github.poasdk.model.constraint.Submission;
import io.github.poasdk.model.json.PlanPaths;
import io.github.poasdk.validation.finding.Finding;
import io.github.poasdk.validation.finding.TextSpan;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Nothing in the content of a plan makes a validation throw, and what it says is about places that are there. */
class AnyPlanProperties {

    /** A mapper of an application: it lets every text through. */
    private static final JsonMapper MAPPER = new JsonMapper();

    private static final JsonNode PLAN = plan();
    private static final List<String> PLACES = places();
    private static final PlanValidator VALIDATOR = PlanValidator.create();
    private static final PlanPaths PATHS = PlanPaths.create();
    private static final ValidationOptions ALL =
            ValidationOptions.submission().asOf(Example.DAY).maxFindingsPerCode(Integer.MAX_VALUE);
    private static final Validator PLAIN = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    @Property(tries = 300)
    void any_plan_is_validated(@ForAll("plans") PlanOfAction plan) {
        List<Finding> findings = VALIDATOR.validate(plan, ALL).allFindings().toList();

        assertThat(findings).allSatisfy(finding -> {
            assertThat(finding.message(Locale.ENGLISH)).isNotBlank();
            PATHS.get(plan, finding.pointer());
            finding.related().forEach(pointer -> PATHS.get(plan, pointer));
            assertThat(finding.spans()).allSatisfy(span -> assertIsPartOfText(span, plan, finding.pointer()));
        });
        assertThat(findings)
                .as("one finding for each code, place and what is said of it")
                .extracting(finding -> finding.code() + " " + finding.pointer() + " " + finding.arguments())
                .doesNotHaveDuplicates();
        assertThat(VALIDATOR.validate(plan, ValidationOptions.draft()).omitted())
                .isNotNull();
    }

    @Property(tries = 300)
    void any_plan_gives_the_same_findings_by_every_path(@ForAll("plans") PlanOfAction plan) {
        ValidationOptions today = ValidationOptions.submission().maxFindingsPerCode(Integer.MAX_VALUE);

        assertThat(PlanValidator.toFindings(PLAIN.validate(plan, Submission.class)))
                .isEqualTo(VALIDATOR.validate(plan, today).findings());
    }

    @Property(tries = 300)
    void any_plan_can_be_edited_as_its_findings_suggest(@ForAll("plans") PlanOfAction plan) {
        List<Finding> findings = VALIDATOR.validate(plan, ALL).allFindings().toList();

        PlanOfAction edited = PlanEdits.create().applyAll(plan, findings);

        assertThat(edited.equals(plan))
                .isEqualTo(findings.stream().allMatch(finding -> finding.edits().isEmpty()));
    }

    @Property(tries = 100)
    void any_plan_is_compared_with_any_other_and_does_not_differ_from_itself(
            @ForAll("plans") PlanOfAction earlier, @ForAll("plans") PlanOfAction later) {
        PlanComparison comparison = PlanComparison.of(earlier, later, ALL);

        assertThat(comparison.similarity()).isBetween(0.0, 1.0);
        assertThat(comparison.changes()).allSatisfy(change -> {
            assertPlace(change.before(), earlier);
            assertPlace(change.after(), later);
        });
        assertThat(comparison.report().findings()).allSatisfy(finding -> PATHS.get(later, finding.pointer()));
        assertThat(PlanComparison.of(later, later, ALL).changes()).isEmpty();
        assertThat(comparison.changes().isEmpty())
                .isEqualTo(PlanComparison.of(later, earlier, ALL).changes().isEmpty());
    }

    private static void assertPlace(String pointer, PlanOfAction plan) {
        if (!pointer.isEmpty()) {
            PATHS.get(plan, pointer);
        }
    }

    @Provide
    Arbitrary<PlanOfAction> plans() {
        Arbitrary<Consumer<JsonNode>> changes = Arbitraries.oneOf(removals(), texts(), copies());
        return Combinators.combine(changes.list().ofMaxSize(25), Arbitraries.of(ResponseKind.class))
                .as((list, kind) -> {
                    JsonNode plan = PLAN.deepCopy();
                    ((ObjectNode) plan).put("responseKind", kind.name());
                    list.forEach(change -> change.accept(plan));
                    return MAPPER.treeToValue(plan, PlanOfAction.class);
                });
    }

    private static Arbitrary<Consumer<JsonNode>> removals() {
        return Arbitraries.of(PLACES).map(pointer -> plan -> {
            JsonPointer place = JsonPointer.compile(pointer);
            JsonNode parent = plan.at(place.head());
            if (parent instanceof ObjectNode part) {
                part.remove(place.last().getMatchingProperty());
            } else if (parent instanceof ArrayNode list && place.last().getMatchingIndex() < list.size()) {
                list.remove(place.last().getMatchingIndex());
            }
        });
    }

    /** Any text where a text is; dates, numbers and codes stay what they are. */
    private static Arbitrary<Consumer<JsonNode>> texts() {
        Arbitrary<String> text = Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(60),
                Arbitraries.strings()
                        .withChars(" .!?\u3002\uff01\ud83d\ude00aeiou\u4e00\u0301\n")
                        .ofMaxLength(400),
                Arbitraries.of(
                        "", " ", "\u0000", "${1+1}", "{code}", "we", "late-shipment", "B0EXAMPLE1", "a".repeat(6000)));
        return Combinators.combine(Arbitraries.of(PLACES), text).as((pointer, value) -> plan -> {
            JsonPointer place = JsonPointer.compile(pointer);
            if (plan.at(place) instanceof StringNode old && isFree(place, old)) {
                put(plan, place, StringNode.valueOf(value));
            }
        });
    }

    /** One value in the place of another of its kind, so that ids, dates and texts meet. */
    private static Arbitrary<Consumer<JsonNode>> copies() {
        return Combinators.combine(Arbitraries.of(PLACES), Arbitraries.of(PLACES))
                .as((from, to) -> plan -> {
                    JsonPointer source = JsonPointer.compile(from);
                    JsonPointer target = JsonPointer.compile(to);
                    JsonNode value = plan.at(source);
                    boolean isSameMember = name(source).equals(name(target))
                            && value.getNodeType() == plan.at(target).getNodeType();
                    boolean isDate = isDate(value) && isDate(plan.at(target));
                    if (!value.isMissingNode() && !plan.at(target).isMissingNode() && (isSameMember || isDate)) {
                        put(plan, target, value.deepCopy());
                    }
                });
    }

    private static void put(JsonNode plan, JsonPointer place, JsonNode value) {
        if (plan.at(place.head()) instanceof ObjectNode part) {
            part.set(place.last().getMatchingProperty(), value);
        } else if (plan.at(place.head()) instanceof ArrayNode list) {
            list.set(place.last().getMatchingIndex(), value);
        }
    }

    private static boolean isFree(JsonPointer place, StringNode value) {
        return !isDate(value)
                && !value.stringValue().matches("[A-Z0-9_]+")
                && !name(place).equals("language");
    }

    private static boolean isDate(JsonNode node) {
        return node.isString() && node.stringValue().matches("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    }

    /** The member that a place is, or in whose list it stands. */
    private static String name(JsonPointer place) {
        String last = place.last().getMatchingProperty();
        return last.matches("[0-9]+") ? name(place.head()) : last;
    }

    private static void assertIsPartOfText(TextSpan span, PlanOfAction plan, String pointer) {
        String text = PATHS.get(plan, pointer).orElseThrow().toString();
        assertThat(span.end()).isLessThanOrEqualTo(text.length());
        for (int border : List.of(span.start(), span.end())) {
            assertThat(border > 0
                            && border < text.length()
                            && Character.isSurrogatePair(text.charAt(border - 1), text.charAt(border)))
                    .isFalse();
        }
    }

    private static List<String> places() {
        List<String> places = new ArrayList<>();
        collect(PLAN, "", places);
        places.remove("");
        places.remove("/schemaVersion");
        places.removeIf(place -> place.startsWith("/extensions/"));
        return places;
    }

    private static void collect(JsonNode node, String pointer, List<String> places) {
        places.add(pointer);
        node.properties().forEach(member -> collect(member.getValue(), pointer + "/" + member.getKey(), places));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(node.get(i), pointer + "/" + i, places);
        }
    }

    private static JsonNode plan() {
        try (InputStream in =
                Objects.requireNonNull(AnyPlanProperties.class.getResourceAsStream("/plans/every-member.json"))) {
            return MAPPER.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
