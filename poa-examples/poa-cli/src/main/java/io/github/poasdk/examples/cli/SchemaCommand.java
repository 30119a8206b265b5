package io.github.poasdk.examples.cli;

import io.github.poasdk.model.json.PlanJsonSchema;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the JSON Schema of a plan. */
@Command(
        name = "schema",
        description = "Writes the JSON Schema of a plan, for editors and other programs.",
        footer = {"", "Example: poa schema --draft > plan.schema.json"})
final class SchemaCommand implements Callable<Integer> {

    private final Poa poa;

    @Option(names = "--draft", description = "The schema of a draft, in which nothing is required.")
    private boolean isDraft;

    SchemaCommand(Poa poa) {
        this.poa = poa;
    }

    @Override
    public Integer call() throws IOException {
        poa.write(Optional.empty(), (isDraft ? PlanJsonSchema.DRAFT : PlanJsonSchema.SUBMISSION).text());
        return 0;
    }
}
