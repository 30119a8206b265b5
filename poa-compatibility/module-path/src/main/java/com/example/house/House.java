package com.example.house;

import io.github.poasdk.validation.PlanValidator;
import io.github.poasdk.validation.ValidationReport;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import tools.jackson.databind.json.JsonMapper;

/** Reads, validates and writes with a mapper and a validator of its own. */
final class House {

    private final JsonMapper mapper = new JsonMapper();
    private final Validator validator = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    String write(CaseFile file) {
        return mapper.writeValueAsString(file);
    }

    CaseFile read(String json) {
        return mapper.readValue(json, CaseFile.class);
    }

    Set<ConstraintViolation<CaseFile>> violations(CaseFile file, Class<?>... groups) {
        return validator.validate(file, groups);
    }

    ValidationReport report(CaseFile file) {
        return PlanValidator.create().validate(file.plan());
    }
}
