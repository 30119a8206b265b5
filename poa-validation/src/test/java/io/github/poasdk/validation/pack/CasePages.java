package io.github.poasdk.validation.pack;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.ResponseKind;
import io.github.poasdk.model.code.OpenCode;
import io.github.poasdk.validation.PlanSkeleton;
import io.github.poasdk.validation.ValidationOptions;
import io.github.poasdk.validation.checklist.Checklist;
import io.github.poasdk.validation.checklist.ChecklistDetail;
import io.github.poasdk.validation.checklist.ChecklistItem;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What a pack asks for in each case, as pages for people: the checklist of the case with its sources, and what documents have to be. */
final class CasePages {

    private static final LocalDate DAY = LocalDate.parse(PackProbes.DAY);
    private static final Set<ChecklistDetail.Kind> COUNTED =
            Set.of(ChecklistDetail.Kind.EARLIEST, ChecklistDetail.Kind.COVERS_SINCE);

    private final PolicyPack pack;
    private final Set<String> sources = new LinkedHashSet<>();
    private final StringBuilder page = new StringBuilder();

    private CasePages(PolicyPack pack) {
        this.pack = pack;
    }

    /** The pages by the names of their files, each made when it is asked for. */
    static Map<String, Supplier<String>> of(PolicyPack whole) {
        Map<String, Supplier<String>> pages = new LinkedHashMap<>();
        PolicyPack pack = whole.on(DAY);
        pages.put("README.md", () -> new CasePages(pack).list());
        pages.put("documents.md", () -> new CasePages(pack).documents());
        pages.put("metrics.md", () -> new CasePages(pack).metrics());
        pages.put("notices.md", () -> new CasePages(pack).notices());
        pages.put("policies.md", () -> new CasePages(pack).policies());
        pages.put("rules.md", () -> new CasePages(pack).rules());
        for (IssueEntry issue : pack.issueTypes()) {
            pages.put(issue.type().code() + ".md", () -> new CasePages(pack).issue(issue));
        }
        return pages;
    }

    private String list() {
        page.append("# Cases\n\nWhat a case of each type needs by the built-in pack ")
                .append(pack.id())
                .append(", read in ")
                .append(pack.id().verifiedOn())
                .append(". Generated; how to change it is said in [CONTRIBUTING](../../CONTRIBUTING.md).\n\n");
        for (IssueEntry issue : pack.issueTypes()) {
            line("- [" + issue.type() + "](" + issue.type() + ".md): "
                    + String.join(" ", issue.trigger().texts()));
        }
        line("");
        line("What holds for all of them: [documents](documents.md), [metrics](metrics.md), [notices](notices.md), "
                + "[policies](policies.md), and where [rules](rules.md) take their facts from.");
        return page.toString();
    }

    private String issue(IssueEntry issue) {
        page.append("# ").append(issue.type()).append("\n\n");
        note("The case", issue.trigger());
        line("- Notices: " + codes(issue.patterns()));
        line("- Categories of usual causes: " + codes(issue.causeCategories()));
        note("Usual causes", issue.causes());
        note("Corrective actions", issue.corrective());
        note("Preventive actions", issue.preventive());
        issue.policies().stream().flatMap(key -> pack.policy(key).stream()).forEach(this::policy);
        for (ResponseKind kind : ResponseKind.values()) {
            checklist(issue, kind);
        }
        return withSources();
    }

    /** One checklist for each kind of response that is wanted, and for the usual one. */
    private void checklist(IssueEntry issue, ResponseKind kind) {
        PlanOfAction plan = PlanOfAction.builder().responseKind(kind).build();
        boolean isWanted = kind == PlanSkeleton.usualResponse(issue.type(), pack)
                || issue.patterns().stream()
                        .flatMap(pattern -> pack.notice(pattern).stream())
                        .anyMatch(notice -> notice.responseKinds().contains(kind))
                || issue.evidence().stream()
                        .anyMatch(each -> each.responseKinds().size() < 5
                                && each.responseKinds().contains(kind));
        if (isWanted) {
            page.append("\n## ").append(title(kind)).append("\n\n");
            Checklist.of(
                            issue.type(),
                            plan,
                            ValidationOptions.submission().asOf(DAY).pack(pack))
                    .items()
                    .forEach(this::item);
        }
    }

