package io.github.poasdk.model;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The parts in which nothing is filled in, one for all plans: what a member has until it is set. */
final class EmptyParts {

    static final Acknowledgment ACKNOWLEDGMENT = Acknowledgment.builder().build();
    static final Attempt ATTEMPT = Attempt.builder().build();
    static final EffectivenessCheck EFFECTIVENESS_CHECK =
            EffectivenessCheck.builder().build();
    static final Issuer ISSUER = Issuer.builder().build();
    static final Notice NOTICE = Notice.builder().build();
    static final Owner OWNER = Owner.builder().build();
    static final Period PERIOD = Period.builder().build();
    static final RelatedAccount RELATED_ACCOUNT = RelatedAccount.builder().build();
    static final Seller SELLER = Seller.builder().build();
    static final Timeline TIMELINE = Timeline.builder().build();

    private static final Map<Class<?>, Object> BY_CLASS = Stream.of(
                    ACKNOWLEDGMENT,
                    ATTEMPT,
                    EFFECTIVENESS_CHECK,
                    ISSUER,
                    NOTICE,
                    OWNER,
                    PERIOD,
                    RELATED_ACCOUNT,
                    SELLER,
                    TIMELINE)
            .collect(Collectors.toUnmodifiableMap(Object::getClass, part -> part));

    private EmptyParts() {}

    /** By class and not by hash, since most parts differ from the empty one at their first member. */
    static boolean contains(Object part) {
        return part.equals(BY_CLASS.get(part.getClass()));
    }
}
