package io.github.poasdk.validation;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.validation.finding.RuleGroup;
import io.github.poasdk.validation.pack.PolicyPack;
import io.github.poasdk.validation.prose.ProseChecker;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * How a plan is validated. Immutable.
 *
 * @param group how much the plan has to fulfil
 * @param asOf the day of the check; absent means today, by the clock and zone of the machine
 * @param profile how much the findings of each rule weigh
 * @param acceptances what the caller has accepted
 * @param pack what is known of Amazon's policies, taken as it is on the day of the check
 * @param earlier the plan of the attempt before, to compare with
 * @param prose what checks the prose
 * @param maxFindingsPerCode how many findings of one code a report has at most; the others are counted
 */
public record ValidationOptions(
        RuleGroup group,
        Optional<LocalDate> asOf,
        Profile profile,
        Acceptances acceptances,
        PolicyPack pack,
        Optional<PlanOfAction> earlier,
        ProseChecker prose,
        int maxFindingsPerCode) {

    /** How many findings of one code a report has at most, unless chosen otherwise. */
    public static final int MAX_FINDINGS_PER_CODE = 100;

    private static final ValidationOptions SUBMISSION = of(RuleGroup.SUBMISSION);
    private static final ValidationOptions DRAFT = of(RuleGroup.DRAFT);

    /**
     * Checks that nothing is null.
     *
     * @param group how much the plan has to fulfil
     * @param asOf the day of the check
     * @param profile how much the findings of each rule weigh
     * @param acceptances what the caller has accepted
     * @param pack what is known of Amazon's policies
     * @param earlier the plan of the attempt before
     * @param prose what checks the prose
     * @param maxFindingsPerCode how many findings of one code a report has at most, at least 1
     * @throws IllegalArgumentException if the number is less than 1
     */
    public ValidationOptions {
        Objects.requireNonNull(group, "group must not be null");
        Objects.requireNonNull(asOf, "asOf must not be null");
        Objects.requireNonNull(profile, "profile must not be null");
        Objects.requireNonNull(acceptances, "acceptances must not be null");
        Objects.requireNonNull(pack, "pack must not be null");
        Objects.requireNonNull(earlier, "earlier must not be null");
        Objects.requireNonNull(prose, "prose must not be null");
        if (maxFindingsPerCode < 1) {
            throw new IllegalArgumentException("maxFindingsPerCode must be at least 1: " + maxFindingsPerCode);
        }
    }

    /**
     * The default: a plan that is to be submitted today.
     *
     * @return the options
     */
    public static ValidationOptions submission() {
        return SUBMISSION;
    }

    /**
     * A draft, as it is today.
     *
     * @return the options
     */
    public static ValidationOptions draft() {
        return DRAFT;
    }

    /**
     * The same with another day.
     *
     * @param date the day of the check
     * @return new options
     */
    public ValidationOptions asOf(LocalDate date) {
        return new ValidationOptions(
                group, Optional.of(date), profile, acceptances, pack, earlier, prose, maxFindingsPerCode);
    }

    /**
     * The same with another profile; {@link Profile#standard()} unless called.
     *
     * @param value how much the findings of each rule weigh
     * @return new options
     */
    public ValidationOptions profile(Profile value) {
        return new ValidationOptions(group, asOf, value, acceptances, pack, earlier, prose, maxFindingsPerCode);
    }

    /**
     * The same with acceptances; none unless called.
     *
     * @param value what the caller has accepted
     * @return new options
     */
    public ValidationOptions acceptances(Acceptances value) {
        return new ValidationOptions(group, asOf, profile, value, pack, earlier, prose, maxFindingsPerCode);
    }

    /**
     * The same with another policy pack; {@link PolicyPack#builtIn()} unless called.
     *
     * @param value what is known of Amazon's policies; one that is {@linkplain PolicyPack#on of a day} stays of that day
     * @return new options
     */
    public ValidationOptions pack(PolicyPack value) {
        return new ValidationOptions(group, asOf, profile, acceptances, value, earlier, prose, maxFindingsPerCode);
    }

    /**
     * The same with the plan of the attempt before: what contradicts it, or says the same again, is found, too.
     *
     * @param plan the plan that was sent before
     * @return new options
     */
    public ValidationOptions earlier(PlanOfAction plan) {
        return new ValidationOptions(
                group, asOf, profile, acceptances, pack, Optional.of(plan), prose, maxFindingsPerCode);
    }

    /**
     * The same with another checker of prose; {@link ProseChecker#create()} unless called.
     *
     * @param value what checks the prose, with the rules, brands and acronyms of the application
     * @return new options
     */
    public ValidationOptions prose(ProseChecker value) {
        return new ValidationOptions(group, asOf, profile, acceptances, pack, earlier, value, maxFindingsPerCode);
    }

    /**
     * The same with another limit; {@value #MAX_FINDINGS_PER_CODE} unless called.
     *
     * @param value how many findings of one code a report has at most, at least 1
     * @return new options
     * @throws IllegalArgumentException if the number is less than 1
     */
    public ValidationOptions maxFindingsPerCode(int value) {
        return new ValidationOptions(group, asOf, profile, acceptances, pack, earlier, prose, value);
    }

    private static ValidationOptions of(RuleGroup group) {
        return new ValidationOptions(
                group,
                Optional.empty(),
                Profile.standard(),
                Acceptances.none(),
                PolicyPack.builtIn(),
                Optional.empty(),
                ProseChecker.create(),
                MAX_FINDINGS_PER_CODE);
    }
}
