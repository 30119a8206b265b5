package com.example.desk;

import com.example.desk.Refusal.Remark;
import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.validation.PlanValidator;
import io.github.poasdk.validation.finding.Finding;
import jakarta.validation.ConstraintViolation;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.http.HttpStatus;
import org.springframework.validation.ObjectError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Turns what Spring's validator found into findings. */
@RestControllerAdvice
class Refusals {

    @ExceptionHandler
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    Refusal refusal(MethodArgumentNotValidException refused, Locale locale) {
        List<ObjectError> errors = refused.getAllErrors();
        List<Finding> findings = PlanValidator.toFindings(
                errors.stream().map(Refusals::violation).collect(Collectors.toSet()));
        return new Refusal(
                findings.stream().map(finding -> remark(finding, locale)).toList(),
                errors.stream()
                        .map(DefaultMessageSourceResolvable::getDefaultMessage)
                        .toList());
    }

    @SuppressWarnings("unchecked")
    private static ConstraintViolation<PlanOfAction> violation(ObjectError error) {
        return error.unwrap(ConstraintViolation.class);
    }

    private static Remark remark(Finding finding, Locale locale) {
        return new Remark(finding.code() + " " + finding.pointer(), finding.path(), finding.message(locale));
    }
}
