package com.example.casedesk;

import io.github.poasdk.validation.PlanValidator;
import io.github.poasdk.validation.ValidationOptions;
import io.github.poasdk.validation.finding.Finding;
import io.github.poasdk.validation.finding.Severity;
import java.util.List;
import java.util.Locale;

/** What is wrong with a form, beside its fields. Immutable and thread-safe. */
final class CaseCheck {

    private final PlanValidator validator = PlanValidator.create();

    /** A remark beside a field of the form. */
    record Remark(String field, String code, Severity severity, String sentence, String pointer) {}

    List<Remark> remarks(CaseForm form, ValidationOptions options) {
        return validator.validate(CaseMapper.toPlan(form), options).findings().stream()
                .map(CaseCheck::remark)
                .toList();
    }

    private static Remark remark(Finding finding) {
        return new Remark(
                FormField.of(finding.pointer()),
                finding.code(),
                finding.severity(),
                finding.message(Locale.ENGLISH),
                finding.pointer());
    }
}
