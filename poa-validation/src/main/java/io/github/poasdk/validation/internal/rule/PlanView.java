package io.github.poasdk.validation.internal.rule;

import io.github.poasdk.model.ActionPurpose;
import io.github.poasdk.model.CorrectiveAction;
import io.github.poasdk.model.Issue;
import io.github.poasdk.model.Issuer;
import io.github.poasdk.model.MetricReading;
import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.RootCause;
import io.github.poasdk.model.code.EvidenceKind;
import io.github.poasdk.model.code.MetricKind;
import io.github.poasdk.validation.internal.text.Sentences;
import io.github.poasdk.validation.pack.FileLimit;
import io.github.poasdk.validation.pack.IssueEntry;
import io.github.poasdk.validation.pack.PolicyPack;
import io.github.poasdk.validation.pack.RuleEntry;
import io.github.poasdk.validation.prose.ProseChecker;
import io.github.poasdk.validation.prose.ProseResult;
import io.github.poasdk.validation.prose.ProseText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A plan with its references resolved once for all rules. */
public final class PlanView {

    private final PlanOfAction plan;
    private final LocalDate today;
    private final PolicyPack pack;
    private final Optional<ProseChecker> proseChecker;
    private final List<Optional<IssueEntry>> issueEntries;
    private final Set<EvidenceKind> askedKinds;
    private final List<Place> issuePlaces;
    private final List<Place> causePlaces;
    private final List<Place> actionPlaces;
    private final List<Place> evidencePlaces;
    private final List<PlanElement> elements;
    private final List<Reference> references;
    private final Map<ElementKind, Map<String, PlanElement>> byId;
    private final Map<ElementKind, List<Place>> withoutId;
    private final Map<ElementKind, SimilarIds> similarIds;
    private final Map<String, List<Place>> withoutPurpose;
    private final Map<ActionPurpose, List<Place>> untreated = new EnumMap<>(ActionPurpose.class);
    private @Nullable List<Place> unexplained;
    private final List<Prose> prose;
    private @Nullable List<ProseResult> proseResults;
    private final Optional<PlanProse> planProse;
    private TextNearDuplicate.@Nullable Copied copiedTexts;
    private final Map<String, List<Integer>> sentenceEnds = new HashMap<>();
    private final ProductCoverage coverage;
    private final Set<String> explainedIssues;
    private final Map<ActionPurpose, Set<String>> treatedCauses;
    private final Map<Integer, Integer> copies;
    private final List<FileLimit> fileLimits;
    private final Set<String> issuerPhones;
    private final Set<String> issuerEmails;
    private final Map<MetricKind, List<MetricReading>> limits;

