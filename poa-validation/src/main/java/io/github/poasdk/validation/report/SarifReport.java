package io.github.poasdk.validation.report;

import io.github.poasdk.validation.ValidationReport;
import io.github.poasdk.validation.finding.Finding;
import io.github.poasdk.validation.finding.FindingMessages;
import io.github.poasdk.validation.finding.TextSpan;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A report as SARIF 2.1.0 (OASIS), for tools that show findings of any analyser. A place is a logical location with the
 * property path as its name; the fingerprint of a result stays the same if elements before it come or go.
 *
 * <pre>{@code
 * String sarif = SarifReport.create().artifact("plans/case-17.json").write(report, options);
 * }</pre>
 */
public final class SarifReport implements ReportWriter {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private static final String NOT_IN_URI = ":%?#[]\"<>\\^`{|}";

    private final Optional<String> uri;

    private SarifReport(Optional<String> uri) {
        this.uri = uri;
    }

    /**
     * A writer that names no file.
     *
     * @return a writer
     */
    public static SarifReport create() {
        return new SarifReport(Optional.empty());
    }

    /**
     * The same with the file of the plan.
     *
     * @param value a URI, mostly a relative one; characters that a URI can't have are to be escaped by the caller
     * @return a writer
     */
    public SarifReport artifact(String value) {
        return new SarifReport(Optional.of(Objects.requireNonNull(value, "artifact must not be null")));
    }

    /**
     * The same with the file of the plan by its name; characters that a URI can't have are escaped.
     *
     * @param name the name of the file, with or without a folder
     * @return a writer
     */
    public SarifReport file(String name) {
        return artifact(uri(name));
    }

    @Override
    public String format() {
        return "sarif";
    }

    @Override
    public void write(ValidationReport report, ReportOptions options, Appendable out) throws IOException {
        ObjectNode log = log();
        new Run(options.locale(), uri).addTo(log, report);
        out.append(ReportMapper.text(log));
    }

    /** A run for each plan, with its name as the file; characters that a URI can't have are escaped. */
    @Override
    public void writeAll(List<PlanReport> reports, Locale locale, Appendable out) throws IOException {
        ObjectNode log = log();
        for (PlanReport report : reports) {
            new Run(locale, Optional.of(uri(report.name()))).addTo(log, report.report());
        }
        out.append(ReportMapper.text(log));
    }

    static ObjectNode log() {
        ObjectNode log = ReportMapper.object();
        log.put("$schema", SCHEMA);
        log.put("version", "2.1.0");
        log.putArray("runs");
        return log;
    }

    /** A relative reference, in which a colon begins no scheme and two slashes no host. */
    static String uri(String name) {
        String path = name.replace('\\', '/');
        StringBuilder uri = new StringBuilder(path.startsWith("//") ? "/." : "");
        for (byte unit : path.getBytes(StandardCharsets.UTF_8)) {
            boolean isPlain = unit > ' ' && unit < 0x7f && NOT_IN_URI.indexOf(unit) < 0;
            uri.append(isPlain ? String.valueOf((char) unit) : String.format("%%%02X", unit & 0xff));
        }
        return uri.toString();
    }

    /** Makes one run. */
    private static final class Run {

        private final Optional<String> uri;
        private final SarifRules rules;

        private Run(Locale locale, Optional<String> uri) {
            this.uri = uri;
            rules = new SarifRules(FindingMessages.forLocale(locale));
        }

        private void addTo(ObjectNode log, ValidationReport report) {
            ObjectNode run = rules.addRun(log);
            List<ObjectNode> results = new ArrayList<>();
            report.findings().forEach(finding -> addResults(finding, "", false, results));
            report.accepted().forEach(finding -> addResults(finding, "", true, results));
            run.putArray("results").addAll(results);
        }

        private void addResults(Finding finding, String parent, boolean isAccepted, List<ObjectNode> results) {
            ObjectNode result = rules.result(finding);
            addLocation(result.putArray("locations").addObject(), finding.path());
            result.putObject("partialFingerprints").put("poaPlace/v1", fingerprint(finding));
            if (!finding.related().isEmpty()) {
                ArrayNode related = result.putArray("relatedLocations");
                finding.related().forEach(pointer -> addLocation(related.addObject(), pointer));
            }
            if (isAccepted) {
                result.putArray("suppressions").addObject().put("kind", "external");
            }
            ObjectNode properties = result.putObject("properties");
            properties.put("pointer", finding.pointer());
            properties.put("category", finding.category().name());
            properties.put("elementId", finding.elementId());
            if (!parent.isEmpty()) {
                properties.put("impliedBy", parent);
            }
            ArrayNode spans = properties.putArray("spans");
            for (TextSpan span : finding.spans()) {
                spans.addObject().put("start", span.start()).put("end", span.end());
            }
            results.add(result);
            String here = finding.code() + " " + finding.pointer();
            finding.implied().forEach(implied -> addResults(implied, here, isAccepted, results));
        }

        private void addLocation(ObjectNode location, String name) {
            uri.ifPresent(file -> location.putObject("physicalLocation")
                    .putObject("artifactLocation")
                    .put("uri", file));
            location.putArray("logicalLocations")
                    .addObject()
                    .put("fullyQualifiedName", name.isEmpty() ? "plan" : name)
                    .put("kind", "member");
        }
    }

    /** The code, the element, and the place in it; the index of the element is left out if it has an id. */
    private static String fingerprint(Finding finding) {
        String place = finding.elementId().isEmpty()
                ? finding.pointer()
                : finding.pointer().replaceFirst("^(/[A-Za-z]+(?:/questions)?)/[0-9]+", "$1");
        return finding.code() + " " + finding.elementId() + " " + place;
    }
}
