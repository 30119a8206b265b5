package io.github.poasdk.validation.internal;

import io.github.poasdk.validation.finding.Finding;
import io.github.poasdk.validation.finding.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Folds findings that follow from another under it, so that one defect is one finding. A finding follows from another if the
 * rule of that implies its code and both are about one element. A finding is about the element in which it stands; one that
 * names related places is about these instead, as a reference is about what it refers to.
 */
public final class Folding {

    private final List<Finding> findings;
    private final Map<String, Map<String, List<Integer>>> byCode = new HashMap<>();
    private final int[] parents;

    private Folding(List<Finding> findings) {
        this.findings = findings;
        this.parents = new int[findings.size()];
        Arrays.fill(parents, -1);
    }

    /**
     * Folds findings.
     *
     * @param findings findings with nothing folded under them
     * @return those that follow from no other, in the same order, with the others under them
     */
    public static List<Finding> fold(List<Finding> findings) {
        Folding folding = new Folding(findings);
        folding.index();
        for (int i = 0; i < findings.size(); i++) {
            folding.findImplied(i);
        }
        return folding.roots();
    }

    /** Most findings follow from no other that is there, so only the codes that one of them implies are looked for. */
    private void index() {
        Set<String> implied = findings.stream()
                .map(Finding::code)
                .distinct()
                .flatMap(code -> implied(code).stream())
                .collect(Collectors.toSet());
        for (int i = 0; i < findings.size(); i++) {
            if (implied.contains(findings.get(i).code())) {
                index(i);
            }
        }
    }

    private void index(int i) {
        Map<String, List<Integer>> byElement =
                byCode.computeIfAbsent(findings.get(i).code(), code -> new HashMap<>());
        for (String element : subjects(findings.get(i))) {
            byElement.computeIfAbsent(element, key -> new ArrayList<>(1)).add(i);
        }
    }

    private void findImplied(int parent) {
        Finding finding = findings.get(parent);
        for (String code : implied(finding.code())) {
            Map<String, List<Integer>> byElement = byCode.get(code);
            if (byElement != null) {
                for (String element : elements(finding)) {
                    byElement.getOrDefault(element, List.of()).forEach(child -> putUnder(parent, child));
                }
            }
        }
    }

    private void putUnder(int parent, int child) {
        if (parents[child] < 0 && !isUnder(parent, child)) {
            parents[child] = parent;
        }
    }

    private static List<String> implied(String code) {
        return StandardRules.find(code).map(Rule::implies).orElse(List.of());
    }

    private boolean isUnder(int finding, int other) {
        for (int each = finding; each >= 0; each = parents[each]) {
            if (each == other) {
                return true;
            }
        }
        return false;
    }

    private List<Finding> roots() {
        Map<Integer, List<Integer>> children = new HashMap<>();
        for (int i = 0; i < parents.length; i++) {
            children.computeIfAbsent(parents[i], parent -> new ArrayList<>()).add(i);
        }
        return children.size() <= 1 ? findings : build(-1, children);
    }

    private List<Finding> build(int parent, Map<Integer, List<Integer>> children) {
        List<Finding> built = new ArrayList<>();
        for (int child : children.getOrDefault(parent, List.of())) {
            List<Finding> implied = build(child, children);
            Finding finding = findings.get(child);
            built.add(implied.isEmpty() ? finding : finding.withImplied(implied));
        }
        return built;
    }

    private static Set<String> subjects(Finding finding) {
        Set<String> subjects = new TreeSet<>(finding.related());
        subjects.add(finding.pointer());
        if (subjects.size() == 1) {
            subjects.add(ElementIds.element(finding.pointer()));
        }
        return subjects;
    }

    /** Where a finding looks for those that follow from it. */
    private static Set<String> elements(Finding finding) {
        Set<String> elements = new TreeSet<>();
        elements.add(finding.pointer());
        elements.add(ElementIds.element(finding.pointer()));
        elements.addAll(finding.related());
        return elements;
    }
}
