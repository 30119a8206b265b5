package com.example.casedesk;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.casedesk.CaseCheck.Remark;
import io.github.poasdk.model.json.PlanPaths;
import io.github.poasdk.testkit.Defect;
import io.github.poasdk.testkit.DefectSource;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Tag("once")
class CaseCheckTest {

    private static final PlanPaths PATHS = PlanPaths.create();

    private final CaseCheck check = new CaseCheck();

    @ParameterizedTest
    @DefectSource
    void each_defect_is_remarked_on(Defect defect) {
        List<Remark> remarks = check.remarks(CaseMapper.toForm(defect.plan()), defect.options());

        assertThat(remarks)
                .extracting(remark -> remark.code() + " " + remark.pointer())
                .isEqualTo(defect.findings());
    }

    @ParameterizedTest
    @DefectSource({"POA-SELLER-*", "POA-ISSUE-*", "POA-CAUSE-*", "POA-ACTION-*", "POA-EVIDENCE-*"})
    void a_remark_stands_beside_the_field_that_has_the_value(Defect defect) {
        CaseForm form = CaseMapper.toForm(defect.plan());

        for (Remark remark : check.remarks(form, defect.options())) {
            JsonNode shown = shownAt(form, remark.field());
            assertThat(shown.isMissingNode()).as(remark.toString()).isFalse();
            if (shown.isString()) {
                String inPlan = PATHS.get(defect.plan(), remark.pointer())
                        .map(Object::toString)
                        .orElse("");
                assertThat(shown.asString()).as(remark.toString()).isEqualTo(inPlan);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/seller/name, shop",
        "/rootCauses/1, causes[1]",
        "/rootCauses/1/statement, causes[1].cause",
        "/rootCauses/1/facts/2/unit, causes[1]",
        "/actions/10/steps/3, measures[10].steps[3]",
        "/commitment, form",
        "'', form",
    })
    void a_place_has_its_field(String pointer, String field) {
        assertThat(FormField.of(pointer)).isEqualTo(field);
    }

    private static JsonNode shownAt(CaseForm form, String field) {
        JsonNode tree = JsonMapper.shared().readTree(CaseStore.write(form));
        String pointer = "/" + field.replace("[", "/").replace("]", "").replace('.', '/');
        return field.equals(FormField.WHOLE_FORM) ? tree : tree.at(pointer);
    }
}