    /**
     * A view of a plan.
     *
     * @param plan the plan
     * @param today the day of the check
     * @param pack what is known of Amazon's policies, on that day
     * @param proseChecker what checks the prose, if it is to be checked
     */
    public PlanView(PlanOfAction plan, LocalDate today, PolicyPack pack, Optional<ProseChecker> proseChecker) {
        this.plan = plan;
        this.today = today;
        this.pack = pack;
        this.proseChecker = proseChecker;
        issueEntries = plan.getIssues().stream()
                .map(issue -> issue.getType().flatMap(pack::issueType))
                .toList();
        askedKinds = issueEntries.stream()
                .flatMap(Optional::stream)
                .flatMap(entry -> entry.evidence().stream())
                .flatMap(requirement -> requirement.anyOf().stream())
                .collect(Collectors.toUnmodifiableSet());
        issuePlaces = places("issues", plan.getIssues());
        causePlaces = places("rootCauses", plan.getRootCauses());
        actionPlaces = places("actions", plan.getActions());
        evidencePlaces = places("evidence", plan.getEvidence());
        elements = PlanElements.of(plan);
        references = References.of(plan);
        byId = elements.stream()
                .filter(element -> !element.id().isBlank())
                .collect(Collectors.groupingBy(
                        PlanElement::kind,
                        () -> new EnumMap<>(ElementKind.class),
                        Collectors.toMap(PlanElement::id, Function.identity(), (first, other) -> first)));
        withoutId = elements.stream()
                .filter(element -> element.id().isBlank())
                .collect(Collectors.groupingBy(
                        PlanElement::kind, Collectors.mapping(PlanElement::place, Collectors.toList())));
        similarIds = new EnumMap<>(ElementKind.class);
        withoutPurpose = withoutPurpose(plan, actionPlaces);
        prose = ProseTexts.of(plan);
        planProse = proseChecker.map(checker -> new PlanProse(this));
        coverage = new ProductCoverage(this);
        explainedIssues = plan.getRootCauses().stream()
                .flatMap(cause -> cause.getIssueIds().stream())
                .collect(Collectors.toSet());
        treatedCauses = plan.getActions().stream()
                .filter(action -> action.getPurpose().isPresent())
                .collect(Collectors.groupingBy(
                        action -> action.getPurpose().get(),
                        Collectors.flatMapping(action -> action.getCauseIds().stream(), Collectors.toSet())));
        copies = DocumentCopies.of(plan.getEvidence());
        fileLimits = issueEntries.stream()
                .flatMap(Optional::stream)
                .distinct()
                .flatMap(entry -> entry.files().stream())
                .toList();
        issuerPhones = ofIssuers(issuer -> DigitRuns.digits(issuer.getPhone()));
        issuerEmails = ofIssuers(issuer -> issuer.getEmail().toLowerCase(Locale.ROOT));
        limits = plan.getIssues().stream()
                .flatMap(issue -> issue.getMetricReadings().stream())
                .filter(reading -> reading.getMetric().isPresent()
                        && reading.getThreshold().isPresent())
                .collect(Collectors.groupingBy(reading -> reading.getMetric().get()));
    }

    PlanOfAction plan() {
        return plan;
    }

    PolicyPack pack() {
        return pack;
    }

    /** What the pack knows of each issue of the plan. */
    List<Optional<IssueEntry>> issueEntries() {
        return issueEntries;
    }

    /** Whether an issue of the plan needs documents of a kind, or may; of others nobody asks what they state. */
    boolean isAsked(EvidenceKind kind) {
        return askedKinds.contains(kind);
    }

    /** What the pack says of a rule that is checked only if it says something. */
    RuleEntry entry(PlanRule rule) {
        return pack.rule(rule.code()).orElseThrow();
    }

    List<Issue> issues() {
        return plan.getIssues();
    }

    List<RootCause> causes() {
        return plan.getRootCauses();
    }

    List<CorrectiveAction> actions() {
        return plan.getActions();
    }

    List<Place> issuePlaces() {
        return issuePlaces;
    }

    List<Place> causePlaces() {
        return causePlaces;
    }

    List<Place> actionPlaces() {
        return actionPlaces;
    }

    List<Place> evidencePlaces() {
        return evidencePlaces;
    }

    /** The day on which the plan speaks: its submission date, or the day of the check. */
    LocalDate spokenOn() {
        return plan.getSubmittedOn().orElse(today);
    }

    /** The documents that are listed before already, by index, each with the index of the first one. */
    Map<Integer, Integer> copies() {
        return copies;
    }

    /** Where the plan says on which day it speaks: nowhere if that is the day of the check. */
    List<Place> spokenAt() {
        return plan.getSubmittedOn().isPresent() ? List.of(Place.of("submittedOn")) : List.of();
    }

    /** The elements that have an id or should, in the order of the plan. */
    List<PlanElement> elements() {
        return elements;
    }

    /** Every id that one element has of another, in the order of the plan. */
    List<Reference> references() {
        return references;
    }

    /** Whether an element of a kind has the id. */
    boolean has(ElementKind kind, String id) {
        return byId.getOrDefault(kind, Map.of()).containsKey(id);
    }

    /** The one element that a reference with a typing error can mean, if there is just one. */
    Optional<PlanElement> nearest(Reference reference) {
        Map<String, PlanElement> known = byId.getOrDefault(reference.kind(), Map.of());
        return similarIds
                .computeIfAbsent(reference.kind(), kind -> SimilarIds.among(known.keySet()))
                .to(reference.id())
                .map(known::get);
    }

