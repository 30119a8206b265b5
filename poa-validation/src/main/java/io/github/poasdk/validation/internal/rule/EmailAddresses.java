package io.github.poasdk.validation.internal.rule;

import io.github.poasdk.validation.finding.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds e-mail addresses in texts, in time linear in the length. */
public final class EmailAddresses {

    private static final String LOCAL = "!#$%&'*+-/=?^_`{|}~.";

    private EmailAddresses() {}

    /** The addresses in a text, without those of the issuers of documents. */
    static List<TextSpan> in(String text, PlanView plan) {
        List<TextSpan> found = in(text);
        return found.isEmpty() ? found : withoutIssuers(found, text, plan);
    }

    private static List<TextSpan> withoutIssuers(List<TextSpan> found, String text, PlanView plan) {
        return found.stream()
                .filter(span -> !isOfIssuer(text.substring(span.start(), span.end()), plan))
                .toList();
    }

    /** The addresses in a text. */
    public static List<TextSpan> in(String text) {
        int first = text.indexOf('@');
        if (first < 0) {
            return List.of();
        }
        List<TextSpan> spans = new ArrayList<>();
        int from = 0;
        for (int at = first; at >= 0; at = text.indexOf('@', at + 1)) {
            int start = at;
            while (start > from && isLocal(text.charAt(start - 1))) {
                start--;
            }
            int end = at + 1;
            while (end < text.length() && isDomain(text.charAt(end))) {
                end++;
            }
            while (end > at + 1 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
                end--;
            }
            if (start < at && text.substring(at + 1, end).indexOf('.') > 0) {
                spans.add(new TextSpan(start, end));
            }
            from = at + 1;
        }
        return spans;
    }

    private static boolean isLocal(char character) {
        return Character.isLetterOrDigit(character) || LOCAL.indexOf(character) >= 0;
    }

    private static boolean isDomain(char character) {
        return Character.isLetterOrDigit(character) || character == '.' || character == '-';
    }

    private static boolean isOfIssuer(String address, PlanView plan) {
        return plan.issuerEmails().contains(address.toLowerCase(Locale.ROOT));
    }
}
