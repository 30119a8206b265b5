package io.github.poasdk.validation.pack;

import io.github.poasdk.model.Evidence;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What the description of a document can state, by the names that packs have for it. */
public final class StatedDetails {

    private static final Map<String, Predicate<Evidence>> MEMBERS = members();

    private StatedDetails() {}

    /**
     * Whether a name is one of a member or of a term.
     *
     * @param name such as {@code issuer/phone} or {@code terms/Licensor}
     * @return whether it can be asked for
     */
    static boolean isKnown(String name) {
        return MEMBERS.containsKey(name)
                || (name.startsWith(StatedDetail.TERM) && name.length() > StatedDetail.TERM.length());
    }

    static String known() {
        return String.join(", ", MEMBERS.keySet()) + ", terms/NAME";
    }

    /**
     * Whether a document states a detail.
     *
     * @param evidence the description of the document
     * @param name the name of the detail
     * @return whether it is there and not blank; a term whatever the case of its letters
     */
    public static boolean isStated(Evidence evidence, String name) {
        return Optional.ofNullable(MEMBERS.get(name))
                .map(member -> member.test(evidence))
                .orElseGet(() -> hasTerm(evidence, name.substring(StatedDetail.TERM.length())));
    }

    private static boolean hasTerm(Evidence evidence, String term) {
        return evidence.getTerms().entrySet().stream()
                .anyMatch(
                        entry -> entry.getKey().strip().toLowerCase(Locale.ROOT).equals(term.toLowerCase(Locale.ROOT))
                                && !entry.getValue().isBlank());
    }

    private static Map<String, Predicate<Evidence>> members() {
        Map<String, Predicate<Evidence>> members = new LinkedHashMap<>();
        members.put("issuer/name", evidence -> !evidence.getIssuer().getName().isBlank());
        members.put(
                "issuer/address", evidence -> !evidence.getIssuer().getAddress().isBlank());
        members.put("issuer/phone", evidence -> !evidence.getIssuer().getPhone().isBlank());
        members.put("issuer/email", evidence -> !evidence.getIssuer().getEmail().isBlank());
        members.put(
                "issuer/website", evidence -> !evidence.getIssuer().getWebsite().isBlank());
        members.put("issuedOn", evidence -> evidence.getIssuedOn().isPresent());
        members.put("validUntil", evidence -> evidence.getValidUntil().isPresent());
        members.put(
                "items",
                evidence -> evidence.getItems().stream()
                        .anyMatch(item -> !item.getAsin().isBlank()));
        return members;
    }
}
