package io.github.poasdk.validation.internal;

import io.github.poasdk.model.ResponseKind;
import java.util.EnumSet;
import java.util.Set;

/** Kinds of response that rules have in common. */
final class ResponseKinds {

    private ResponseKinds() {}

    /** Responses that explain an issue with its causes and actions, and admit it. */
    static Set<ResponseKind> plans() {
        return EnumSet.of(ResponseKind.PLAN, ResponseKind.FOLLOW_UP);
    }

    /** Responses that are told in words, and not by documents alone. */
    static Set<ResponseKind> told() {
        return EnumSet.complementOf(EnumSet.of(ResponseKind.DOCUMENTS));
    }
}
