package io.github.poasdk.benchmarks.startup;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotBlank;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import tools.jackson.databind.json.JsonMapper;

/** The rival in start-up: loads the same two libraries, reads one bean and validates it. */
public final class OneBean {

    private static final Logger ENGINE = Logger.getLogger("org.hibernate.validator");

    private OneBean() {}

    /**
     * A bean with one value.
     *
     * @param name the value
     */
    public record Bean(@NotBlank String name) {}

    /**
     * Prints how many violations there are, which is one.
     *
     * @param args none
     */
    public static void main(String[] args) {
        ENGINE.setLevel(Level.WARNING);
        Bean bean = new JsonMapper().readValue("{\"name\": \"\"}", Bean.class);
        try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            System.out.println(factory.getValidator().validate(bean).size());
        }
    }
}
