package io.github.poasdk.validation.pack;

import io.github.poasdk.model.code.EvidenceKind;
import io.github.poasdk.model.code.IssueType;
import io.github.poasdk.model.code.MetricKind;
import io.github.poasdk.model.code.NoticePattern;
import io.github.poasdk.model.code.OpenCode;
import io.github.poasdk.validation.finding.RuleSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import tools.jackson.databind.JsonNode;

/**
 * What is known of Amazon's policies: what each kind of case needs, each entry with its source. A pack is data, of any origin
 * and in any number in one process. Immutable and thread-safe.
 *
 * <pre>{@code
 * PolicyPack ours = PolicyPack.builtIn().layered(PackFiles.in(folder));
 * ValidationReport report = validator.validate(plan, ValidationOptions.submission().pack(ours));
 * }</pre>
 */
public final class PolicyPack {

    private static final String SCHEMA = "policy-pack.schema.json";

    private final PackContent content;
    private final PackFiles files;
    private final NavigableSet<LocalDate> changes;
    private final Map<String, List<PolicyEntry>> policiesByName = new HashMap<>();
    private final ConcurrentMap<LocalDate, PolicyPack> views = new ConcurrentHashMap<>();

    PolicyPack(PackContent content, PackFiles files, NavigableSet<LocalDate> changes) {
        this.content = content;
        this.files = files;
        this.changes = changes;
        for (PolicyEntry entry : content.policies().values()) {
            Set<String> names = new HashSet<>(entry.helpPageIds());
            names.add(folded(entry.name()));
            names.forEach(name -> policiesByName
                    .computeIfAbsent(name, key -> new ArrayList<>(1))
                    .add(entry));
        }
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /**
     * The pack that comes with the library.
     *
     * @return the pack, read once
     */
    public static PolicyPack builtIn() {
        return BuiltInPack.get();
    }

    /**
     * The JSON Schema (2020-12) of packs: of all files of a pack in one object, and of each of them as a definition.
     *
     * @return the text of the schema
     */
    public static String jsonSchema() {
        try (InputStream in = Objects.requireNonNull(PolicyPack.class.getResourceAsStream(SCHEMA), SCHEMA)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(SCHEMA, e);
        }
    }

    /**
     * Reads a pack. It stands for itself, unless its {@code pack.json} says {@code extends}: then it is laid over the built-in
     * pack, which has to be that one.
     *
     * @param files its files
     * @return the pack
     * @throws PackFormatException with every fault, if there is one
     */
    public static PolicyPack read(PackFiles files) {
        List<PackFault> faults = new ArrayList<>();
        Map<String, JsonNode> trees = PackTrees.read(files, faults);
        return PackReader.isLayer(trees) ? builtIn().layered(files) : PackReader.read(trees, faults);
    }

    /**
     * This pack with another one over it. The files of the layer are laid over those of the same name as a JSON merge patch
     * (RFC 7396): entries are added and replaced by their names, and null removes one. If the layer says {@code extends}, this
     * pack has to be that one. A layer that does not say what it is called is this pack with {@code +layer} behind the version.
     *
     * @param layer the files of the layer
     * @return a new pack
     * @throws PackFormatException with every fault of both together, if there is one
     */
    public PolicyPack layered(PackFiles layer) {
        List<PackFault> faults = new ArrayList<>();
        Map<String, JsonNode> trees = PackTrees.read(layer, faults);
        PackReader.checkExtends(trees, id(), faults);
        return PackReader.read(PackReader.named(PackTrees.layered(trees(), trees), id()), faults);
    }

    /**
     * What of this pack holds on a day. Entries of which no dates are known hold always.
     *
     * @param day the day
     * @return the pack on that day; the same one if nothing in it depends on it
     */
    public PolicyPack on(LocalDate day) {
        if (changes.isEmpty()) {
            return this;
        }
        LocalDate since = Optional.ofNullable(changes.floor(day)).orElse(LocalDate.MIN);
        return views.computeIfAbsent(since, key -> PackReader.view(PackTrees.on(day, trees()), content));
    }

    private Map<String, JsonNode> trees() {
        return PackTrees.read(files, new ArrayList<>());
    }

    /**
     * Which pack it is.
     *
     * @return coordinates, version and date
     */
    public PackId id() {
        return content.id();
    }

    /**
     * What its entries are taken from.
     *
     * @return the sources by their keys
     */
    public Map<String, RuleSource> sources() {
        return content.sources();
    }

    /**
     * The issue types that the pack knows.
     *
     * @return the entries in the order of the pack
     */
    public List<IssueEntry> issueTypes() {
        return List.copyOf(content.issues().values());
    }

    /**
     * An issue type.
     *
     * @param type the code
     * @return its entry, if the pack knows it
     */
    public Optional<IssueEntry> issueType(IssueType type) {
        return Optional.ofNullable(content.issues().get(type));
    }

    /**
     * A metric.
     *
     * @param kind the code
     * @return its entry, if the pack knows it
     */
    public Optional<MetricEntry> metric(MetricKind kind) {
        return Optional.ofNullable(content.metrics().get(kind));
    }

    /**
     * The metrics that the pack knows.
     *
     * @return the entries in the order of the pack
     */
    public List<MetricEntry> metrics() {
        return List.copyOf(content.metrics().values());
    }

    /**
     * A kind of document.
     *
     * @param kind the code
     * @return its entry, if the pack says something of it
     */
    public Optional<DocumentEntry> document(EvidenceKind kind) {
        return Optional.ofNullable(content.documents().get(kind));
    }

    /**
     * The kinds of documents that the pack says something of.
     *
     * @return the entries in the order of the pack
     */
    public List<DocumentEntry> documents() {
        return List.copyOf(content.documents().values());
    }

    /**
     * A pattern of notices.
     *
     * @param pattern the code
     * @return its entry, if the pack knows it
     */
    public Optional<NoticeEntry> notice(NoticePattern pattern) {
        return Optional.ofNullable(content.notices().get(pattern));
    }

    /**
     * The patterns of notices that the pack knows.
     *
     * @return the entries in the order of the pack
     */
    public List<NoticeEntry> notices() {
        return List.copyOf(content.notices().values());
    }

    /**
     * The policies that the pack knows.
     *
     * @return the entries in the order of the pack
     */
    public List<PolicyEntry> policies() {
        return List.copyOf(content.policies().values());
    }

    /**
     * The policies that a plan can mean.
     *
     * @param nameOrId the name of a policy in small or capital letters, or the id of a help page without a leading G
     * @return the policies with this name or page, in the order of the pack
     */
    public List<PolicyEntry> policiesCalled(String nameOrId) {
        List<PolicyEntry> byId = policiesByName.get(nameOrId);
        return List.copyOf(byId == null ? policiesByName.getOrDefault(folded(nameOrId), List.of()) : byId);
    }

    /**
     * A policy.
     *
     * @param key the name of its entry
     * @return the entry, if the pack has it
     */
    public Optional<PolicyEntry> policy(String key) {
        return Optional.ofNullable(content.policies().get(key));
    }

    /**
     * What the pack says of a rule.
     *
     * @param code the code of the rule
     * @return the entry; if there is none, the pack switches off what needs it
     */
    public Optional<RuleEntry> rule(String code) {
        return Optional.ofNullable(content.rules().get(code));
    }

    /**
     * The rules that the pack says something of.
     *
     * @return the entries in the order of the pack
     */
    public List<RuleEntry> rules() {
        return List.copyOf(content.rules().values());
    }

    /**
     * Whether a code of a plan is one that the pack knows.
     *
     * @param code an issue type, a metric, a kind of evidence, a pattern of notices, or a category of causes or actions
     * @return whether it is known; a marketplace always is, since no pack lists them
     */
    public boolean knows(OpenCode code) {
        return content.knows(code);
    }

    /**
     * The codes of one kind that the pack knows.
     *
     * @param kind a type of codes, such as {@code IssueType.class}
     * @return the codes as they are written
     */
    public List<String> codes(Class<? extends OpenCode> kind) {
        return List.copyOf(content.codes().getOrDefault(kind, Set.of()));
    }
}
