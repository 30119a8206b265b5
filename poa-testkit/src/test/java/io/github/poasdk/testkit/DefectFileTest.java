package io.github.poasdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.poasdk.validation.PlanValidator;
import io.github.poasdk.validation.RuleExample;
import io.github.poasdk.validation.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The defects of the plans of each issue type. Made anew, which takes minutes, with {@code -Dpoa.golden.update=true}; otherwise each
 * so-manieth is tried, as {@code poa.defects} says.
 */
@Tag("once")
class DefectFileTest {

    private static final boolean IS_UPDATE = Boolean.getBoolean("poa.golden.update");
    private static final Path FILE = Path.of(System.getProperty("poa.root", ".."))
            .toAbsolutePath()
            .normalize()
            .resolve("poa-testkit/src/main/resources/io/github/poasdk/testkit/" + DefectFile.NAME);
    private static final PlanValidator VALIDATOR = PlanValidator.create();

    @Test
    void every_plan_has_many_defects() throws IOException {
        if (IS_UPDATE) {
            Files.writeString(FILE, made()); // what is read below is still the old one
        }

        assertThat(DefectFile.plans())
                .isNotEmpty()
                .allSatisfy(plan -> assertThat(DefectFile.rows(plan)).hasSizeGreaterThan(40));
    }

    /** Rows that are the same in several plans are one. */
    private static String made() {
        Map<ObjectNode, List<String>> rows = new LinkedHashMap<>();
        DefectFile.plans()
                .forEach(plan -> DefectRows.of(plan.plan())
                        .forEach(row -> rows.computeIfAbsent(row, any -> new ArrayList<>())
                                .add(DefectFile.key(plan))));
        return rows.entrySet().stream()
                .sorted(Comparator.comparing(row -> row.getKey().path("code").stringValue()))
                .map(row -> {
                    ArrayNode plans = row.getKey().arrayNode();
                    row.getValue().forEach(plans::add);
                    return row.getKey().set("plans", plans).toString();
                })
                .collect(Collectors.joining(",\n", "[\n", "\n]\n"));
    }

    @Test
    void a_defect_of_a_plan_gives_exactly_its_findings() {
        assertThat(tried()).isNotEmpty().allSatisfy(defect -> {
            List<Finding> findings =
                    VALIDATOR.validate(defect.plan(), defect.options()).findings();

            assertThat(codesAndPlaces(findings.stream())).containsExactlyElementsOf(defect.findings());
            assertThat(codesAndPlaces(findings.stream()
                            .flatMap(finding -> finding.withAllImplied().skip(1))))
                    .containsExactlyElementsOf(defect.implied());
            assertThat(findings).extracting(Finding::code).containsOnly(defect.code());
        });
    }

    @Test
    void a_near_miss_of_a_plan_gives_no_finding_and_is_another_plan() {
        assertThat(tried()).flatExtracting(Defect::nearMisses).isNotEmpty();
        assertThat(tried())
                .allSatisfy(defect -> assertThat(defect.nearMisses()).allSatisfy(nearMiss -> {
                    assertThat(nearMiss.plan()).isNotEqualTo(nearMiss.original());
                    assertThat(VALIDATOR
                                    .validate(nearMiss.plan(), defect.options(nearMiss))
                                    .findings())
                            .isEmpty();
                }));
    }

    @Test
    void a_mended_plan_is_the_complete_one() {
        assertThat(DefectFile.plans())
                .allSatisfy(name -> assertThat(DefectFile.rows(name).values())
                        .extracting(DefectFile.Row::defect)
                        .extracting(Defect::mended)
                        .extracting(RuleExample::plan)
                        .containsOnly(name.plan()));
    }

    private static List<Defect> tried() {
        int step = IS_UPDATE ? 1 : Integer.getInteger("poa.defects", 1);
        List<DefectFile.Row> rows = DefectFile.plans()
                .map(DefectFile::rows)
                .map(Map::values)
                .flatMap(java.util.Collection::stream)
                .toList();
        return IntStream.iterate(0, i -> i < rows.size(), i -> i + step)
                .mapToObj(rows::get)
                .map(DefectFile.Row::defect)
                .toList();
    }

    private static List<String> codesAndPlaces(Stream<Finding> findings) {
        return findings.map(finding -> finding.code() + " " + finding.pointer()).toList();
    }
}