    private void item(ChecklistItem item) {
        line("- " + title(item.part()) + " (" + title(item.need()).toLowerCase(Locale.ROOT) + "): " + item.what()
                + from(item.provenance()));
        item.details().stream()
                .filter(detail -> !COUNTED.contains(detail.kind()))
                .map(detail -> "  - " + title(detail.kind()).toLowerCase(Locale.ROOT) + " "
                        + (detail.subject().isEmpty() ? "" : "of " + detail.subject() + " ") + "`" + detail.value()
                        + "`")
                .distinct()
                .forEach(this::line);
        if (!item.why().isEmpty()) {
            line("  - " + item.why());
        }
    }

    private void policy(PolicyEntry policy) {
        line("- Policy: " + policy.name() + " (" + String.join(", ", policy.helpPageIds()) + ")"
                + (policy.isGeneral() ? ", for every case" : "") + from(policy.provenance()));
    }

    private String policies() {
        page.append("# Policies\n\n");
        pack.policies().forEach(this::policy);
        return withSources();
    }

    private String rules() {
        page.append("# Rules\n\n");
        pack.rules()
                .forEach(rule ->
                        line("- [" + rule.code() + "](../checks/" + rule.code() + ".md)" + from(rule.provenance())));
        return withSources();
    }

    private String notices() {
        page.append("# Notices\n");
        for (NoticeEntry notice : pack.notices()) {
            page.append("\n## ").append(notice.pattern()).append("\n\n");
            line("- answered by: "
                    + notice.responseKinds().stream().map(CasePages::title).collect(Collectors.joining(", "))
                    + from(notice.provenance()));
            notice.asks().forEach(ask -> line("- asks for " + ask.text() + from(ask.provenance())));
        }
        return withSources();
    }

    private String metrics() {
        page.append("# Metrics\n");
        for (MetricEntry metric : pack.metrics()) {
            page.append("\n## ").append(metric.kind()).append("\n\n");
            for (MetricTarget target : metric.targets()) {
                Provenance from = target.provenance();
                String where = target.marketplaces().stream()
                        .map(OpenCode::code)
                        .sorted()
                        .collect(Collectors.joining(", "));
                String days = target.windowDays().stream().map(String::valueOf).collect(Collectors.joining(" and "));
                line("- " + target.in(metric) + (days.isEmpty() ? "" : " in " + days + " days")
                        + (where.isEmpty() ? "" : " in " + where)
                        + from.validFrom().map(day -> " since " + day).orElse("") + ": " + target.scope() + from(from));
            }
        }
        return withSources();
    }

    private String documents() {
        page.append("# Documents\n");
        for (DocumentEntry document : pack.documents()) {
            page.append("\n## ").append(document.kind()).append("\n\n");
            document.age()
                    .ifPresent(age -> line("- no older than " + age.within() + " before the "
                            + title(age.from()).toLowerCase(Locale.ROOT) + from(age.provenance())));
            document.quantity()
                    .ifPresent(rule -> line("- covers what was sold in " + rule.window() + from(rule.provenance())));
            document.states().forEach(detail -> line("- states " + detail.name() + from(detail.provenance())));
            document.files()
                    .ifPresent(files -> line("- files: " + String.join(", ", files.extensions())
                            + (files.mostBytes().isPresent()
                                    ? "; at most " + files.mostBytes().getAsLong() + " bytes"
                                    : "")
                            + (files.forbiddenCharacters().isEmpty()
                                    ? ""
                                    : "; without `" + files.forbiddenCharacters() + "`")
                            + from(files.provenance())));
            document.annotation()
                    .ifPresent(limit ->
                            line("- marks: " + limit.allowed().stream().sorted().toList() + from(limit.provenance())));
            document.disqualifiers().forEach(note -> note("Worthless", note));
        }
        return withSources();
    }

    private void note(String what, Note note) {
        line("- " + what + ": " + String.join(" ", note.texts()) + from(note.provenance()));
    }

    private String from(Provenance from) {
        sources.add(from.source().key());
        return " [" + from.source().key() + ", " + title(from.confidence()).toLowerCase(Locale.ROOT) + "]";
    }

    private String withSources() {
        page.append("\n## Sources\n\n");
        for (String key : List.copyOf(sources)) {
            var source = pack.sources().get(key);
            if (source != null) {
                line("- " + key + ": "
                        + source.link()
                                .map(link -> "[" + source.title() + "](" + link + ")")
                                .orElse(source.title())
                        + source.verifiedOn().map(month -> ", read in " + month).orElse(""));
            }
        }
        return page.toString();
    }

    private void line(String text) {
        page.append(text).append('\n');
    }

    private static String codes(List<? extends OpenCode> codes) {
        return codes.stream().map(OpenCode::code).collect(Collectors.joining(", "));
    }

    private static String title(Enum<?> constant) {
        String name = constant.name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
