package io.github.poasdk.validation.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A bad pack is refused whole, with every fault by file and pointer. */
class PackFaultsTest {

    private static final String ENTRY = "'source':'CATALOGUE','confidence':'OWN'";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pack.json      | {'formatVersion':'2'}                                        | /formatVersion | this release reads version "1"
            pack.json      | {'coordinates':'ours'}                                       | /coordinates | a name such as com.example:ours
            pack.json      | {'verifiedOn':'soon'}                                        | /verifiedOn | a month such as 2026-11
            pack.json      | {'verifiedOn':null}                                          | /verifiedOn | missing
            pack.json      | {'extends':'com.example:other:1'}                            | /extends | the layer is for com.example:other:1, not for
            pack.json      | {'issueTypes':['FAIR_PRICING','FAIR_PRICING']}               | /issueTypes/1 | stands there twice
            pack.json      | []                                                           | '' | an object is expected
            sources.json   | {'NEW':{'link':'x','verifiedOn':'2026-11'}}                   | /NEW/title | missing
            sources.json   | {'NEW':{'title':'x','verifiedOn':'11/2026'}}                  | /NEW/verifiedOn | a month such as 2026-11
            codes.json     | {'evidenceKinds':['not a code']}                             | /evidenceKinds/0 | a code
            metrics.json   | {'LATE_SHIPMENT_RATE':{'speling':1}}                         | /LATE_SHIPMENT_RATE/speling | unknown key
            metrics.json   | {'LATE_SHIPMENT_RATE':{'better':'MORE'}}                     | /LATE_SHIPMENT_RATE/better | LOWER or HIGHER
            metrics.json   | {'LATE_SHIPMENT_RATE':{'better':null}}                       | /LATE_SHIPMENT_RATE/better | missing
            metrics.json   | {'LATE_SHIPMENT_RATE':{'targets':{'standard':{'operator':'<'}}}} | /LATE_SHIPMENT_RATE/targets/standard/operator | an operator
            metrics.json   | {'LATE_SHIPMENT_RATE':{'targets':{'standard':{'threshold':'4'}}}} | /LATE_SHIPMENT_RATE/targets/standard/threshold | a number
            metrics.json   | {'LATE_SHIPMENT_RATE':{'targets':{'standard':{'threshold':1e999999999}}}} | /LATE_SHIPMENT_RATE/targets/standard/threshold | a number of at most 18 digits
            metrics.json   | {'LATE_SHIPMENT_RATE':{'targets':{'standard':{'threshold':1e-999999999}}}} | /LATE_SHIPMENT_RATE/targets/standard/threshold | a number of at most 18 digits
            metrics.json   | {'LATE_SHIPMENT_RATE':{'targets':{'standard':{'windowDays':[0]}}}} | /LATE_SHIPMENT_RATE/targets/standard/windowDays/0 | a whole number from 1
            metrics.json   | {'LATE_SHIPMENT_RATE':{'targets':{'standard':{'windowDays':30}}}} | /LATE_SHIPMENT_RATE/targets/standard/windowDays | an array of whole numbers
            metrics.json   | {'LATE_SHIPMENT_RATE':{'targets':{'standard':{'marketplaces':['XX']}}}} | /LATE_SHIPMENT_RATE/targets/standard/marketplaces/0 | the id of a marketplace
            metrics.json   | {'LATE_SHIPMENT_RATE':{'targets':{'standard':{'validFrom':'16.3.2026'}}}} | /LATE_SHIPMENT_RATE/targets/standard/validFrom | a date such as 2026-03-16
            metrics.json   | {'LATE_SHIPMENT_RATE':{'targets':{'standard':{'validFrom':'2026-03-16','validTo':'2026-03-15'}}}} | /LATE_SHIPMENT_RATE/targets/standard/validTo | before validFrom
            metrics.json   | {'LATE_SHIPMENT_RATE':{'targets':{'standard':{'source':'NOBODY'}}}} | /LATE_SHIPMENT_RATE/targets/standard/source | no such source
            metrics.json   | {'LATE_SHIPMENT_RATE':{'targets':{'standard':{'source':null}}}} | /LATE_SHIPMENT_RATE/targets/standard/source | missing
            metrics.json   | {'LATE_SHIPMENT_RATE':{'targets':{'standard':{'confidence':'SURE'}}}} | /LATE_SHIPMENT_RATE/targets/standard/confidence | a confidence
            metrics.json   | {'LATE_SHIPMENT_RATE':{'targets':{'standard':{'confidence':null}}}} | /LATE_SHIPMENT_RATE/targets/standard/confidence | missing
            documents.json | {'INVOICE':{'age':{'within':'P0D'}}}                         | /INVOICE/age/within | more than no time
            documents.json | {'INVOICE':{'age':{'within':'a year'}}}                      | /INVOICE/age/within | a period such as P365D
            documents.json | {'INVOICE':{'age':{'from':'BIRTH'}}}                         | /INVOICE/age/from | NOTICE or SUBMISSION
            documents.json | {'INVOICE':{'states':{'colour':{ENTRY}}}}                    | /INVOICE/states/colour | no member of the description
            documents.json | {'INVOICE':{'files':{'extensions':['PDF']}}}                 | /INVOICE/files/extensions/0 | is expected, not "PDF"
            documents.json | {'INVOICE':{'annotation':{'allowed':['SOME']}}}              | /INVOICE/annotation/allowed/0 | a state of annotation
            documents.json | {'INVOICE':{'disqualifiers':{}}}                             | /INVOICE/disqualifiers | an array is expected
            documents.json | {'PASSPORT':{}}                                              | /PASSPORT | not among the evidenceKinds
            notices.json   | {'POA3':{'responseKinds':['LETTER']}}                        | /POA3/responseKinds/0 | a kind of response
            notices.json   | {'POA3':{'asks':[{'part':'MONEY','text':'x',ENTRY}]}}        | /POA3/asks/0/part | a part of a plan
            notices.json   | {'POA3':{'asks':[{'text':'x',ENTRY}]}}                       | /POA3/asks/0/part | missing
            policies.json  | {'POA':{'general':'yes'}}                                    | /POA/general | true or false
            policies.json  | {'POA':{'name':' '}}                                         | /POA/name | a text is expected
            policies.json  | {'POA':{'helpPageIds':['G1']}}                               | /POA/helpPageIds/0 | an id without a leading G
            policies.json  | {'POA':{'replacedBy':'NOBODY'}}                              | /POA/replacedBy | no such policy
            policies.json  | {'POA':{'replacedBy':'BSA'},'BSA':{'replacedBy':'POA'}}      | /POA/replacedBy | cycle
            rules.json     | {'POA-UNHEARD-OF':{ENTRY}}                                   | /POA-UNHEARD-OF | no known name
            rules.json     | {'POA-CASE-REFERENCE':{'severity':'FATAL'}}                  | /POA-CASE-REFERENCE/severity | ERROR, WARNING or HINT
            rules.json     | {'POA-CASE-REFERENCE':{'numbers':{'fewestDigits':'ten'}}}    | /POA-CASE-REFERENCE/numbers/fewestDigits | a number
            rules.json     | {'POA-CASE-REFERENCE':{'phrases':{'en':['(a']}}}             | /POA-CASE-REFERENCE/phrases/en/0 | a phrase in the form
            rules.json     | {'POA-CASE-REFERENCE':{'phrases':{'en':['(a+)+b']}}}         | /POA-CASE-REFERENCE/phrases/en/0 | a phrase in the form
            rules.json     | {'POA-CASE-REFERENCE':{'phrases':{'en':['[a]']}}}            | /POA-CASE-REFERENCE/phrases/en/0 | a phrase in the form
            issues/FAIR_PRICING.json | {'evidence':{'cost':{'anyOf':['PASSPORT']}}}       | /evidence/cost/anyOf/0 | a kind of evidence of codes.json
            issues/FAIR_PRICING.json | {'evidence':{'cost':{'anyOf':[]}}}                 | /evidence/cost/anyOf | names no kind of evidence
            issues/FAIR_PRICING.json | {'evidence':{'cost':{'need':'MAYBE'}}}             | /evidence/cost/need | REQUIRED, EXPECTED or CONDITIONAL
            issues/FAIR_PRICING.json | {'evidence':{'cost':{'need':null}}}                | /evidence/cost/need | missing
            issues/FAIR_PRICING.json | {'policies':['UNHEARD_OF']}                        | /policies/0 | a policy of policies.json
            issues/FAIR_PRICING.json | {'patterns':['POEM']}                              | /patterns/0 | a pattern of notices.json
            issues/FAIR_PRICING.json | {'metrics':['LUCK']}                               | /metrics/0 | a metric of metrics.json
            issues/FAIR_PRICING.json | {'causeCategories':['BAD_LUCK']}                   | /causeCategories/0 | a cause category of codes.json
            issues/FAIR_PRICING.json | {'trigger':null}                                   | /trigger | missing
            issues/FAIR_PRICING.json | {'trigger':'a letter'}                             | /trigger | an object is expected
            issues/not-a-code.json | {}                                                   | '' | no code of an issue type
            notes.json     | {}                                                           | '' | unknown file
            rules.json     | {                                                            | '' | no JSON
            rules.json     | {'a':1,'a':2}                                                | '' | no JSON, nested too deep, or with a member twice
            """)
    void a_fault_is_named_by_file_and_pointer(String file, String json, String pointer, String reason) {
        String text = json.replace("ENTRY", ENTRY).replace('\'', '"');

        PackFormatException refused = refused(Map.of(file, text));

        assertThat(refused.faults()).anySatisfy(fault -> {
            assertThat(fault.file()).isEqualTo(file);
            assertThat(fault.pointer()).isEqualTo(pointer);
            assertThat(fault.reason()).contains(reason);
        });
        boolean isReferredTo = file.equals("codes.json");
        assertThat(refused.faults())
                .as("no fault brings another one in a file that does not refer to it")
                .allSatisfy(fault ->
                        assertThat(fault.file().equals(file) || isReferredTo).isTrue());
    }

    @Test
    void all_faults_are_named_at_once() {
        PackFormatException refused = refused(Map.of(
                "metrics.json", "{\"LATE_SHIPMENT_RATE\":{\"a\":1,\"b\":2}}",
                "policies.json", "{\"POA\":{\"c\":3}}",
                "more.json", "[]"));

        assertThat(refused.faults())
                .extracting(fault -> fault.file() + fault.pointer())
                .containsExactly(
                        "metrics.json/LATE_SHIPMENT_RATE/a",
                        "metrics.json/LATE_SHIPMENT_RATE/b",
                        "more.json",
                        "policies.json/POA/c");
        assertThat(refused).hasMessageContaining("the pack has 4 faults: ");
    }

    @Test
    void a_message_names_no_more_than_a_few_and_is_safe_to_print() {
        Map<String, String> files = new LinkedHashMap<>();
        for (int i = 0; i < 50; i++) {
            files.put("\u001b[31m" + i + ".json", "{}");
        }

        PackFormatException refused = refused(files);

        assertThat(refused.faults()).hasSize(50);
        assertThat(refused.getMessage())
                .endsWith("; and 30 more")
                .doesNotContain("\u001b")
                .hasSizeLessThan(2_000);
    }

    @Test
    void a_pack_is_bounded() {
        Map<String, String> many = IntStream.rangeClosed(0, PackFiles.MAX_FILES)
                .boxed()
                .collect(Collectors.toMap(i -> "issues/T" + i + ".json", i -> "{}"));
        String deep = "[".repeat(100) + "]".repeat(100);

        assertThatThrownBy(() -> new PackFiles(many)).isInstanceOf(PackFormatException.class);
        assertThatThrownBy(() -> new PackFiles(Map.of("rules.json", " ".repeat(PackFiles.MAX_LENGTH + 1))))
                .isInstanceOf(PackFormatException.class)
                .hasMessageContaining("rules.json: longer than 1000000 characters");
        assertThat(refused(Map.of("rules.json", "{\"a\":" + deep + "}")).faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.reason()).startsWith("no JSON, nested too deep"));
    }

    @Test
    void a_folder_that_is_not_there_is_no_pack(@TempDir Path folder) throws IOException {
        assertThatThrownBy(() -> PackFiles.in(folder.resolve("nowhere"))).isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> PolicyPack.read(PackFiles.in(folder)))
                .isInstanceOf(PackFormatException.class)
                .hasMessageContaining("pack.json");
        Files.writeString(folder.resolve("rules.json"), " ".repeat(PackFiles.MAX_LENGTH * 4 + 1));
        assertThatThrownBy(() -> PackFiles.in(folder)).isInstanceOf(PackFormatException.class);
    }

    private static PackFormatException refused(Map<String, String> layer) {
        PackFormatException refused = catchThrowableOfType(
                PackFormatException.class, () -> PolicyPack.builtIn().layered(new PackFiles(layer)));
        assertThat(refused).as(List.copyOf(layer.values()).toString()).isNotNull();
        return refused;
    }
}
