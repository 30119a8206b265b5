package com.example.casedesk;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Which field of our form shows a place of the plan. */
final class FormField {

    /** What is beside no field. */
    static final String WHOLE_FORM = "form";

    private static final Pattern INDEX = Pattern.compile("(?<=/)[0-9]+(?=/|$)");
    private static final Pattern ANY = Pattern.compile("[*]");

    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("/seller/name", "shop"),
            Map.entry("/notice/receivedOn", "noticeDate"),
            Map.entry("/issues", "problems"),
            Map.entry("/issues/*", "problems[*]"),
            Map.entry("/issues/*/id", "problems[*].key"),
            Map.entry("/issues/*/type", "problems[*].topic"),
            Map.entry("/issues/*/summary", "problems[*].story"),
            Map.entry("/issues/*/acknowledgment/statement", "problems[*].admission"),
            Map.entry("/rootCauses", "causes"),
            Map.entry("/rootCauses/*", "causes[*]"),
            Map.entry("/rootCauses/*/id", "causes[*].key"),
            Map.entry("/rootCauses/*/issueIds", "causes[*].problems"),
            Map.entry("/rootCauses/*/issueIds/*", "causes[*].problems[*]"),
            Map.entry("/rootCauses/*/statement", "causes[*].cause"),
            Map.entry("/rootCauses/*/explanation", "causes[*].howItCameAbout"),
            Map.entry("/actions", "measures"),
            Map.entry("/actions/*", "measures[*]"),
            Map.entry("/actions/*/id", "measures[*].key"),
            Map.entry("/actions/*/purpose", "measures[*].kind"),
            Map.entry("/actions/*/causeIds", "measures[*].causes"),
            Map.entry("/actions/*/causeIds/*", "measures[*].causes[*]"),
            Map.entry("/actions/*/title", "measures[*].title"),
            Map.entry("/actions/*/steps", "measures[*].steps"),
            Map.entry("/actions/*/steps/*", "measures[*].steps[*]"),
            Map.entry("/actions/*/owner/role", "measures[*].responsible"),
            Map.entry("/actions/*/timeline/done", "measures[*].doneOn"),
            Map.entry("/actions/*/timeline/due", "measures[*].dueOn"),
            Map.entry("/evidence", "documents"),
            Map.entry("/evidence/*", "documents[*]"),
            Map.entry("/evidence/*/id", "documents[*].key"),
            Map.entry("/evidence/*/title", "documents[*].title"),
            Map.entry("/evidence/*/fileName", "documents[*].file"),
            Map.entry("/closing", "lastWords"));

    private FormField() {}

    /** The field for a JSON pointer: that of the place itself, or else of the nearest part around it. */
    static String of(String pointer) {
        List<String> indices =
                INDEX.matcher(pointer).results().map(MatchResult::group).toList();
        String place = INDEX.matcher(pointer).replaceAll("*");
        while (!place.isEmpty()) {
            String field = FIELDS.get(place);
            if (field != null) {
                Iterator<String> left = indices.iterator();
                return ANY.matcher(field).replaceAll(any -> left.next());
            }
            place = place.substring(0, place.lastIndexOf('/'));
        }
        return WHOLE_FORM;
    }
}
