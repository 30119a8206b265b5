package io.github.poasdk.validation;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.ResponseKind;
import io.github.poasdk.model.code.IssueType;
import io.github.poasdk.model.code.MetricKind;
import io.github.poasdk.model.json.PlanJson;
import io.github.poasdk.model.json.PlanJsonSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A plan to begin with: its elements stand there and refer to each other, and everything that a seller has to say is empty.
 * What is to be filled in is named by the findings of {@link #plan()}. Immutable and thread-safe.
 *
 * <pre>{@code
 * PlanSkeleton skeleton = PlanSkeleton.of(IssueType.LATE_SHIPMENT_RATE, ResponseKind.PLAN);
 * String form = SkeletonWriter.create().yaml(skeleton, Locale.ENGLISH);
 * }</pre>
 */
public final class PlanSkeleton {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final JsonPointer ISSUE = JsonPointer.compile("/issues/0");

    /** The metrics that the catalogue knows, by the code of the issue type about them. */
    private static final Set<String> METRICS = Set.of(
            MetricKind.ORDER_DEFECT_RATE.code(),
            MetricKind.LATE_SHIPMENT_RATE.code(),
            MetricKind.CANCELLATION_RATE.code(),
            MetricKind.VALID_TRACKING_RATE.code(),
            MetricKind.ON_TIME_DELIVERY_RATE.code(),
            MetricKind.INVOICE_DEFECT_RATE.code());

    private final ObjectNode tree;

    private PlanSkeleton(ObjectNode tree) {
        this.tree = tree;
    }

    /**
     * The skeleton of a plan in English.
     *
     * @param type what the notice is about; a code that the catalogue does not know is taken, too
     * @param kind the kind of response
     * @return the skeleton, with one issue of this type
     */
    public static PlanSkeleton of(IssueType type, ResponseKind kind) {
        Objects.requireNonNull(type, "type must not be null");
        ObjectNode tree = (ObjectNode) MAPPER.readTree(resource("skeleton.json"));
        for (String pointer : leavesOut(kind)) {
            remove(tree, JsonPointer.compile(pointer));
        }
        ObjectNode issue = (ObjectNode) tree.at(ISSUE);
        tree.put("responseKind", kind.name());
        issue.put("type", type.code());
        if (METRICS.contains(type.code())) {
            ((ObjectNode) issue.at("/metricReadings/0")).put("metric", type.code());
        } else {
            issue.remove("metricReadings");
        }
        return new PlanSkeleton(tree);
    }

    /**
     * The issue types that the catalogue knows.
     *
     * @return the types in the order of the catalogue
     */
    public static List<IssueType> issueTypes() {
        return MAPPER.readTree(PlanJsonSchema.DRAFT.text())
                .at("/$defs/issueType/examples")
                .valueStream()
                .map(code -> IssueType.of(code.asString()))
                .toList();
    }

    /**
     * The same for a plan that is written in another language.
     *
     * @param tag the language of the plan as a BCP 47 tag, such as {@code de}
     * @return a new skeleton
     * @throws IllegalArgumentException if this is no language tag
     */
    public PlanSkeleton language(String tag) {
        if (Locale.forLanguageTag(tag).getLanguage().isEmpty()) {
            throw new IllegalArgumentException(
                    "language must be a BCP 47 tag such as de or zh-Hans, not \"" + tag + "\"");
        }
        ObjectNode copy = tree.deepCopy();
        copy.put("language", tag);
        return new PlanSkeleton(copy);
    }

    /**
     * The skeleton as a plan. It is a draft with gaps and no other defects.
     *
     * @return the plan
     */
    public PlanOfAction plan() {
        return PlanJson.create().read(json());
    }

    /**
     * The skeleton as JSON in which each empty place can be seen: {@code null}, or an empty array. {@link PlanJson} reads it.
     *
     * @return the JSON, laid out in lines
     */
    public String json() {
        return tree.toPrettyString().replace("\r\n", "\n") + "\n";
    }

    private static String[] leavesOut(ResponseKind kind) {
        Properties properties = new Properties();
        try {
            properties.load(new InputStreamReader(resource("skeleton.properties"), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("skeleton.properties can't be read", e);
        }
        return properties.getProperty(kind.name()).split(" ", -1);
    }

    private static void remove(ObjectNode tree, JsonPointer pointer) {
        JsonNode parent = tree.at(pointer.head());
        ((ObjectNode) parent).remove(pointer.last().getMatchingProperty());
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(PlanSkeleton.class.getResourceAsStream(name), name);
    }
}
