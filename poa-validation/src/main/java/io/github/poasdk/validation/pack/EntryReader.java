package io.github.poasdk.validation.pack;

import io.github.poasdk.model.AnnotationState;
import io.github.poasdk.model.ResponseKind;
import io.github.poasdk.model.code.EvidenceKind;
import io.github.poasdk.model.code.IssueType;
import io.github.poasdk.model.code.MetricKind;
import io.github.poasdk.model.code.NoticePattern;
import io.github.poasdk.validation.finding.RuleSource;
import io.github.poasdk.validation.finding.Severity;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;

/** Reads the entries of a pack. A fault is noted by {@link PackNode}, and reading goes on. */
final class EntryReader {

    private static final String LITTLE = "a lower case ending such as pdf";

    private static final RuleSource NO_SOURCE =
            new RuleSource("", "", Optional.empty(), Optional.of(YearMonth.of(1, 1)));

    private final Map<String, RuleSource> sources;
    private final KnownCodes codes;

    EntryReader(Map<String, RuleSource> sources, KnownCodes codes) {
        this.sources = sources;
        this.codes = codes;
    }

    static RuleSource source(String key, PackNode node) {
        RuleSource source = new RuleSource(
                key,
                node.text("title"),
                node.optionalText("link"),
                node.optionalCode("verifiedOn", YearMonth::parse, "a month such as 2026-11"));
        if (source.verifiedOn().isEmpty() && !node.has("verifiedOn")) {
            node.fault("verifiedOn", "missing");
        }
        node.done();
        return source;
    }

    private Provenance provenance(PackNode node) {
        String key = node.text("source");
        if (!key.isEmpty() && !sources.containsKey(key)) {
            node.fault("source", "no such source in sources.json");
        }
        Optional<Confidence> confidence = node.optionalCode("confidence", Confidence::valueOf, "a confidence");
        if (!node.has("confidence")) {
            node.fault("confidence", "missing");
        }
        Provenance provenance = new Provenance(
                sources.getOrDefault(key, NO_SOURCE),
                confidence.orElse(Confidence.INFERRED),
                node.date("validFrom"),
                node.date("validTo"),
                node.optionalText("replacedBy"));
        if (provenance.validFrom().isPresent()
                && provenance
                        .validTo()
                        .filter(provenance.validFrom().get()::isAfter)
                        .isPresent()) {
            node.fault("validTo", "before validFrom");
        }
        return provenance;
    }

    MetricEntry metric(MetricKind kind, PackNode node) {
        Optional<Boolean> lower = node.optionalCode("better", EntryReader::isLower, "LOWER or HIGHER");
        if (!node.has("better")) {
            node.fault("better", "missing");
        }
        List<MetricTarget> targets = new ArrayList<>();
        node.entries("targets").forEach((key, target) -> targets.add(target(key, target)));
        MetricEntry entry = new MetricEntry(kind, lower.orElse(true), node.texts("units"), targets);
        node.done();
        return entry;
    }

