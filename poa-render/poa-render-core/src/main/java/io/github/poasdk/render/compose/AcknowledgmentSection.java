package io.github.poasdk.render.compose;

import io.github.poasdk.model.Acknowledgment;
import io.github.poasdk.model.Issue;
import io.github.poasdk.render.document.Block;
import io.github.poasdk.render.document.Section;
import java.util.ArrayList;
import java.util.List;

/** What the seller acknowledges, the policies by name and the impact on customers, issue by issue (R4, R5, R6). */
final class AcknowledgmentSection implements SectionComposer {

    @Override
    public List<Block> compose(Composition composition) {
        List<Issue> issues = composition.plan().getIssues();
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < issues.size(); i++) {
            List<Block> ofIssue =
                    compose(issues.get(i).getAcknowledgment(), "/issues/" + i + "/acknowledgment", composition);
            Line heading = heading(issues.get(i), "/issues/" + i + "/type", composition);
            if (issues.size() > 1 && !ofIssue.isEmpty() && !heading.isEmpty()) {
                blocks.add(new Section(heading.heading(), ofIssue));
            } else {
                blocks.addAll(ofIssue);
            }
        }
        return blocks;
    }

    private static Line heading(Issue issue, String pointer, Composition composition) {
        Line heading = composition.line();
        issue.getType().ifPresent(type -> heading.name(type, "issueType", pointer));
        return heading;
    }

    private static List<Block> compose(Acknowledgment acknowledgment, String pointer, Composition composition) {
        List<Block> blocks =
                new ArrayList<>(composition.paragraphs(acknowledgment.getStatement(), pointer + "/statement"));
        new Definitions(composition)
                .add("policies", composition.policies(acknowledgment.getPolicies(), pointer + "/policies"))
                .add(
                        "customerImpact",
                        composition.line().text(acknowledgment.getCustomerImpact(), pointer + "/customerImpact"))
                .build()
                .ifPresent(blocks::add);
        blocks.addAll(composition.gapsUnder(pointer));
        return blocks;
    }
}
