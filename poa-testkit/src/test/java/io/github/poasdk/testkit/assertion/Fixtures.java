package io.github.poasdk.testkit.assertion;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.model.json.PlanJson;
import io.github.poasdk.validation.PlanValidator;
import io.github.poasdk.validation.RuleBook;
import io.github.poasdk.validation.ValidationOptions;
import io.github.poasdk.validation.ValidationReport;
import io.github.poasdk.validation.finding.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Plans and reports of the tests of this package. */
final class Fixtures {

    static final LocalDate DAY = LocalDate.of(2026, 3, 11);
    static final ValidationOptions OPTIONS = ValidationOptions.submission().asOf(DAY);

    static final String NO_CORRECTIVE = "POA-CAUSE-NO-CORRECTIVE";
    static final String NO_PREVENTIVE = "POA-CAUSE-NO-PREVENTIVE";

    /** A complete plan. */
    static final PlanOfAction PLAN = plan("late-shipment.json");

    private Fixtures() {}

    static PlanOfAction plan(String file) {
        try (InputStream in = Objects.requireNonNull(Fixtures.class.getResourceAsStream("/plans/" + file), file)) {
            return PlanJson.create().read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Finding finding(String code, String pointer) {
        return Finding.builder(RuleBook.create().find(code).orElseThrow())
                .at(pointer.substring(1).replace('/', '.'), pointer)
                .arguments(Map.of("id", "cause-1"))
                .build();
    }

    static ValidationReport report(Finding... findings) {
        return report(List.of(findings), List.of());
    }

    static ValidationReport report(List<Finding> findings, List<Finding> accepted) {
        ValidationReport clean = PlanValidator.create().validate(PLAN, OPTIONS);
        return new ValidationReport(
                findings,
                accepted,
                Map.of(),
                clean.notEvaluated(),
                "",
                clean.group(),
                clean.profile(),
                clean.pack(),
                clean.asOf());
    }

    /** What a user reads when an assertion fails. */
    static String failure(ThrowingCallable assertion) {
        AssertionError error = catchThrowableOfType(AssertionError.class, assertion);
        return Objects.requireNonNull(
                Objects.requireNonNull(error, "nothing has failed").getMessage(), "no message");
    }

    static void withProperty(String name, String value, Runnable action) {
        String before = System.getProperty(name);
        System.setProperty(name, value);
        try {
            action.run();
        } finally {
            if (before == null) {
                System.clearProperty(name);
            } else {
                System.setProperty(name, before);
            }
        }
    }
}
