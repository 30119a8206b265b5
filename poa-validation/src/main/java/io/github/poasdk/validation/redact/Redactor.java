package io.github.poasdk.validation.redact;

import io.github.poasdk.model.PlanOfAction;
import java.security.SecureRandom;
import java.util.Objects;

/**
 * Makes a copy of a plan that can be shown to others: names, companies, addresses, accounts, products, orders, numbers, files
 * and ids are replaced, and all dates are moved by the same number of weeks. What the plan says of causes, actions and
 * figures stays, and so does what a validation says of it. Immutable and thread-safe.
 *
 * <pre>{@code
 * Redaction redaction = Redactor.create().redact(plan);
 * String shared = PlanJson.create().write(redaction.plan());
 * String keptBack = redaction.mappingJson();
 * }</pre>
 *
 * <p><b>A person has to read the copy before it is shared.</b> What stands in a member, such as the name of an owner, is
 * replaced there and wherever a text has it. In texts, what has the form of an e-mail address, web address, telephone or card
 * number, postal address, order number, ASIN, date or longer number or code is replaced too. A name that stands in texts only,
 * the name of a place or a brand, a nickname, a name with a typing error, a year alone, a short number, what a figure or an
 * unusual story tells: nothing finds these. Kept are the roles of owners, the names of terms, amounts, the sizes and formats
 * of files, and the marketplace.
 *
 * <p>The copy gives findings with the same codes at the same places as the plan, if both are validated with one policy pack
 * and the copy as of the day that {@link Redaction#moved} gives. Different can be only those of personal data (codes that begin
 * with {@code POA-PERSONAL-}), whose data are others now, and those of extensions, which are left out. A pack that is not
 * {@linkplain io.github.poasdk.validation.pack.PolicyPack#on of a fixed day} can say something else for an earlier day. A rule
 * that compares wordings, above all the one of near duplicates, can count other words, or a month with another number of
 * days, differently.
 *
 * <p>A value has the same replacement in every plan that is redacted with the same seed, letter case and spacing aside, and
 * dates move by the same days;
 * different values of a kind have different ones in a plan. Only if a replacement is taken already, or stands in the plan for
 * something else, which is rare, is it another one. The seed is a key: whoever knows or guesses it can try values that are
 * short, such as order numbers, until one gives the replacement. So take {@link #create()}, or a seed that nobody can guess.
 */
public final class Redactor {

    private final long seed;

    private Redactor(long seed) {
        this.seed = seed;
    }

    /**
     * A redactor with a seed that nobody knows.
     *
     * @return a new redactor, which replaces otherwise than any other one
     */
    public static Redactor create() {
        return new Redactor(new SecureRandom().nextLong());
    }

    /**
     * A redactor with a seed, to replace as another one with this seed does.
     *
     * @param seed any number, to be kept secret
     * @return a redactor
     */
    public static Redactor withSeed(long seed) {
        return new Redactor(seed);
    }

    /**
     * Makes a copy to share.
     *
     * @param plan the plan, of any incompleteness
     * @return the copy, and what was replaced; the same for the same plan and seed
     */
    public Redaction redact(PlanOfAction plan) {
        return new PlanCopy(Objects.requireNonNull(plan, "plan must not be null"), new Seed(seed)).redaction();
    }

    @Override
    public String toString() {
        return "Redactor";
    }
}
