package io.github.poasdk.benchmarks;

import io.github.poasdk.model.CorrectiveAction;
import io.github.poasdk.model.Evidence;
import io.github.poasdk.model.Issue;
import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.RootCause;
import io.github.poasdk.model.json.PlanJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.IntStream;

/** Plans of the sizes that are measured: the late-shipment case, and one with so many times its elements. */
final class Workload {

    private Workload() {}

    static PlanOfAction plan(int times) {
        PlanOfAction one = example();
        PlanOfAction.Builder many = PlanOfAction.builder().from(one);
        IntStream.range(1, times).forEach(i -> {
            for (Issue issue : one.getIssues()) {
                many.addIssues(Issue.builder().from(issue).id(issue.getId() + i).build());
            }
            for (RootCause cause : one.getRootCauses()) {
                many.addRootCauses(
                        RootCause.builder().from(cause).id(cause.getId() + i).build());
            }
            for (CorrectiveAction action : one.getActions()) {
                many.addActions(CorrectiveAction.builder()
                        .from(action)
                        .id(action.getId() + i)
                        .build());
            }
            for (Evidence evidence : one.getEvidence()) {
                many.addEvidence(Evidence.builder()
                        .from(evidence)
                        .id(evidence.getId() + i)
                        .build());
            }
        });
        return many.build();
    }

    private static PlanOfAction example() {
        try (InputStream in = Objects.requireNonNull(Workload.class.getResourceAsStream("/plans/late-shipment.json"))) {
            return PlanJson.create().read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
