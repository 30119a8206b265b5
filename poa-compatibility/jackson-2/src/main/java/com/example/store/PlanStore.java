package com.example.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.poasdk.model.PlanOfAction;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Keeps plans as the JSON of its own mapper. */
public final class PlanStore {

    private final ObjectMapper mapper = new ObjectMapper()
            .registerModules(new Jdk8Module(), new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    private final Validator validator = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    public String write(PlanOfAction plan) throws JsonProcessingException {
        return mapper.writeValueAsString(plan);
    }

    public PlanOfAction read(String json) throws JsonProcessingException {
        return mapper.readValue(json, PlanOfAction.class);
    }

    public Set<ConstraintViolation<PlanOfAction>> validate(PlanOfAction plan, Class<?>... groups) {
        return validator.validate(plan, groups);
    }
}
