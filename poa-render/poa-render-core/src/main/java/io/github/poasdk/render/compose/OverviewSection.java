package io.github.poasdk.render.compose;

import io.github.poasdk.model.CorrectiveAction;
import io.github.poasdk.model.Timeline;
import io.github.poasdk.render.document.Block;
import java.util.ArrayList;
import java.util.List;

/** Who does what until when, in one table (R12, R13, R16); a single action needs none. */
final class OverviewSection implements SectionComposer {

    private static final List<String> COLUMNS =
            List.of("action", "action.owner", "action.due", "action.done", "action.effectiveFrom");

    @Override
    public List<Block> compose(Composition composition) {
        List<CorrectiveAction> actions = composition.plan().getActions();
        if (actions.size() < 2) {
            return List.of();
        }
        List<List<Line>> rows = new ArrayList<>();
        for (int i = 0; i < actions.size(); i++) {
            rows.add(row(actions.get(i), i, composition));
        }
        boolean empty = rows.stream().flatMap(row -> row.stream().skip(1)).allMatch(Line::isEmpty);
        return empty ? List.of() : List.of(composition.table(COLUMNS, rows));
    }

    private static List<Line> row(CorrectiveAction action, int index, Composition composition) {
        String pointer = "/actions/" + index;
        Timeline timeline = action.getTimeline();
        return List.of(
                composition
                        .line()
                        .value(Composition.number(index), pointer)
                        .text("punctuation.space", action.getTitle(), pointer + "/title"),
                ActionsSection.owner(action, pointer + "/owner", composition),
                composition.line().date(timeline.getDue(), pointer + "/timeline/due"),
                composition.line().date(timeline.getDone(), pointer + "/timeline/done"),
                composition.line().date(timeline.getEffectiveFrom(), pointer + "/timeline/effectiveFrom"));
    }
}
