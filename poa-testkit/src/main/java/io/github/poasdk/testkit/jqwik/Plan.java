package io.github.poasdk.testkit.jqwik;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says for a parameter of a property with the {@link PlanDomain} what kind of plan is wanted. */
@Documented
@Target({ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Plan {

    /**
     * The kind of plan.
     *
     * @return one of the kinds
     */
    PlanKind value();
}