    private static boolean isLower(String text) {
        return switch (text) {
            case "LOWER" -> true;
            case "HIGHER" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    private MetricTarget target(String key, PackNode node) {
        Optional<Operator> operator = node.optionalCode("operator", Operator::valueOf, "an operator");
        if (!node.has("operator")) {
            node.fault("operator", "missing");
        }
        MetricTarget target = new MetricTarget(
                key,
                operator.orElse(Operator.EQUALS),
                node.number("threshold"),
                node.wholeNumbers("windowDays"),
                node.text("scope"),
                Set.copyOf(node.codes("marketplaces", codes::marketplace, "the id of a marketplace")),
                provenance(node));
        node.done();
        return target;
    }

    DocumentEntry document(EvidenceKind kind, PackNode node) {
        List<StatedDetail> states = new ArrayList<>();
        node.entries("states").forEach((name, detail) -> states.add(stated(name, detail)));
        DocumentEntry entry = new DocumentEntry(
                kind,
                node.object("age").map(this::age),
                node.object("quantity").map(this::quantity),
                states,
                node.object("files").map(this::files),
                node.object("annotation").map(this::annotation),
                node.elements("disqualifiers").stream().map(this::note).toList());
        node.done();
        return entry;
    }

    private AgeLimit age(PackNode node) {
        AgeLimit limit = new AgeLimit(
                node.period("within"),
                node.optionalCode("from", AgeLimit.CountedFrom::valueOf, "NOTICE or SUBMISSION")
                        .orElse(AgeLimit.CountedFrom.NOTICE),
                provenance(node));
        node.done();
        return limit;
    }

    private QuantityRule quantity(PackNode node) {
        QuantityRule rule = new QuantityRule(node.period("window"), provenance(node));
        node.done();
        return rule;
    }

    private StatedDetail stated(String name, PackNode node) {
        if (!StatedDetails.isKnown(name)) {
            node.fault("no member of the description of a document; known are " + StatedDetails.known());
        }
        StatedDetail detail = new StatedDetail(name, provenance(node));
        node.done();
        return detail;
    }

    private FileLimit files(PackNode node) {
        FileLimit limit = new FileLimit(
                node.codes("extensions", EntryReader::extension, LITTLE),
                node.optionalNumber("mostBytes")
                        .map(number -> OptionalLong.of(number.longValue()))
                        .orElse(OptionalLong.empty()),
                node.optionalText("forbiddenCharacters").orElse(""),
                provenance(node));
        node.done();
        return limit;
    }

    private static String extension(String text) {
        if (!text.equals(text.toLowerCase(Locale.ROOT)) || text.startsWith(".")) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }

    private AnnotationLimit annotation(PackNode node) {
        AnnotationLimit limit = new AnnotationLimit(
                Set.copyOf(node.codes("allowed", AnnotationState::valueOf, "a state of annotation")), provenance(node));
        node.done();
        return limit;
    }

    private Note note(PackNode node) {
        Note note = new Note(node.texts("texts"), provenance(node));
        node.done();
        return note;
    }

    private Note requiredNote(PackNode parent, String member) {
        Optional<Note> note = parent.object(member).map(this::note);
        if (!parent.has(member)) {
            parent.fault(member, "missing");
        }
        return note.orElseGet(() -> new Note(List.of(), none()));
    }

    private static Provenance none() {
        return new Provenance(NO_SOURCE, Confidence.INFERRED, Optional.empty(), Optional.empty(), Optional.empty());
    }

    PolicyEntry policy(String key, PackNode node) {
        PolicyEntry entry = new PolicyEntry(
                key,
                node.text("name"),
                node.codes("helpPageIds", EntryReader::helpPageId, "an id without a leading G"),
                node.flag("general"),
                provenance(node));
        node.done();
        return entry;
    }

    private static String helpPageId(String text) {
        if (!text.matches("[0-9]{1,9}|[0-9A-Z]{15,16}")) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }

    NoticeEntry notice(NoticePattern pattern, PackNode node) {
        NoticeEntry entry = new NoticeEntry(
                pattern,
                node.codes("responseKinds", ResponseKind::valueOf, "a kind of response"),
                node.elements("asks").stream().map(this::ask).toList(),
                provenance(node));
        node.done();
        return entry;
    }

    private Ask ask(PackNode node) {
        Optional<Ask.Part> part = node.optionalCode("part", Ask.Part::valueOf, "a part of a plan");
        if (!node.has("part")) {
            node.fault("part", "missing");
        }
        Ask ask = new Ask(part.orElse(Ask.Part.EVIDENCE), node.text("text"), provenance(node));
        node.done();
        return ask;
    }

    IssueEntry issue(IssueType type, PackNode node, Function<String, String> policy) {
        List<EvidenceRequirement> evidence = new ArrayList<>();
        Note causes = requiredNote(node, "causes");
        node.entries("evidence").forEach((key, requirement) -> evidence.add(requirement(key, requirement)));
        IssueEntry entry = new IssueEntry(
                type,
                requiredNote(node, "trigger"),
                node.codes("metrics", codes::metric, "a metric of metrics.json"),
                node.codes("patterns", codes::pattern, "a pattern of notices.json"),
                causes,
                node.codes("causeCategories", codes::causeCategory, "a cause category of codes.json"),
                requiredNote(node, "corrective"),
                requiredNote(node, "preventive"),
                node.codes("policies", policy, "a policy of policies.json").stream()
                        .filter(key -> !key.isEmpty())
                        .toList(),
                evidence,
                node.object("closures").map(this::note),
                node.object("notLimitedToOrders").map(this::note),
                node.object("files").map(this::files));
        node.done();
        return entry;
    }

    private EvidenceRequirement requirement(String key, PackNode node) {
        List<EvidenceKind> kinds = node.codes("anyOf", codes::evidenceKind, "a kind of evidence of codes.json");
        if (kinds.isEmpty()) {
            node.fault("anyOf", "names no kind of evidence");
        }
        Optional<Need> need = node.optionalCode("need", Need::valueOf, "REQUIRED, EXPECTED or CONDITIONAL");
        if (!node.has("need")) {
            node.fault("need", "missing");
        }
        List<ResponseKind> responses = node.codes("responseKinds", ResponseKind::valueOf, "a kind of response");
        EvidenceRequirement requirement = new EvidenceRequirement(
                key,
                kinds,
                need.orElse(Need.CONDITIONAL),
                responses.isEmpty() ? EnumSet.allOf(ResponseKind.class) : Set.copyOf(responses),
                node.text("why"),
                provenance(node));
        node.done();
        return requirement;
    }

    RuleEntry rule(String code, PackNode node) {
        Map<String, BigDecimal> numbers = new LinkedHashMap<>();
        node.object("numbers").ifPresent(object -> {
            object.names().forEach(name -> numbers.put(name, object.number(name)));
            object.done();
        });
        Map<String, List<String>> phrases = new LinkedHashMap<>();
        node.object("phrases").ifPresent(object -> {
            object.names().forEach(language -> phrases.put(language, object.phrases(language)));
            object.done();
        });
        RuleEntry entry = new RuleEntry(
                code,
                node.optionalCode("severity", Severity::valueOf, "ERROR, WARNING or HINT"),
                numbers,
                phrases,
                provenance(node));
        node.done();
        return entry;
    }
}
