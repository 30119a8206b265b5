package io.github.poasdk.validation.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.code.CauseCategory;
import io.github.poasdk.model.code.EvidenceKind;
import io.github.poasdk.model.code.IssueType;
import io.github.poasdk.model.code.Marketplace;
import io.github.poasdk.model.code.MetricKind;
import io.github.poasdk.model.code.NoticePattern;
import io.github.poasdk.model.json.PlanJsonSchema;
import io.github.poasdk.validation.PlanValidator;
import io.github.poasdk.validation.ValidationOptions;
import io.github.poasdk.validation.finding.Basis;
import io.github.poasdk.validation.finding.Finding;
import io.github.poasdk.validation.finding.Severity;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Packs are layered, pinned and chosen by date; the built-in one covers the catalogue. */
class PolicyPackTest {

    private static final PolicyPack BUILT_IN = PolicyPack.builtIn();
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 11);

    @Test
    void the_built_in_pack_covers_every_code_of_the_catalogue() {
        var schema = JsonMapper.shared().readTree(PlanJsonSchema.DRAFT.text());
        List<String> types = schema.at("/$defs/issueType/examples")
                .valueStream()
                .map(code -> code.asString())
                .toList();

        assertThat(BUILT_IN.issueTypes())
                .extracting(entry -> entry.type().code())
                .containsExactlyElementsOf(types);
        assertThat(BUILT_IN.issueTypes()).hasSize(34).allSatisfy(entry -> {
            assertThat(entry.trigger().texts()).isNotEmpty();
            assertThat(entry.patterns()).isNotEmpty();
            assertThat(entry.policies()).isNotEmpty();
        });
        assertThat(schema.at("/$defs/evidenceKind/examples").valueStream())
                .extracting(code -> code.asString())
                .containsExactlyInAnyOrderElementsOf(BUILT_IN.codes(EvidenceKind.class));
        assertThat(BUILT_IN.id().verifiedOn()).hasToString("2026-11");
    }

    @Test
    void nobody_has_a_date_that_is_not_in_the_catalogue_of_facts() {
        assertThat(BUILT_IN.sources().values()).allSatisfy(source -> {
            assertThat(source.title()).isNotBlank();
            assertThat(source.verifiedOn())
                    .hasValueSatisfying(month -> assertThat(month).hasToString("2026-11"));
        });
    }

    @Test
    void a_layer_changes_adds_and_takes_out() {
        PolicyPack ours = layered(
                "metrics.json", "{'LATE_SHIPMENT_RATE':{'targets':{'standard':{'threshold':3}}}}",
                "policies.json",
                        "{'OURS':{'name':'Our policy','source':'OURS','confidence':'OWN'},'FAIR_PRICING':null}",
                "sources.json", "{'OURS':{'title':'Our handbook','verifiedOn':'2026-10'}}",
                "issues/FAIR_PRICING.json", "{'policies':['OURS'],'evidence':{'cost':null}}",
                "issues/OUR_TYPE.json", ISSUE,
                "pack.json",
                        "{'extends':'io.github.poasdk:amazon:2026.11','coordinates':'com.example:ours','version':'3'}");

        assertThat(target(ours)).isEqualByComparingTo("3");
        assertThat(target(BUILT_IN)).isEqualByComparingTo("4");
        assertThat(ours.policy("OURS")).isPresent();
        assertThat(ours.policy("FAIR_PRICING")).isEmpty();
        assertThat(ours.issueType(IssueType.of("OUR_TYPE"))).isPresent();
        assertThat(ours.issueTypes()).hasSize(35);
        assertThat(ours.knows(IssueType.of("OUR_TYPE"))).isTrue();
        assertThat(BUILT_IN.knows(IssueType.of("OUR_TYPE"))).isFalse();
        assertThat(BUILT_IN.knows(Marketplace.of("ANYTHING"))).isTrue();
        assertThat(BUILT_IN.knows(CauseCategory.of("BAD_LUCK"))).isFalse();
        assertThat(ours.issueType(IssueType.FAIR_PRICING).orElseThrow().evidence())
                .extracting(EvidenceRequirement::key)
                .containsExactly("rules");
        assertThat(ours.id()).hasToString("com.example:ours:3");
        assertThat(ours.layered(new PackFiles(Map.of())).id()).hasToString("com.example:ours:3+layer");
    }

    @Test
    void a_pack_in_a_folder_that_says_extends_is_a_layer_and_any_other_stands_for_itself(@TempDir Path folder)
            throws IOException {
        Files.writeString(folder.resolve("pack.json"), json("{'extends':'io.github.poasdk:amazon:2026.11'}"));
        Files.createDirectories(folder.resolve("issues"));
        Files.writeString(folder.resolve("issues/OUR_TYPE.json"), json(ISSUE.replace("OURS", "CATALOGUE")));

        assertThat(PolicyPack.read(PackFiles.in(folder)).issueTypes()).hasSize(35);

        Files.writeString(
                folder.resolve("pack.json"),
                json(
                        "{'formatVersion':'1','coordinates':'com.example:alone','version':'1','title':'Alone','verifiedOn':'2026-10'}"));
        Files.writeString(folder.resolve("sources.json"), json("{'CATALOGUE':{'title':'x','verifiedOn':'2026-10'}}"));
        PolicyPack alone = PolicyPack.read(PackFiles.in(folder));
        assertThat(alone.issueTypes()).hasSize(1);
        assertThat(alone.rules()).isEmpty();
        assertThat(alone.metric(MetricKind.LATE_SHIPMENT_RATE)).isEmpty();
    }

    @Test
    void a_day_chooses_what_holds() {
        PolicyPack dated = layered(
                "metrics.json",
                "{'LATE_SHIPMENT_RATE':{'targets':{'standard':{'validTo':'2026-06-30'},"
                        + "'later':{'operator':'LESS_THAN','threshold':2,'windowDays':[30],'scope':'x','validFrom':'2026-07-01',"
                        + "'source':'LSR-US','confidence':'OFFICIAL'}}}}");

        assertThat(target(dated.on(LocalDate.of(2026, 6, 30)))).isEqualByComparingTo("4");
        assertThat(target(dated.on(LocalDate.of(2026, 7, 1)))).isEqualByComparingTo("2");
        assertThat(dated.on(LocalDate.of(2026, 7, 1))).isSameAs(dated.on(LocalDate.of(2027, 1, 1)));
        assertThat(BUILT_IN.id()).isEqualTo(BUILT_IN.on(TODAY).id());
    }

    @Test
    void what_is_replaced_is_still_found_by_those_who_refer_to_it() {
        PolicyPack renamed = layered(
                "policies.json",
                "{'FAIR_PRICING':{'validTo':'2026-06-30','replacedBy':'FAIR'},"
                        + "'FAIR':{'name':'Fair','validFrom':'2026-07-01','source':'CATALOGUE','confidence':'OWN'}}");

        assertThat(policies(renamed.on(LocalDate.of(2026, 6, 30)))).containsExactly("FAIR_PRICING");
        assertThat(policies(renamed.on(LocalDate.of(2026, 7, 1)))).containsExactly("FAIR");
    }

    private static List<String> policies(PolicyPack pack) {
        return pack.issueType(IssueType.FAIR_PRICING).orElseThrow().policies();
    }

    @Test
    void several_packs_are_used_side_by_side_and_one_can_be_pinned() {
        PolicyPack one = named("1", "2026-01");
        PolicyPack two = named("2", "2026-05");
        PolicyPacks packs = PolicyPacks.of(BUILT_IN, two, one);

        assertThat(packs.get("com.example:ours", "1")).isSameAs(one);
        assertThat(packs.latest("com.example:ours")).containsSame(two);
        assertThat(packs.latest("com.example:theirs")).isEmpty();
        assertThat(packs.all()).containsExactly(BUILT_IN, two, one);
        assertThatThrownBy(() -> packs.get("com.example:ours", "3"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("com.example:ours:3")
                .hasMessageContaining("com.example:ours:2");
    }

    private static PolicyPack named(String version, String month) {
        return layered(
                "pack.json",
                "{'coordinates':'com.example:ours','version':'%s','verifiedOn':'%s'}".formatted(version, month));
    }

    @Test
    void a_severity_of_a_layer_weighs_but_no_more_than_its_source() {
        assertThat(caseReference(BUILT_IN).basis()).isEqualTo(Basis.OFFICIAL);
        Finding own =
                caseReference(layered("rules.json", "{'POA-CASE-REFERENCE':{'severity':'HINT','confidence':'OWN'}}"));
        assertThat(own.severity()).isEqualTo(Severity.HINT);
        assertThat(own.basis()).isEqualTo(Basis.APPLICATION);
        Finding expert = caseReference(
                layered("rules.json", "{'POA-CASE-REFERENCE':{'severity':'ERROR','confidence':'EXPERTS'}}"));
        assertThat(expert.severity()).isEqualTo(Severity.WARNING);
        Finding concluded = caseReference(
                layered("rules.json", "{'POA-CASE-REFERENCE':{'severity':'ERROR','confidence':'INFERRED'}}"));
        assertThat(concluded.severity()).isEqualTo(Severity.HINT);
    }

    private static Finding caseReference(PolicyPack pack) {
        PlanOfAction plan =
                PlanOfAction.builder().closing("See case id 1234567890.").build();
        return PlanValidator.create()
                .validate(plan, ValidationOptions.submission().asOf(TODAY).pack(pack))
                .allFindings()
                .filter(finding -> finding.code().equals("POA-CASE-REFERENCE"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void what_a_pack_does_not_know_is_not_checked_and_the_report_says_so() {
        PolicyPack silent = layered("rules.json", "{'POA-PERSONAL-EMAIL':null}");
        PlanOfAction plan =
                PlanOfAction.builder().closing("Write to buyer@example.com.").build();

        var report = PlanValidator.create()
                .validate(plan, ValidationOptions.submission().asOf(TODAY).pack(silent));

        assertThat(report.allFindings()).extracting(Finding::code).doesNotContain("POA-PERSONAL-EMAIL");
        assertThat(report.notEvaluated()).anySatisfy(not -> {
            assertThat(not.reason()).hasToString("PACK");
            assertThat(not.codes()).containsExactly("POA-PERSONAL-EMAIL");
        });
        assertThat(report.pack()).hasToString("io.github.poasdk:amazon:2026.11+layer");
    }

    @Test
    void notices_are_looked_up_by_their_pattern() {
        assertThat(BUILT_IN.notice(NoticePattern.of("SEQUENCE")).orElseThrow().responseKinds())
                .hasToString("[RELATED_ACCOUNT]");
        assertThat(BUILT_IN.notices()).hasSize(8);
        assertThat(BUILT_IN.documents()).isNotEmpty();
        assertThat(BUILT_IN.metrics()).isNotEmpty();
        assertThat(BUILT_IN.policies()).isNotEmpty();
    }

    private static BigDecimal target(PolicyPack pack) {
        return pack.metric(MetricKind.LATE_SHIPMENT_RATE)
                .flatMap(metric -> metric.target(Optional.empty()))
                .orElseThrow()
                .threshold();
    }

    private static final String ISSUE =
            "{'trigger':{'texts':['x'],'source':'OURS','confidence':'OWN'},'causes':{'texts':['x'],'source':'OURS','confidence':'OWN'},"
                    + "'corrective':{'texts':['x'],'source':'OURS','confidence':'OWN'},"
                    + "'preventive':{'texts':['x'],'source':'OURS','confidence':'OWN'}}";

    private static PolicyPack layered(String... filesAndTexts) {
        Map<String, String> layer = new TreeMap<>();
        for (int i = 0; i < filesAndTexts.length; i += 2) {
            layer.put(filesAndTexts[i], json(filesAndTexts[i + 1]));
        }
        return BUILT_IN.layered(new PackFiles(layer));
    }

    private static String json(String text) {
        return text.replace('\'', '"');
    }
}
