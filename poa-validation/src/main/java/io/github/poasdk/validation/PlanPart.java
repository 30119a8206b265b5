package io.github.poasdk.validation;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.json.PlanPaths;
import java.util.Optional;

/**
 * A part of a plan that can be validated by itself.
 *
 * @param bean the part
 * @param path where it stands, as a property path
 * @param pointer the same as a JSON pointer
 */
record PlanPart(Object bean, String path, String pointer) {

    private static final PlanPaths PATHS = PlanPaths.create();

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
