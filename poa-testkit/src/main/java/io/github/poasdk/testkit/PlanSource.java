package io.github.poasdk.testkit;

import io.github.poasdk.model.ResponseKind;
import io.github.poasdk.testkit.PlanFixture.Stage;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.provider.ArgumentsSource;

/**
 * Runs a parameterized test with each plan of {@link Plans#all()} that is asked for; with none of the members, with all. The
 * parameter is a {@code PlanOfAction}, or a {@link PlanFixture} if the test wants to know what it is a plan of.
 *
 * <pre>{@code
 * @ParameterizedTest
 * @PlanSource(stages = Stage.COMPLETE)
 * void my_form_keeps_a_plan(PlanOfAction plan) { ... }
 * }</pre>
 *
 * <p>A test fails if there is no such plan.
 */
@Documented
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@ArgumentsSource(PlanArguments.class)
public @interface PlanSource {

    /**
     * How far the plans have got.
     *
     * @return the stages; none means any
     */
    Stage[] stages() default {};

    /**
     * What their notices are about.
     *
     * @return codes of issue types, such as {@code LATE_SHIPMENT_RATE}; none means any
     */
    String[] issueTypes() default {};

    /**
     * The kinds of response.
     *
     * @return the kinds; none means any
     */
    ResponseKind[] responseKinds() default {};

    /**
     * The languages that they are written in.
     *
     * @return BCP 47 tags, such as {@code de} or {@code zh-Hans}; none means any
     */
    String[] languages() default {};
}
