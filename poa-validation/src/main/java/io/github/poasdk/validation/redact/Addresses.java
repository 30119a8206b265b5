package io.github.poasdk.validation.redact;

import java.util.regex.Pattern;

/** Takes addresses of the internet and names of files apart, and makes such that are nobody's. */
final class Addresses {

    /** Nobody can have a name below it (RFC 2606). */
    private static final String NOBODYS = "example";

    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@<>]{1,100}@[^\\s@<>.]{1,60}(?:\\.[^\\s@<>.]{1,60}){1,3}");
    private static final Pattern AMAZON = Pattern.compile(
            "https?://(?:[a-z0-9-]{1,60}\\.){0,4}amazon\\.(?:[a-z]{2,3}|[a-z]{2,3}\\.[a-z]{2})(?:[/?#].*)?",
            Pattern.CASE_INSENSITIVE);
    private static final String SCHEME = "://";
    private static final String WWW = "www.";
    private static final int LONGEST_ENDING = 5;

    private Addresses() {}

    /** The parts of an address of the web: what all have, the host, and what is behind it. */
    record Web(String start, String host, String rest) {

        static Web of(String web) {
            int scheme = web.indexOf(SCHEME);
            int begin = scheme < 0 ? 0 : scheme + SCHEME.length();
            int host = web.regionMatches(true, begin, WWW, 0, WWW.length()) ? begin + WWW.length() : begin;
            int end = host;
            while (end < web.length() && "/?#:".indexOf(web.charAt(end)) < 0) {
                end++;
            }
            return new Web(web.substring(0, host), web.substring(host, end), web.substring(end));
        }
    }

    /** Amazon's pages are no secret, and say which policy is meant. */
    static boolean isOfAmazon(String web) {
        return AMAZON.matcher(web).matches();
    }

    static boolean isEmail(String text) {
        return EMAIL.matcher(text).matches();
    }

    /** Another host below a domain that nobody can have. */
    static String host(String host, Seed.Draws draws) {
        int dot = host.lastIndexOf('.');
        return dot > 0 && dot < host.length() - 1
                ? spoken(host.substring(0, dot), draws) + "." + NOBODYS
                : spoken(host, draws);
    }

    static String fileName(String value, Seed.Draws draws) {
        int dot = value.lastIndexOf('.');
        boolean hasEnding = dot > 0 && value.length() - dot - 1 <= LONGEST_ENDING;
        return hasEnding ? spoken(value.substring(0, dot), draws) + value.substring(dot) : spoken(value, draws);
    }

    static String spoken(String value, Seed.Draws draws) {
        return Shapes.of(value, 0, Shapes.Style.SPOKEN, draws);
    }
}
