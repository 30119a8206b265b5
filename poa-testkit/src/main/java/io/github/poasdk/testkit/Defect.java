package io.github.poasdk.testkit;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.validation.RuleExample;
import io.github.poasdk.validation.ValidationOptions;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A plan with one defect, the same plan without it, and plans that only look as if they had it. Immutable.
 *
 * @param code the code of the finding that the defect gives
 * @param day the day as of which the plans are validated
 * @param wrong the plan with the defect
 * @param mended the plan with the smallest fix: what was changed to make the defect is as it was before. For a defect of an
 *     acceptance or of an attempt, which does not lie in the plan alone, a case that is right
 * @param nearMisses plans that look as if they had the defect, and have not; some have another one, which their findings name.
 *     Never empty for a defect of {@link Defects#all()}
 */
public record Defect(String code, LocalDate day, RuleExample wrong, RuleExample mended, List<RuleExample> nearMisses) {

    /**
     * Checks that nothing is null and copies the list.
     *
     * @param code the code of the finding
     * @param day the day as of which the plans are validated
     * @param wrong the plan with the defect
     * @param mended the plan with the smallest fix
     * @param nearMisses plans that only look as if they had the defect
     */
    public Defect {
        Objects.requireNonNull(code, "code must not be null");
        Objects.requireNonNull(day, "day must not be null");
        Objects.requireNonNull(wrong, "wrong must not be null");
        Objects.requireNonNull(mended, "mended must not be null");
        nearMisses = List.copyOf(nearMisses);
    }

    /**
     * The plan with the defect.
     *
     * @return {@code wrong().plan()}
     */
    public PlanOfAction plan() {
        return wrong.plan();
    }

    /**
     * How the plan is validated so that it gives its findings: for submission, as of its day, with what is accepted and with
     * the earlier attempt.
     *
     * @return the options
     */
    public ValidationOptions options() {
        return options(wrong);
    }

    /**
     * How one of its plans is validated.
     *
     * @param example {@link #wrong}, {@link #mended} or one of the {@link #nearMisses}
     * @return the options of a submission as of its day, with what the example accepts and its earlier attempt
     */
    public ValidationOptions options(RuleExample example) {
        return example.with(ValidationOptions.submission().asOf(day));
    }

    /**
     * All findings of the plan, as code, blank and JSON pointer, such as {@code POA-ACTION-NO-OWNER /actions/1/owner/role}: the
     * defect, and in some cases others that can't be had without it.
     *
     * @return the findings, without {@linkplain #implied() those that are folded under them}
     */
    public List<String> findings() {
        return wrong.findings();
    }

    /**
     * What follows from the defect and is folded under it.
     *
     * @return findings in the same form
     */
    public List<String> implied() {
        return wrong.implied();
    }

    /**
     * Where the defect is.
     *
     * @return the JSON pointers of the findings that have the code; {@code ""} is the whole plan
     */
    public List<String> pointers() {
        return findings().stream()
                .filter(finding -> finding.startsWith(code + " "))
                .map(finding -> finding.substring(code.length() + 1))
                .toList();
    }

    /**
     * Its name in the list of tests.
     *
     * @return such as {@code POA-ACTION-NO-OWNER}, with a few words if it needs some, or
     *     {@code POA-ACTION-NO-OWNER: INAUTHENTIC PLAN} if it lies in the plan of an issue type
     */
    @Override
    public String toString() {
        return wrong.note().isEmpty() ? code : code + ": " + wrong.note();
    }
}
