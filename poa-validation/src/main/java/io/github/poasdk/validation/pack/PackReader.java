package io.github.poasdk.validation.pack;

import io.github.poasdk.model.code.ActionCategory;
import io.github.poasdk.model.code.CauseCategory;
import io.github.poasdk.model.code.EvidenceKind;
import io.github.poasdk.model.code.IssueType;
import io.github.poasdk.model.code.MetricKind;
import io.github.poasdk.model.code.NoticePattern;
import io.github.poasdk.model.code.OpenCode;
import io.github.poasdk.validation.finding.FindingMessages;
import io.github.poasdk.validation.finding.RuleSource;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes a pack of the trees of its files. */
final class PackReader {

    static final String PACK = "pack.json";
    static final String SOURCES = "sources.json";
    static final String CODES = "codes.json";
    static final String METRICS = "metrics.json";
    static final String DOCUMENTS = "documents.json";
    static final String NOTICES = "notices.json";
    static final String POLICIES = "policies.json";
    static final String RULES = "rules.json";

    private static final Set<String> FILES = Set.of(PACK, SOURCES, CODES, METRICS, DOCUMENTS, NOTICES, POLICIES, RULES);
    private static final String FORMAT = "1";

    private final Map<String, JsonNode> trees;
    private final Collection<PackFault> faults;
    private final Map<String, PolicyEntry> before;

    private PackReader(Map<String, JsonNode> trees, Collection<PackFault> faults, Map<String, PolicyEntry> before) {
        this.trees = trees;
        this.faults = faults;
        this.before = before;
    }

    static PolicyPack read(Map<String, JsonNode> trees, Collection<PackFault> earlier) {
        Set<PackFault> faults = new LinkedHashSet<>(earlier);
        PackContent content = new PackReader(trees, faults, Map.of()).content();
        if (!faults.isEmpty()) {
            throw new PackFormatException(faults.stream()
                    .sorted(Comparator.comparing(PackFault::file)
                            .thenComparing(PackFault::pointer)
                            .thenComparing(PackFault::reason))
                    .toList());
        }
        return new PolicyPack(content, PackTrees.write(trees), PackTrees.changes(trees));
    }

    /** What holds of a pack on a day; a reference to what no longer holds leads to what has taken its place. */
    static PolicyPack view(Map<String, JsonNode> trees, PackContent whole) {
        PackContent content = new PackReader(trees, new ArrayList<>(), whole.policies()).content();
        return new PolicyPack(content, PackTrees.write(trees), new TreeSet<>());
    }

    /** Whether a pack is made to be laid over another. */
    static boolean isLayer(Map<String, JsonNode> trees) {
        JsonNode pack = trees.get(PACK);
        return pack != null && pack.has("extends");
    }

    /** A pack that differs from another must not be called like it. */
    static Map<String, JsonNode> named(Map<String, JsonNode> trees, PackId base) {
        JsonNode pack = trees.get(PACK);
        if (pack == null
                || !pack.isObject()
                || !pack.path("coordinates").stringValue("").equals(base.coordinates())
                || !pack.path("version").stringValue("").equals(base.version())) {
            return trees;
        }
        Map<String, JsonNode> named = new LinkedHashMap<>(trees);
        named.put(PACK, ((ObjectNode) pack.deepCopy()).put("version", base.version() + "+layer"));
        return named;
    }

    /** A layer may say which pack it is for. */
    static void checkExtends(Map<String, JsonNode> layer, PackId base, Collection<PackFault> faults) {
        JsonNode wanted =
                layer.getOrDefault(PACK, JsonNodeFactory.instance.objectNode()).path("extends");
        String expected = wanted.stringValue(base.toString());
        if (!expected.equals(base.toString())) {
            faults.add(new PackFault(
                    PACK, "/extends", "the layer is for " + PackNode.excerpt(expected) + ", not for " + base));
        }
    }

    private PackContent content() {
        trees.keySet().stream()
                .filter(file -> !FILES.contains(file) && !isIssue(file))
                .forEach(file -> faults.add(new PackFault(PackNode.excerpt(file), "", "unknown file")));
        PackId id = id();
        Map<String, RuleSource> sources = entries(SOURCES, Function.identity(), EntryReader::source);
        KnownCodes codes = codes();
        EntryReader reader = new EntryReader(sources, codes);
        Map<String, PolicyEntry> policies = entries(POLICIES, Function.identity(), reader::policy);
        PackContent content = new PackContent(
                id,
                sources,
                codes.all(),
                issues(reader, policies),
                entries(METRICS, MetricKind::of, reader::metric),
                entries(DOCUMENTS, EvidenceKind::of, (kind, node) -> {
                    check(kind, codes, node);
                    return reader.document(kind, node);
                }),
                entries(NOTICES, NoticePattern::of, reader::notice),
                policies,
                entries(RULES, PackReader::ruleCode, reader::rule));
        checkReplacements(content);
        return content;
    }

    private static void check(EvidenceKind kind, KnownCodes codes, PackNode node) {
        if (!codes.all().getOrDefault(EvidenceKind.class, Set.of()).contains(kind.code())) {
            node.fault("not among the evidenceKinds of codes.json");
        }
    }

