package io.github.poasdk.validation.checklist;

import io.github.poasdk.validation.checklist.ChecklistItem.Part;
import io.github.poasdk.validation.finding.Finding;
import java.util.List;

/** Which findings say that something in a checklist is there and not as it should be. */
final class DefectCodes {

    private DefectCodes() {}

    static List<String> of(Part part) {
        return switch (part) {
            case METRIC -> List.of("POA-METRIC-TARGET-MISSES-LIMIT", "POA-METRIC-WITHIN-LIMIT");
            case POLICY -> List.of("POA-POLICY-OTHER-ISSUE");
            case CAUSE -> List.of("POA-CAUSE-IGNORANCE", "POA-CAUSE-SYMPTOM", "POA-CAUSE-SEVERAL-ISSUES");
            case PREVENTIVE -> List.of("POA-ORDERS-ONLY");
            case LISTING -> List.of("POA-LISTING-OUT-OF-STOCK", "POA-LISTING-NOT-CLOSED");
            case EVIDENCE ->
                List.of(
                        "POA-EVIDENCE-OLD",
                        "POA-EVIDENCE-EXPIRED",
                        "POA-EVIDENCE-QUANTITY",
                        "POA-EVIDENCE-FORMAT",
                        "POA-EVIDENCE-FILE-NAME",
                        "POA-EVIDENCE-SIZE",
                        "POA-EVIDENCE-ALTERED",
                        "POA-EVIDENCE-NOT-STATED");
            case RESPONSE, ANSWER, CORRECTIVE -> List.of();
        };
    }

    /** Whether a finding is about an element, lies in it, or is about a list of which it is one. */
    static boolean isAbout(Finding finding, String place) {
        return isWithin(finding.pointer(), place)
                || isWithin(place, finding.pointer())
                || finding.related().contains(place)
                || (finding.code().startsWith("POA-LISTING-") && place.startsWith("/listingClosures"));
    }

    private static boolean isWithin(String pointer, String place) {
        return pointer.equals(place) || pointer.startsWith(place + "/");
    }
}
