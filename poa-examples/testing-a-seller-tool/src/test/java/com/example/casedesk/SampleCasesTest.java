package com.example.casedesk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.testkit.assertion.FindingsBaseline;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SampleCasesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 18);

    @Test
    void our_sample_cases_have_no_findings_but_those_that_we_have_accepted() throws IOException {
        Map<String, PlanOfAction> plans = Map.of("wrong-plug", CaseMapper.toPlan(Cases.form("wrong-plug.json")));

        FindingsBaseline.Outcome outcome = FindingsBaseline.in(Path.of("src/test/resources/accepted-findings.txt"))
                .check(plans, CaseDesk.options(DAY));

        assertThat(outcome.gone()).as("take out of the file what is mended").isEmpty();
    }
}
