package io.github.poasdk.validation.pack;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What each type of issue needs: none of it, each kind of document alone, its metrics within their limits, and its policies. */
final class IssueProbes {

    private static final String MISSING = "POA-EVIDENCE-MISSING";
    private static final String EXPECTED = "POA-EVIDENCE-EXPECTED";
    private static final String WITHIN = "POA-METRIC-WITHIN-LIMIT";
    private static final String OTHER = "POA-POLICY-OTHER-ISSUE";
    private static final String NOT_CLOSED = "POA-LISTING-NOT-CLOSED";
    private static final String ORDERS = "POA-ORDERS-ONLY";

    private final PackProbes all;

    IssueProbes(PackProbes all) {
        this.all = all;
    }

    void add() {
        for (String type : all.types()) {
            JsonNode issue = all.issue(type);
            for (String kind : PackProbes.responses()) {
                addEvidence(type, kind, "");
            }
            issue.path("evidence")
                    .valueStream()
                    .flatMap(requirement -> PackProbes.texts(requirement.path("anyOf")).stream())
                    .distinct()
                    .forEach(document -> addEvidence(type, "PLAN", document));
            issue.path("metrics").forEach(metric -> addMetric(type, metric.stringValue()));
            addPlan(type, issue);
            String file = "issues/" + type + ".json";
            all.add(file + " /policies", OTHER, policies(type, issue.path("policies")), List.of());
            if (issue.has("files")) {
                new DocumentProbes(all)
                        .addFiles(file + " /files", "'issues':[{'type':'" + type + "'}],", "", issue.path("files"));
            }
        }
        all.file("policies.json").properties().forEach(policy -> addPolicy(policy.getKey(), policy.getValue()));
    }

    private void addEvidence(String type, String kind, String document) {
        List<String> expected = new ArrayList<>();
        for (JsonNode requirement : all.issue(type).path("evidence")) {
            String need = requirement.path("need").stringValue();
            boolean isAsked = requirement.path("responseKinds").isEmpty()
                    || PackProbes.has(requirement.path("responseKinds"), kind);
            if (isAsked && !need.equals("CONDITIONAL") && !PackProbes.has(requirement.path("anyOf"), document)) {
                String kinds = String.join(" / ", PackProbes.texts(requirement.path("anyOf")));
                String code = need.equals("REQUIRED") ? MISSING : EXPECTED;
                expected.add(Probe.finding(code, "/issues/0", Map.of("kinds", kinds), requirement));
            }
        }
        String evidence = document.isEmpty() ? "[]" : "[{'kind':'" + document + "'}]";
        all.add(
                "issues/" + type + ".json /evidence",
                MISSING + " " + EXPECTED,
                Probe.json(
                        "{'responseKind':'%s','issues':[{'type':'%s'}],'evidence':%s}".formatted(kind, type, evidence)),
                expected);
    }

    private void addMetric(String type, String metric) {
        JsonNode entry = all.file("metrics.json").path(metric);
        for (JsonNode target : entry.path("targets")) {
            String operator = target.path("operator").stringValue();
            int better = MetricProbes.isMet(operator, 0) ? 0 : MetricProbes.isMet(operator, 1) ? 1 : -1;
            ObjectNode plan = PackProbes.plan(
                    "{'issues':[{'type':'" + type + "','metricReadings':[{'metric':'" + metric + "'}]}]}");
            ((ObjectNode) plan.at("/issues/0/metricReadings/0"))
                    .put("value", target.path("threshold").decimalValue().add(BigDecimal.valueOf(better)))
                    .put("unit", entry.path("units").path(0).stringValue());
            if (target.has("marketplaces")) {
                plan.putObject("seller")
                        .put("marketplace", target.path("marketplaces").path(0).stringValue());
            }
            Map<String, String> limit = Map.of("limit", MetricProbes.limit(entry, target));
            all.add(
                    "issues/" + type + ".json /metrics",
                    WITHIN,
                    plan,
                    List.of(Probe.finding(WITHIN, "/issues/0/metricReadings/0/value", limit, target)));
        }
    }

    private void addPlan(String type, JsonNode issue) {
        List<String> expected = new ArrayList<>();
        if (issue.has("closures")) {
            expected.add(
                    Probe.finding(NOT_CLOSED, "/issues/0/asins/0", Map.of("asin", "B000000001"), all.rule(NOT_CLOSED)));
        }
        if (issue.has("notLimitedToOrders")) {
            expected.add(Probe.finding(ORDERS, "/actions/0", Map.of(), all.rule(ORDERS)));
        }
        all.add(
                "issues/" + type + ".json",
                NOT_CLOSED + " " + ORDERS,
                Probe.json("{'issues':[{'type':'" + type + "','asins':['B000000001']}],"
                        + "'actions':[{'purpose':'PREVENTIVE','title':'Refund of 123-1234567-1234567'}]}"),
                expected);
    }

    private JsonNode policies(String type, JsonNode keys) {
        ObjectNode plan = PackProbes.plan("{'issues':[{'type':'" + type + "','acknowledgment':{'policies':[]}}]}");
        for (String key : PackProbes.texts(keys)) {
            JsonNode policy = all.file("policies.json").path(key);
            references(policy).forEach(((ArrayNode) plan.at("/issues/0/acknowledgment/policies"))::add);
        }
        return plan;
    }

    private void addPolicy(String key, JsonNode policy) {
        String type = all.type(issue -> !PackProbes.has(issue.path("policies"), key));
        JsonNode plan = policies(type, Probe.json("['" + key + "']"));
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < references(policy).size() && !policy.path("general").asBoolean(false); i++) {
            expected.add(Probe.finding(
                    OTHER,
                    "/issues/0/acknowledgment/policies/" + i,
                    Map.of("policy", policy.path("name").stringValue()),
                    all.rule(OTHER)));
        }
        all.add("policies.json /" + key, OTHER, plan, expected);
    }

    /** By its name, and by each of its pages. */
    private static List<JsonNode> references(JsonNode policy) {
        String name = policy.path("name").stringValue("");
        return Stream.concat(
                        Stream.of("{'name':'" + name + "'}"),
                        PackProbes.texts(policy.path("helpPageIds")).stream().map(id -> "{'helpPageId':'" + id + "'}"))
                .map(Probe::json)
                .toList();
    }
}
