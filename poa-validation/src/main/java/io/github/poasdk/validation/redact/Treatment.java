package io.github.poasdk.validation.redact;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a copy to share has in the place of a member; {@code members.csv} says which. */
enum Treatment {
    KEEP,
    DATE,
    TEXT,
    NUMBERED,
    TERMS,
    DROP,
    PERSON(ReplacedKind.PERSON),
    COMPANY(ReplacedKind.COMPANY),
    ADDRESS(ReplacedKind.ADDRESS),
    PHONE(ReplacedKind.PHONE),
    EMAIL(ReplacedKind.EMAIL),
    WEB_ADDRESS(ReplacedKind.WEB_ADDRESS),
    MERCHANT_ID(ReplacedKind.MERCHANT_ID),
    ASIN(ReplacedKind.ASIN),
    ORDER_ID(ReplacedKind.ORDER_ID),
    ELEMENT_ID(ReplacedKind.ELEMENT_ID),
    FILE_NAME(ReplacedKind.FILE_NAME),
    CHECKSUM(ReplacedKind.CHECKSUM);

    private static final Map<String, Treatment> BY_MEMBER = DataLines.of("members.csv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> valueOf(row.get(1))));

    private final Optional<ReplacedKind> kind;

    Treatment() {
        kind = Optional.empty();
    }

    Treatment(ReplacedKind kind) {
        this.kind = Optional.of(kind);
    }

    /** As what the whole value is replaced. */
    Optional<ReplacedKind> kind() {
        return kind;
    }

    /** All members by their way from the plan, without indexes. */
    static Map<String, Treatment> byMember() {
        return BY_MEMBER;
    }
}
