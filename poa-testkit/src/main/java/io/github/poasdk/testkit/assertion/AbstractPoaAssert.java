package io.github.poasdk.testkit.assertion;

import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.AbstractObjectAssert;
import org.jspecify.annotations.Nullable;

/**
 * What all assertions of this package share: a message that never becomes a format string, and failures that a soft
 * assertion collects. AssertJ's own proxies can't collect behind a step from one assertion to another, so these methods
 * are final and hand their failures over themselves.
 */
abstract class AbstractPoaAssert<SELF extends AbstractPoaAssert<SELF, ACTUAL>, ACTUAL>
        extends AbstractObjectAssert<SELF, ACTUAL> {

    private @Nullable PoaSoftAssertions collector;

    AbstractPoaAssert(@Nullable ACTUAL actual, Class<?> selfType) {
        super(actual, selfType);
    }

    final SELF collectedBy(@Nullable PoaSoftAssertions soft) {
        collector = soft;
        return myself;
    }

    final @Nullable PoaSoftAssertions collector() {
        return collector;
    }

    /** Fails with the description in front, or with the message that the test chose instead. */
    final void fail(String message) {
        AssertionError error = failure("%s", message);
        if (collector == null) {
            throw error;
        }
        collector.collectAssertionError(error);
    }

    /** Whether there is something to look at; fails otherwise. */
    final boolean isThere(String what) {
        if (actual == null) {
            fail("Expecting a " + what + ", but there was null.");
        }
        return actual != null;
    }

    /** Gives another assertion what this one is called, and who collects its failures. */
    final <T extends AbstractPoaAssert<T, ?>> T inheriting(T next) {
        inherit(this, next);
        return next.collectedBy(collector);
    }

    private static void inherit(AbstractAssert<?, ?> from, AbstractAssert<?, ?> to) {
        to.info.description(from.info.description());
        to.info.useRepresentation(from.info.representation());
        String message = from.info.overridingErrorMessage();
        if (message != null) {
            to.info.overridingErrorMessage(message);
        }
    }
}
