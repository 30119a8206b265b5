package io.github.poasdk.render.document;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Words that lead to an address.
 *
 * @param run the words
 * @param target the address, with one of the schemes {@code https}, {@code http} and {@code mailto}
 */
public record Link(Run run, String target) implements Inline {

    private static final int MAX_LENGTH = 2048;

    /** RFC 3986 without user information; whatever else a browser might make of an address stays text. */
    private static final Pattern ALLOWED =
            Pattern.compile("(?:https?://[A-Za-z0-9.-]+(?::[0-9]{1,5})?(?:[/?#][A-Za-z0-9\\-._~!$&'()*+,;=:@%/?#]*)?"
                    + "|mailto:[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9.-]+)");

    /**
     * Checks the address.
     *
     * @param run the words
     * @param target the address
     * @throws IllegalArgumentException if {@link #isAllowed} says no
     */
    public Link {
        Objects.requireNonNull(run, "run must not be null");
        if (!isAllowed(target)) {
            throw new IllegalArgumentException("target must be an address with https, http or mailto");
        }
    }

    /**
     * Whether a text can be the target of a link.
     *
     * @param target a text of unknown origin
     * @return true for an absolute address in ASCII with scheme {@code https}, {@code http} or {@code mailto}, of at most
     *     2048 characters and without user name or password
     */
    public static boolean isAllowed(String target) {
        return target.length() <= MAX_LENGTH && ALLOWED.matcher(target).matches();
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
