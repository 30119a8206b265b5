package io.github.poasdk.validation;

import io.github.poasdk.model.PlanOfAction;
import io.github.poasdk.validation.finding.Category;
import io.github.poasdk.validation.finding.Finding;
import io.github.poasdk.validation.finding.RuleGroup;
import io.github.poasdk.validation.internal.Folding;
import io.github.poasdk.validation.internal.PlanOrder;
import io.github.poasdk.validation.internal.StandardRuleBook;
import io.github.poasdk.validation.internal.attempt.AttemptRules;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.jspecify.annotations.Nullable;

/**
 * Validates plans and gives every finding at once. Immutable and thread-safe; making the first one is slow.
 *
 * <pre>{@code
 * PlanValidator validator = PlanValidator.create();
 * ValidationReport report = validator.validate(plan);
 * report.findings().forEach(finding -> System.out.println(finding.message(Locale.ENGLISH)));
 * }</pre>
 *
 * <p>Any other Jakarta validator that is a Hibernate Validator finds the same, as violations: {@link #toFindings} makes
 * findings of them.
 */
public final class PlanValidator {

    private static volatile @Nullable PlanValidator standard;

    private final Validator validator;

    private PlanValidator(Validator validator) {
        this.validator = validator;
    }

    /**
     * The default: built-in rules, no expression language, independent of {@code META-INF/validation.xml}.
     *
     * @return a validator, the same each time
     */
    public static PlanValidator create() {
        PlanValidator made = standard;
        if (made == null) {
            made = make();
            standard = made;
        }
        return made;
    }

    private static PlanValidator make() {
        return new PlanValidator(Validation.byProvider(HibernateValidator.class)
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(new NoMessages())
                .constraintValidatorPayload(StandardRuleBook.RUN_BY_CALLER)
                .buildValidatorFactory()
                .getValidator());
    }

    /**
     * Validates a plan that is to be submitted today.
     *
     * @param plan the plan, of any incompleteness
     * @return the report; nothing in the content of a plan makes this method throw
     */
    public ValidationReport validate(PlanOfAction plan) {
        return validate(plan, ValidationOptions.submission());
    }

    /**
     * Validates a plan.
     *
     * @param plan the plan, of any incompleteness
     * @param options how to validate
     * @return the report; nothing in the content of a plan makes this method throw
     */
    public ValidationReport validate(PlanOfAction plan, ValidationOptions options) {
        Found found = Found.asOf(day(options));
        PlanPart.split(plan).forEach(part -> findInPart(part, plan, options.group(), found));
        PlanPart.listsTooLong(plan).forEach(found.findings()::add);
        findInWhole(plan, options, found);
        return Reporting.report(plan, "", found, options);
    }

    private void findInPart(PlanPart part, PlanOfAction plan, RuleGroup group, Found found) {
        validator
                .validate(part.bean(), group.constraintGroup())
                .forEach(violation -> found.findings().add(FindingFactory.of(violation, part, plan)));
    }

    private static void findInWhole(PlanOfAction plan, ValidationOptions options, Found found) {
        if (options.group() == RuleGroup.SUBMISSION) {
            StandardRuleBook.check(
                    plan,
                    found.asOf(),
                    options.pack(),
                    Optional.of(options.prose())
                            .filter(prose -> !options.profile().isOff(Category.PROSE)),
                    found.findings()::add,
                    found.limited()::add);
            options.earlier()
                    .ifPresent(earlier -> found.findings()
                            .addAll(AttemptRules.findings(
                                    earlier, plan, options.pack().on(found.asOf()))));
        }
    }

    /**
     * Validates a part of a plan, such as the field that is being typed in or the element of a dialog. What is said of it
     * is what {@link #validate} says of it; only the constraints outside it are not looked at, which saves most of the time.
     *
     * @param plan the plan, of any incompleteness
     * @param place the part as a JSON pointer, the id of an element, or an id with a pointer behind it, as {@link
     *     io.github.poasdk.model.json.PlanPaths} takes it
     * @param options how to validate; acceptances are honoured, and not checked themselves
     * @return the report, with the part as its scope and the findings in it
     * @throws io.github.poasdk.model.json.PlanPathException if no plan can have such a place or no element has the id
     */
    public ValidationReport validatePart(PlanOfAction plan, String place, ValidationOptions options) {
        String scope = PlanPart.pointer(plan, place);
        PlanPart part = PlanPart.around(plan, scope);
        Found found = Found.asOf(day(options));
        findInPart(part, plan, options.group(), found);
        findInWhole(plan, options, found);
        return Reporting.report(plan, scope, found.within(scope), options);
    }

    static LocalDate day(ValidationOptions options) {
        return options.asOf().orElseGet(() -> LocalDate.now(ZoneId.systemDefault()));
    }

    /**
     * Findings from the violations that an application's own Jakarta validator found.
     *
     * <p>The messages of the violations are in the language that the application's message interpolator is asked for, with
     * the same sentences as {@link Finding#message}, but numbers and dates stand in them as they are: {@code 10000},
     * {@code 2026-03-11}. The interpolator has no Chinese for the bare locale {@code zh}, only for {@code zh-Hans} and the
     * countries that write it, and for a language that is not ours it may take that of the JVM.
     *
     * @param violations the violations of a plan
     * @return the findings in the order of the plan, each with those that follow from it folded under it; as in a report
     *     with the standard profile, but all of them
     */
    public static List<Finding> toFindings(Set<ConstraintViolation<PlanOfAction>> violations) {
        return Folding.fold(PlanOrder.sorted(violations.stream()
                .map(FindingFactory::of)
                .map(Profile.standard()::weigh)
                .toList()));
    }
}
