package io.github.poasdk.testkit.contract;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.testkit.internal.PlanDifferences;
import io.github.poasdk.testkit.internal.PlanTree;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import tools.jackson.databind.JsonNode;

/** Tries the plans of a rule and says where one was not kept. */
final class CodecContract {

    private static final int MAX_SHOWN = 10;

    /** Of the rule that one looks at first, and writes the declarations from. */
    private static final int MAX_SHOWN_OF_ALL = 100;

    private final RoundTrip codec;
    private final Set<String> leftOut;

    CodecContract(RoundTrip codec, Set<String> leftOut) {
        this.codec = codec;
        this.leftOut = leftOut;
    }

    /** From a plan to what is stored and back. */
    interface RoundTrip {
        @Nullable
        PlanOfAction apply(PlanOfAction plan) throws Exception;
    }

    void check(CodecRule rule) {
        CodecCases.of(rule).forEach(example -> check(rule, example));
    }

    private void check(CodecRule rule, CodecCase example) {
        String where = rule + "\nplan: " + example.name();
        PlanOfAction read;
        try {
            read = kept(example.plan());
        } catch (Exception e) {
            throw Assertions.<AssertionError>fail(where + "\nfailed with " + e + places(example), e);
        }
        if (read.equals(example.plan())) {
            return;
        }
        List<String> lost = PlanDifferences.between(example.plan(), read).stream()
                .filter(place -> !place.values().stream().allMatch(this::isLeftOut))
                .map(PlanDifferences.Place::toString)
                .toList();
        if (!lost.isEmpty()) {
            int most = rule == CodecRule.EVERY_MEMBER ? MAX_SHOWN_OF_ALL : MAX_SHOWN;
            Assertions.fail(where + "\n" + shown(lost, most) + "\nKeep it, or name it in leavesOut() with the reason.");
        }
        if (leftOut.isEmpty()) {
            Assertions.fail(where + "\nthe plan that is read is not equal to the one that was written");
        }
    }

    private boolean isLeftOut(String pointer) {
        return leftOut.stream().anyMatch(place -> isUnder(place, pointer));
    }

    /** Fails if a place that is declared as left out is kept, or only some of the members at it and below it are not. */
    void checkLost(String place, String reason) throws Exception {
        PlanOfAction plan =
                CodecCases.of(CodecRule.EVERY_MEMBER).findFirst().orElseThrow().plan();
        Set<String> lost = members(
                place, PlanDifferences.between(plan, kept(plan)).stream().flatMap(each -> each.values().stream()));
        Set<String> all = members(place, PlanTree.of(plan).places(JsonNode::isValueNode).stream());
        String declared = place + " is declared as left out (" + reason + ") but ";
        if (all.isEmpty() && lost.isEmpty()) {
            Assertions.fail(
                    declared + "no member of a plan stands there; a place is a JSON pointer such as /notice/deadline");
        }
        if (lost.isEmpty()) {
            Assertions.fail(declared + "kept; take the declaration away");
        }
        List<String> kept =
                all.stream().filter(member -> !lost.contains(member)).toList();
        if (!kept.isEmpty()) {
            Assertions.fail(declared + "these are kept; declare only what is not:\n" + shown(kept, MAX_SHOWN));
        }
    }

    /** An element counts as any other of its list: what one of them loses is not kept. */
    private static Set<String> members(String place, Stream<String> pointers) {
        return pointers.filter(pointer -> isUnder(place, pointer))
                .map(pointer -> pointer.replaceAll("/[0-9]+(?=/|$)", "/*"))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private PlanOfAction kept(PlanOfAction plan) throws Exception {
        PlanOfAction read = codec.apply(plan);
        if (read == null) {
            throw new IllegalStateException("read gave null");
        }
        return read;
    }

    private String places(CodecCase example) {
        List<String> places = new ArrayList<>();
        for (Map.Entry<String, PlanOfAction> single : example.singles().get().entrySet()) {
            try {
                kept(single.getValue());
            } catch (Exception e) {
                places.add(single.getKey() + ": fails alone");
            }
        }
        return places.isEmpty() ? "" : "\n" + shown(places, MAX_SHOWN);
    }

    private static String shown(List<String> lines, int most) {
        String all = String.join("\n", lines.subList(0, Math.min(most, lines.size())));
        return lines.size() <= most ? all : all + "\nand " + (lines.size() - most) + " more";
    }

    private static boolean isUnder(String place, String pointer) {
        String[] wanted = place.split("/", -1);
        String[] steps = pointer.split("/", -1);
        for (int i = 0; i < wanted.length; i++) {
            if (i >= steps.length || !(wanted[i].equals("*") || wanted[i].equals(steps[i]))) {
                return false;
            }
        }
        return true;
    }
}