    /** The one element of a kind that has no id, if there is just one. */
    Optional<Place> onlyWithoutId(ElementKind kind) {
        List<Place> found = withoutId.getOrDefault(kind, List.of());
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** What the seller wrote as prose, in the order of the plan. */
    List<Prose> prose() {
        return prose;
    }

    /** What the prose checker says of each text of {@link #prose()}; nothing at all if prose is not to be checked. */
    List<ProseResult> proseResults() {
        List<ProseResult> results = proseResults;
        if (results == null) {
            List<ProseText> texts = prose.stream().map(Prose::toCheck).toList();
            results = proseChecker
                    .map(checker -> checker.check(texts, plan.getLanguage(), ProseTexts.beside(plan)))
                    .orElse(List.of());
            proseResults = results;
        }
        return results;
    }

    /** What rules for the prose of a plan share; nothing if prose is not to be checked. */
    Optional<PlanProse> planProse() {
        return planProse;
    }

    /** The texts that say nearly the same as another. */
    TextNearDuplicate.Copied copiedTexts() {
        TextNearDuplicate.Copied found = copiedTexts;
        if (found == null) {
            found = TextNearDuplicate.find(prose);
            copiedTexts = found;
        }
        return found;
    }

    /** Where each sentence of a text ends, as {@link Sentences#ends} gives it; several rules ask for the same text. */
    List<Integer> sentenceEnds(String text) {
        return sentenceEnds.computeIfAbsent(text, Sentences::ends);
    }

    /** Which products causes and actions are about. */
    ProductCoverage coverage() {
        return coverage;
    }

    /** The actions that name a cause and do not say whether they are corrective or preventive. */
    List<Place> actionsWithoutPurpose(RootCause cause) {
        return withoutPurpose.getOrDefault(cause.getId(), List.of());
    }

    /** The root causes that no action of a purpose names. */
    List<Place> untreated(ActionPurpose purpose) {
        return untreated.computeIfAbsent(
                purpose,
                key -> IntStream.range(0, causes().size())
                        .filter(i -> !isTreated(causes().get(i), key))
                        .mapToObj(causePlaces::get)
                        .toList());
    }

    /** The issues that no root cause names. */
    List<Place> unexplained() {
        List<Place> places = unexplained;
        if (places == null) {
            places = IntStream.range(0, issuePlaces.size())
                    .filter(i -> !isExplained(plan.getIssues().get(i)))
                    .mapToObj(issuePlaces::get)
                    .toList();
            unexplained = places;
        }
        return places;
    }

    /** Whether a root cause names the issue. */
    boolean isExplained(Issue issue) {
        return explainedIssues.contains(issue.getId());
    }

    /** Whether an action of the purpose names the cause. */
    boolean isTreated(RootCause cause, ActionPurpose purpose) {
        return treatedCauses.getOrDefault(purpose, Set.of()).contains(cause.getId());
    }

    /** Which files the issues of the plan take, whatever the document. */
    List<FileLimit> fileLimits() {
        return fileLimits;
    }

    /** The digits of the phone numbers of those who issued documents. */
    Set<String> issuerPhones() {
        return issuerPhones;
    }

    /** The addresses of those who issued documents, in small letters. */
    Set<String> issuerEmails() {
        return issuerEmails;
    }

    /** The readings of a metric that say which limit the case has. */
    List<MetricReading> withLimit(MetricKind kind) {
        return limits.getOrDefault(kind, List.of());
    }

    private Set<String> ofIssuers(Function<Issuer, String> value) {
        return plan.getEvidence().stream()
                .map(evidence -> value.apply(evidence.getIssuer()))
                .filter(text -> !text.isBlank())
                .collect(Collectors.toSet());
    }

    private static List<Place> places(String property, List<?> elements) {
        return IntStream.range(0, elements.size())
                .mapToObj(i -> Place.of(property, i))
                .toList();
    }

    private static Map<String, List<Place>> withoutPurpose(PlanOfAction plan, List<Place> places) {
        Map<String, List<Place>> found = new HashMap<>();
        for (int i = 0; i < places.size(); i++) {
            CorrectiveAction action = plan.getActions().get(i);
            if (action.getPurpose().isEmpty()) {
                for (String cause : action.getCauseIds()) {
                    found.computeIfAbsent(cause, id -> new ArrayList<>(1)).add(places.get(i));
                }
            }
        }
        return found;
    }
}
