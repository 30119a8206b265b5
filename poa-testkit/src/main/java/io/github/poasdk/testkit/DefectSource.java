package io.github.poasdk.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.provider.ArgumentsSource;

/**
 * Runs a parameterized test with each {@link Defect} of {@link Defects#all()} that is asked for; with no code, with all.
 *
 * <pre>{@code
 * @ParameterizedTest
 * @DefectSource("POA-ACTION-*")
 * void my_form_shows_a_finding_at_its_field(Defect defect) { ... }
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
}
