package io.github.poasdk.validation;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.ResponseKind;
import io.github.poasdk.model.code.IssueType;
import io.github.poasdk.model.code.MetricKind;
import io.github.poasdk.model.json.PlanJson;
import io.github.poasdk.validation.pack.IssueEntry;
import io.github.poasdk.validation.pack.PolicyPack;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
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

    private final ObjectNode tree;
    private final PolicyPack pack;

    private PlanSkeleton(ObjectNode tree, PolicyPack pack) {
        this.tree = tree;
        this.pack = pack;
    }

    /**
     * The skeleton of a plan in English, with the documents that the built-in pack asks for.
     *
     * @param type what the notice is about; a code that the pack does not know is taken, too
     * @param kind the kind of response
     * @return the skeleton, with one issue of this type
     */
    public static PlanSkeleton of(IssueType type, ResponseKind kind) {
        return of(type, kind, PolicyPack.builtIn());
    }

    /**
     * The skeleton of a plan in English.
     *
     * @param type what the notice is about; a code that the pack does not know is taken, too
     * @param kind the kind of response
     * @param pack which metrics the issue is about and which documents it needs
     * @return the skeleton, with one issue of this type
     */
    public static PlanSkeleton of(IssueType type, ResponseKind kind, PolicyPack pack) {
        Objects.requireNonNull(type, "type must not be null");
        ObjectNode tree = (ObjectNode) MAPPER.readTree(resource("skeleton.json"));
        for (String pointer : leavesOut(kind)) {
            remove(tree, JsonPointer.compile(pointer));
        }
        ObjectNode issue = (ObjectNode) tree.at(ISSUE);
        tree.put("responseKind", kind.name());
        issue.put("type", type.code());
        Optional<IssueEntry> entry = pack.issueType(type);
        if (entry.filter(known -> known.metrics().contains(MetricKind.of(type.code())))
                .isPresent()) {
            ((ObjectNode) issue.at("/metricReadings/0")).put("metric", type.code());
        } else {
            issue.remove("metricReadings");
        }
        if (!kindsWithActions().contains(kind)
                || entry.flatMap(IssueEntry::closures).isEmpty()) {
            tree.remove("listingClosures");
        }
        new SkeletonEvidence(tree, pack).prepare(entry, kind);
        return new PlanSkeleton(tree, pack);
    }

    /**
     * The kind of response that notices about an issue type usually want: a plan, unless none of them wants one.
     *
     * @param type what the notice is about
     * @param pack what is known of such notices
     * @return the kind; a plan if the pack does not know the issue type
     */
    public static ResponseKind usualResponse(IssueType type, PolicyPack pack) {
        List<ResponseKind> wanted = pack.issueType(type).map(IssueEntry::patterns).orElse(List.of()).stream()
                .flatMap(pattern -> pack.notice(pattern).stream())
                .flatMap(notice -> notice.responseKinds().stream())
                .toList();
        return wanted.isEmpty() || wanted.contains(ResponseKind.PLAN) ? ResponseKind.PLAN : wanted.get(0);
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
        return new PlanSkeleton(copy, pack);
    }

    /**
     * What the skeleton was made with.
     *
     * @return the pack
     */
    public PolicyPack pack() {
        return pack;
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

    private static Set<ResponseKind> kindsWithActions() {
        return EnumSet.of(ResponseKind.PLAN, ResponseKind.FOLLOW_UP);
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
