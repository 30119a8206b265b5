package io.github.poasdk.validation.pack;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Values just within, at and just beyond each target, in each unit, in a marketplace of the target, before and since it holds. */
final class MetricProbes {

    private static final String MISSES = "POA-METRIC-TARGET-MISSES-LIMIT";
    private static final String ALREADY = "POA-METRIC-ALREADY-MET";

    private final PackProbes all;

    MetricProbes(PackProbes all) {
        this.all = all;
    }

    void add() {
        all.file("metrics.json").properties().forEach(metric -> {
            addDirection(metric.getKey(), metric.getValue());
            metric.getValue().path("targets").properties().forEach(target -> {
                String about = "metrics.json /" + metric.getKey() + "/targets/" + target.getKey();
                addTarget(about, metric.getKey(), metric.getValue(), target.getValue());
            });
        });
    }

    private void addTarget(String about, String metric, JsonNode entry, JsonNode target) {
        BigDecimal threshold = target.path("threshold").decimalValue();
        BigDecimal step = new BigDecimal("0.01");
        List<String> units = PackProbes.texts(entry.path("units"));
        List<String> metrics = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (String unit : units) {
            for (BigDecimal value : List.of(threshold.subtract(step), threshold, threshold.add(step))) {
                if (!isMet(target.path("operator").stringValue(), value.compareTo(threshold))) {
                    expected.add(Probe.finding(
                            MISSES,
                            "/actions/0/metrics/" + metrics.size() + "/target",
                            Map.of("limit", limit(entry, target)),
                            target));
                }
                metrics.add("{'metric':'%s','unit':'%s','target':%s}".formatted(metric, unit, value.toPlainString()));
            }
        }
        ObjectNode plan = PackProbes.plan("{'actions':[{'metrics':" + PackProbes.array(metrics.stream()) + "}]}");
        for (String marketplace : PackProbes.texts(target.path("marketplaces"))) {
            ObjectNode there = plan.deepCopy();
            there.putObject("seller").put("marketplace", marketplace);
            all.add(about, MISSES, there, expected);
        }
        if (target.path("marketplaces").isEmpty()) {
            all.add(about, MISSES, plan, expected);
        } else {
            plan.putObject("seller").put("marketplace", "A2EUQ1WTGCTBG2");
            all.add(about, MISSES, plan.deepCopy(), List.of());
            plan.putObject("seller")
                    .put("marketplace", target.path("marketplaces").path(0).stringValue());
        }
        if (target.has("validFrom")) {
            LocalDate from = LocalDate.parse(target.path("validFrom").stringValue());
            all.add(about, from.toString(), MISSES, plan, expected);
            all.add(about, from.minusDays(1).toString(), MISSES, plan, List.of());
        }
    }

    /** Where lower is better, a target above what is measured is met already, and the other way round. */
    private void addDirection(String metric, JsonNode entry) {
        int met = entry.path("better").stringValue("").equals("LOWER") ? 1 : 0;
        String json = "{'metric':'%s','baseline':50,'target':%d}";
        all.add(
                "metrics.json /" + metric + "/better",
                ALREADY,
                PackProbes.plan("{'actions':[{'metrics':[" + json.formatted(metric, 49) + ","
                        + json.formatted(metric, 51) + "]}]}"),
                List.of(ALREADY + " /actions/0/metrics/" + met + "/target {baseline=50}  LOGIC"));
    }

    static String limit(JsonNode entry, JsonNode target) {
        String unit = entry.path("units").path(0).stringValue();
        String sign = Map.of(
                        "LESS_THAN", "<",
                        "LESS_OR_EQUAL", "≤",
                        "GREATER_THAN", ">",
                        "GREATER_OR_EQUAL", "≥",
                        "EQUALS", "=")
                .getOrDefault(target.path("operator").stringValue(), "");
        return sign + " " + target.path("threshold").decimalValue().toPlainString() + (unit.equals("%") ? "" : " ")
                + unit;
    }

    static boolean isMet(String operator, int order) {
        return switch (operator) {
            case "LESS_THAN" -> order < 0;
            case "LESS_OR_EQUAL" -> order <= 0;
            case "GREATER_THAN" -> order > 0;
            case "GREATER_OR_EQUAL" -> order >= 0;
            default -> order == 0;
        };
    }
}
