package io.github.poasdk.examples.cli;

import io.github.poasdk.model.json.PlanDraft;
import io.github.poasdk.model.json.PlanFormatException;
import io.github.poasdk.model.json.ReadingNote;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Changes a value of a plan. */
@Command(
        name = "edit",
        description = "Changes a value of a plan and writes the plan anew; comments in YAML are lost.",
        footer = {
            "",
            "Example: poa edit plan.json correct-template/owner/role \"Warehouse manager\" --in-place",
            "Example: poa edit plan.json /actions/0/timeline/due 2026-03-16 -o plan-2.json"
        })
final class EditCommand implements Callable<Integer> {

    private final Poa poa;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "FILE", description = "A plan in JSON or YAML; - is standard input.")
    private String plan = "";

    @Parameters(
            index = "1",
            paramLabel = "POINTER",
            description = "A JSON pointer such as /actions/0/title, or the id of an element and what follows.")
    private String pointer = "";

    @Parameters(index = "2", arity = "0..1", paramLabel = "VALUE", description = "The new value.")
    private Optional<String> value = Optional.empty();

    @ArgGroup
    private Action action = new Action();

    @Option(names = "-o", paramLabel = "FILE", description = "The file to write. Default: standard output.")
    private Optional<String> file = Optional.empty();

    @Option(names = "--in-place", description = "Replace the plan in its file.")
    private boolean isInPlace;

    EditCommand(Poa poa) {
        this.poa = poa;
    }

    /** What to do other than put a value in a place. */
    static final class Action {

        @Option(names = "--add", description = "Add VALUE to the list at POINTER, or before the element there.")
        private boolean isAdd;

        @Option(names = "--clear", description = "Empty the place; no VALUE.")
        private boolean isClear;

        @Option(names = "--remove", description = "Take the element out of its list; no VALUE.")
        private boolean isRemove;
    }

    @Override
    public Integer call() throws IOException {
        boolean takesValue = !action.isClear && !action.isRemove;
        if (takesValue != value.isPresent()) {
            throw new ParameterException(
                    spec.commandLine(),
                    takesValue ? "Say which VALUE to put there" : "With --clear and --remove there is no VALUE");
        }
        if (isInPlace && (file.isPresent() || plan.equals(InputFiles.STANDARD))) {
            throw new ParameterException(spec.commandLine(), "--in-place needs a FILE, and no -o");
        }
        OutputFile.refuseToReplace(List.of(plan), file);
        PlanFile read = PlanFile.read(plan, poa.terminal());
        PlanDraft draft = edited(draft(read));
        poa.write(isInPlace ? Optional.of(plan) : file, read.json().write(draft));
        for (ReadingNote problem : draft.problems()) {
            poa.remark("Note: " + problem.message());
        }
        return 0;
    }

    private PlanDraft draft(PlanFile read) throws IOException {
        try {
            return read.draft();
        } catch (PlanFormatException e) {
            throw new Failure(plan + ": " + e.getMessage());
        }
    }

    private PlanDraft edited(PlanDraft draft) {
        if (action.isClear) {
            return draft.clear(pointer);
        }
        if (action.isRemove) {
            return draft.remove(pointer);
        }
        return action.isAdd ? draft.add(pointer, value.orElseThrow()) : draft.replace(pointer, value.orElseThrow());
    }
}
