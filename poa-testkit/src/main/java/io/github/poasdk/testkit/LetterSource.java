package io.github.poasdk.testkit;

import io.github.poasdk.testkit.Letter.Strength;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.provider.ArgumentsSource;

/**
 * Runs a parameterized test with each {@link Letter} of {@link Letters#all()} that is asked for; with none of the members, with
 * all.
 *
 * <pre>{@code
 * @ParameterizedTest
 * @LetterSource(strengths = Strength.STRONG, languages = {"en", "de"})
 * void my_import_finds_the_actions(Letter letter) { ... }
 * }</pre>
 *
 * <p>A test fails if there is no such letter.
 */
@Documented
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@ArgumentsSource(LetterArguments.class)
public @interface LetterSource {

    /**
     * How good the letters are.
     *
     * @return the strengths; none means any
     */
    Strength[] strengths() default {};

    /**
     * The languages that they are written in.
     *
     * @return BCP 47 tags, such as {@code de}; none means any
     */
    String[] languages() default {};
}
