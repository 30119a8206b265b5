package io.github.poasdk.testkit;

import io.github.poasdk.model.ResponseKind;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.provider.ArgumentsSource;

/**
 * Runs a parameterized test with each {@link Defect} that is asked for: of {@link Defects#all()}, or, if issue types or kinds of
 * response are given, of the plans about these.
 *
 * <pre>{@code
 * @ParameterizedTest
 * @DefectSource("POA-ACTION-*")
 * void my_form_shows_a_finding_at_its_field(Defect defect) { ... }
 *
 * @ParameterizedTest
 * @DefectSource(issueTypes = {"INAUTHENTIC", "IP_*"})
 * void my_checklist_has_a_line_for_it(Defect defect) { ... }
 * }</pre>
 *
 * <p>A test fails if there is no such defect.
 */
@Documented
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@ArgumentsSource(DefectArguments.class)
public @interface DefectSource {

    /**
     * The codes of the defects.
     *
     * @return codes, or the beginning of codes with {@code *} at the end; none means any
     */
    String[] value() default {};

    /**
     * The issue types of the plans in which the defects lie.
     *
     * @return codes of issue types, or the beginning of codes with {@code *} at the end; none means any, if kinds of response are
     *     given, and otherwise one plan for each code of a finding
     */
    String[] issueTypes() default {};

    /**
     * The kinds of response of the plans in which the defects lie.
     *
     * @return the kinds; none means any, if issue types are given, and otherwise one plan for each code of a finding
     */
    ResponseKind[] responseKinds() default {};
}
