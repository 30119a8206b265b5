package io.github.poasdk.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.json.PlanJson;
import io.github.poasdk.testkit.Defect;
import io.github.poasdk.testkit.DefectSource;
import io.github.poasdk.testkit.PlanSource;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** What whoever runs the kit's tests is shown by JUnit. */
class InJUnitTest {

    /** Forgets the extensions, and says so. */
    static class Declared extends PlanCodecContractTest<String> {

        @Override
        protected String write(PlanOfAction plan) {
            return PlanJson.create().write(plan.toBuilder().extensions(Map.of()).build());
        }

        @Override
        protected PlanOfAction read(String stored) {
            return PlanJson.create().read(stored);
        }

        @Override
        protected Map<String, String> leavesOut() {
            return Map.of("/extensions", "they are somebody else's");
        }
    }

    /** Asks for what the kit does not have. */
    static class Mistaken {

        @ParameterizedTest
        @DefectSource("POA-NO-SUCH-*")
        void defect(Defect defect) {}

        @ParameterizedTest
        @PlanSource(languages = "nl")
        void plan(PlanOfAction plan) {}
    }

    @Test
    void what_is_declared_shows_as_skipped_with_its_reason() {
        Map<String, String> seen = seen(Declared.class);

        assertThat(seen).allSatisfy((name, outcome) -> assertThat(outcome).matches("SUCCESSFUL|ABORTED: .*"));
        assertThat(seen.values())
                .filteredOn(outcome -> outcome.startsWith("ABORTED"))
                .singleElement()
                .asString()
                .contains("/extensions", "they are somebody else's");
    }

    @Test
    void a_source_that_has_nothing_says_what_was_asked_for() {
        Map<String, String> seen = seen(Mistaken.class);

        assertThat(seen.get("defect(Defect)"))
                .startsWith("FAILED: the test kit has nothing for ")
                .contains("POA-NO-SUCH-*");
        assertThat(seen.get("plan(PlanOfAction)"))
                .startsWith("FAILED: the test kit has nothing for ")
                .contains("nl");
    }

    /** The outcome of each test, and of each container that failed, with its message. */
    private static Map<String, String> seen(Class<?> tests) {
        Map<String, String> seen = new TreeMap<>();
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(tests))
                .configurationParameter("jqwik.reporting.onlyfailures", "true")
                .build();
        LauncherFactory.create().execute(request, new TestExecutionListener() {
            @Override
            public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                if (test.isTest() || result.getStatus() == TestExecutionResult.Status.FAILED) {
                    seen.put(
                            test.getDisplayName(),
                            result.getThrowable()
                                    .map(cause -> result.getStatus() + ": " + cause.getMessage())
                                    .orElse(result.getStatus().toString()));
                }
            }
        });
        return seen;
    }
}
