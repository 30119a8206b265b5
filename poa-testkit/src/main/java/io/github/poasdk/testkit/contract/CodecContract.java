package io.github.poasdk.testkit.contract;

import io.github.poasdk.model.PlanOfAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;

/** Tries the plans of a rule and says where one was not kept. */
final class CodecContract {

    private static final int MAX_SHOWN = 10;

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
        List<String> lost = new ArrayList<>();
        PlanDifferences.between(example.plan(), read).forEach((pointer, said) -> {
            if (leftOut.stream().noneMatch(place -> isUnder(place, pointer))) {
                lost.add(pointer + ": " + said);
            }
        });
        if (!lost.isEmpty()) {
            Assertions.fail(where + "\n" + shown(lost) + "\nKeep it, or name it in leavesOut() with the reason.");
        }
        if (leftOut.isEmpty()) {
            Assertions.fail(where + "\nthe plan that is read is not equal to the one that was written");
        }
    }

    /** Whether a place differs in the plan that has all of them. */
    boolean isLost(String place) throws Exception {
        PlanOfAction plan =
                CodecCases.of(CodecRule.EVERY_MEMBER).findFirst().orElseThrow().plan();
        return PlanDifferences.between(plan, kept(plan)).keySet().stream().anyMatch(pointer -> isUnder(place, pointer));
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
        return places.isEmpty() ? "" : "\n" + shown(places);
    }

    private static String shown(List<String> lines) {
        String all = String.join("\n", lines.subList(0, Math.min(MAX_SHOWN, lines.size())));
        return lines.size() <= MAX_SHOWN ? all : all + "\nand " + (lines.size() - MAX_SHOWN) + " more";
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
