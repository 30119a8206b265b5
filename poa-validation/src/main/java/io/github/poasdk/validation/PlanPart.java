package io.github.poasdk.validation;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.constraint.BoundedSize;
import io.github.poasdk.model.json.PlanPaths;
import io.github.poasdk.validation.finding.Finding;
import io.github.poasdk.validation.internal.StandardRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A part of a plan that can be validated by itself.
 *
 * @param bean the part
 * @param path where it stands, as a property path
 * @param pointer the same as a JSON pointer
 */
record PlanPart(Object bean, String path, String pointer) {

    private static final int MANY_ELEMENTS = 200;
    private static final String TOO_LONG = "POA-LIST-TOO-LONG";
    private static final PlanPaths PATHS = PlanPaths.create();

    /**
     * The parts of a plan that together are the plan. Hibernate Validator keeps what it finds in one validation in a hash set
     * in which places below an element of a list collide, so a plan with many elements is validated element by element.
     */
    static List<PlanPart> split(PlanOfAction plan) {
        if (isSmall(plan)) {
            return List.of(new PlanPart(plan, "", ""));
        }
        List<PlanPart> parts = new ArrayList<>();
        parts.add(new PlanPart(
                plan.toBuilder()
                        .issues(List.of())
                        .rootCauses(List.of())
                        .actions(List.of())
                        .evidence(List.of())
                        .unitsSold(List.of())
                        .answers(List.of())
                        .statements(List.of())
                        .listingClosures(List.of())
                        .build(),
                "",
                ""));
        lists(plan).forEach((list, elements) -> addElements(list, elements, parts));
        return parts;
    }

    /** The lists that the first part lacks if the plan is split, and that are longer than a list can be. */
    static List<Finding> listsTooLong(PlanOfAction plan) {
        Map<String, List<?>> lists = isSmall(plan) ? Map.of() : lists(plan);
        return lists.entrySet().stream()
                .filter(list -> list.getValue().size() > BoundedSize.MAX_SIZE)
                .map(list -> Finding.builder(StandardRules.find(TOO_LONG).orElseThrow())
                        .at(list.getKey(), "/" + list.getKey())
                        .arguments(Map.of("max", Integer.toString(BoundedSize.MAX_SIZE)))
                        .build())
                .toList();
    }

    private static boolean isSmall(PlanOfAction plan) {
        return lists(plan).values().stream().mapToInt(List::size).sum() < MANY_ELEMENTS;
    }

    /** The lists whose elements are parts of their own in a large plan. */
    private static Map<String, List<?>> lists(PlanOfAction plan) {
        return Map.of(
                "issues", plan.getIssues(),
                "rootCauses", plan.getRootCauses(),
                "actions", plan.getActions(),
                "evidence", plan.getEvidence(),
                "unitsSold", plan.getUnitsSold(),
                "answers", plan.getAnswers(),
                "statements", plan.getStatements(),
                "listingClosures", plan.getListingClosures());
    }

    private static void addElements(String list, List<?> elements, List<PlanPart> parts) {
        for (int i = 0; i < elements.size(); i++) {
            parts.add(new PlanPart(elements.get(i), list + "[" + i + "]", "/" + list + "/" + i));
        }
    }

    /** The pointer to a place that is named by its pointer or by an id. */
    static String pointer(PlanOfAction plan, String place) {
        PATHS.get(plan, place);
        if (place.isEmpty() || place.startsWith("/")) {
            return place;
        }
        int slash = place.indexOf('/');
        String id = slash < 0 ? place : place.substring(0, slash);
        return PATHS.pointerTo(plan, id).orElse("") + (slash < 0 ? "" : place.substring(slash));
    }

    /** The innermost part of the plan around a place. */
    static PlanPart around(PlanOfAction plan, String place) {
        String pointer = place;
        while (!pointer.isEmpty()) {
            Optional<Object> value = PATHS.get(plan, pointer);
            if (value.isPresent() && isPart(value.get())) {
                return new PlanPart(value.get(), path(pointer), pointer);
            }
            pointer = pointer.substring(0, pointer.lastIndexOf('/'));
        }
        return new PlanPart(plan, "", "");
    }

    /** Whether a place is another one or lies within it. */
    static boolean isWithin(String pointer, String scope) {
        return pointer.equals(scope) || pointer.startsWith(scope + "/");
    }

    private static boolean isPart(Object value) {
        return value.getClass().getPackage().equals(PlanOfAction.class.getPackage()) && !(value instanceof Enum);
    }

    /** Between the plan and a part there are lists and members only, so a number is an index. */
    private static String path(String pointer) {
        return pointer.substring(1).replaceAll("/([0-9]+)", "[$1]").replace('/', '.');
    }
}