    private static String ruleCode(String code) {
        if (!FindingMessages.forLocale(Locale.ENGLISH).codes().contains(code)) {
            throw new IllegalArgumentException(code);
        }
        return code;
    }

    private PackId id() {
        PackNode node = node(PACK);
        if (!node.text("formatVersion").equals(FORMAT)) {
            node.fault("formatVersion", "this release reads version \"" + FORMAT + "\"");
        }
        node.text("title");
        node.optionalText("extends");
        String coordinates = node.text("coordinates");
        if (!coordinates.matches("[A-Za-z0-9._-]+:[A-Za-z0-9._-]+")) {
            node.fault("coordinates", "a name such as com.example:ours is expected");
        }
        Optional<YearMonth> verified = node.optionalCode("verifiedOn", YearMonth::parse, "a month such as 2026-11");
        if (!node.has("verifiedOn")) {
            node.fault("verifiedOn", "missing");
        }
        PackId id = new PackId(coordinates, node.text("version"), verified.orElse(YearMonth.of(1, 1)));
        node.texts("issueTypes");
        node.done();
        return id;
    }

    private KnownCodes codes() {
        KnownCodes codes = new KnownCodes();
        PackNode node = node(CODES);
        add(codes, EvidenceKind.class, node.codes("evidenceKinds", EvidenceKind::of, "a code"));
        add(codes, CauseCategory.class, node.codes("causeCategories", CauseCategory::of, "a code"));
        add(codes, ActionCategory.class, node.codes("actionCategories", ActionCategory::of, "a code"));
        node.done();
        codes.add(MetricKind.class, names(METRICS));
        codes.add(NoticePattern.class, names(NOTICES));
        codes.add(
                IssueType.class,
                issueFiles().stream().map(PackReader::issueCode).toList());
        return codes;
    }

    private static <T extends OpenCode> void add(KnownCodes codes, Class<T> kind, List<T> values) {
        codes.add(kind, values.stream().map(OpenCode::code).toList());
    }

    private List<String> names(String file) {
        return List.copyOf(tree(file).propertyNames());
    }

    private Map<IssueType, IssueEntry> issues(EntryReader reader, Map<String, PolicyEntry> policies) {
        Map<IssueType, IssueEntry> issues = new LinkedHashMap<>();
        for (String file : issueFiles()) {
            PackNode node = node(file);
            try {
                IssueType type = IssueType.of(issueCode(file));
                issues.put(type, reader.issue(type, node, key -> policy(key, policies)));
            } catch (IllegalArgumentException e) {
                node.fault("the name of the file is no code of an issue type");
            }
        }
        return issues;
    }

    /** The files in the order in which the pack lists them, and then those that it does not list. */
    private Set<String> issueFiles() {
        Set<String> files = new LinkedHashSet<>();
        for (JsonNode code : tree(PACK).path("issueTypes").values()) {
            String file = PackFiles.ISSUES + "/" + code.stringValue("") + ".json";
            if (trees.containsKey(file)) {
                files.add(file);
            } else if (before.isEmpty()) {
                faults.add(new PackFault(PACK, "/issueTypes", PackNode.excerpt(file) + " is missing"));
            }
        }
        trees.keySet().stream().filter(PackReader::isIssue).forEach(files::add);
        return files;
    }

    private String policy(String key, Map<String, PolicyEntry> policies) {
        String current = key;
        for (int i = 0; i <= before.size() && !policies.containsKey(current) && before.containsKey(current); i++) {
            current = before.get(current).provenance().replacedBy().orElse("");
        }
        if (!current.isEmpty() && !policies.containsKey(current)) {
            throw new IllegalArgumentException(key);
        }
        return current;
    }

    private void checkReplacements(PackContent content) {
        if (!before.isEmpty()) {
            return;
        }
        content.policies().forEach((key, entry) -> {
            Set<String> seen = new LinkedHashSet<>(Set.of(key));
            Optional<String> next = entry.provenance().replacedBy();
            while (next.isPresent()) {
                PolicyEntry found = content.policies().get(next.get());
                if (found == null || !seen.add(next.get())) {
                    String reason = found == null ? "no such policy" : "a cycle: " + String.join(", ", seen);
                    faults.add(new PackFault(
                            POLICIES, "/" + PackNode.excerpt(key) + "/replacedBy", PackNode.excerpt(reason)));
                    return;
                }
                next = found.provenance().replacedBy();
            }
        });
    }

    private <K, V> Map<K, V> entries(String file, Function<String, K> key, BiFunction<K, PackNode, V> read) {
        Map<K, V> entries = new LinkedHashMap<>();
        node(file).entries().forEach((name, node) -> {
            try {
                K code = key.apply(name);
                entries.put(code, read.apply(code, node));
            } catch (IllegalArgumentException e) {
                node.fault("no known name of an entry here");
            }
        });
        return entries;
    }

    private PackNode node(String file) {
        return new PackNode(file, "", tree(file), faults);
    }

    private JsonNode tree(String file) {
        return trees.getOrDefault(file, JsonNodeFactory.instance.objectNode());
    }

    private static boolean isIssue(String file) {
        return file.startsWith(PackFiles.ISSUES + "/") && file.endsWith(".json");
    }

    private static String issueCode(String file) {
        return file.substring(PackFiles.ISSUES.length() + 1, file.length() - ".json".length());
    }
}
