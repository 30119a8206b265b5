package io.github.poasdk.validation.redact;

import io.github.poasdk.model.code.Marketplace;
import io.github.poasdk.model.code.Marketplaces;
import io.github.poasdk.validation.finding.TextSpan;
import io.github.poasdk.validation.internal.rule.DigitRuns;
import io.github.poasdk.validation.internal.rule.EmailAddresses;
import io.github.poasdk.validation.pack.PolicyPack;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Replaces in texts what is known from members, and what looks like personal data, a number, a code or a date. Not thread-safe. */
final class Texts {

    private static final Pattern WEB = Pattern.compile("(?:https?://|(?<![\\p{L}\\p{N}.])www\\.)[^\\s<>\"'）」、。]++");
    private static final Pattern ORDER = Pattern.compile("(?<![0-9])[0-9]{3}-[0-9]{7}-[0-9]{7}(?![0-9])");
    private static final Pattern ASIN =
            Pattern.compile("(?<![\\p{L}\\p{N}])B(?=[A-Z]{0,8}[0-9])[0-9A-Z]{9}(?![\\p{L}\\p{N}])");
    private static final Pattern CODE = Pattern.compile(
            "(?<![A-Za-z0-9])[A-Za-z0-9]++(?:[-_][A-Za-z0-9]++)*+(?![\\p{L}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]])");
    private static final Pattern AMOUNT = Pattern.compile("[0-9]+[A-Za-z]{1,3}");
    private static final Pattern AMOUNT_ALONE =
            Pattern.compile("(?<![\\p{L}\\p{N}])[0-9]{1,3}(?:[.,][0-9]{1,3}){0,3}(?![\\p{L}\\p{N}])");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");
    private static final String ADDRESS_RULE = "POA-PERSONAL-ADDRESS";
    private static final int FEWEST_OF_PHONE = 9;
    private static final int MOST_OF_PHONE = 15;
    private static final int FEWEST_OF_CARD = 14;
    private static final int MOST_OF_CARD = 19;
    private static final int FEWEST_DIGITS = 7;
    private static final int FEWEST_BESIDE_LETTERS = 4;
    private static final int SHORTEST_CAPITAL = 10;
    private static final int FEWEST_OF_NUMBERED = 3;
    private static final int FEWEST_ALONE = 5;

    private final Pseudonyms pseudonyms;
    private final KnownValues known;
    private final WrittenDates dates;
    private final String language;
    private final Set<String> kept = new HashSet<>();

    /** A part of a text and what stands there instead. */
    private record Change(TextSpan span, String text) {}

    /** For a plan; a public number is one of a help page. */
    Texts(Pseudonyms pseudonyms, KnownValues known, WrittenDates dates, String language, Set<String> publicNumbers) {
        this.pseudonyms = pseudonyms;
        this.known = known;
        this.dates = dates;
        this.language = language;
        kept.addAll(publicNumbers);
        PolicyPack.builtIn().policies().forEach(policy -> kept.addAll(policy.helpPageIds()));
        Marketplaces.all().stream()
                .map(data -> data.marketplace())
                .map(Marketplace::code)
                .forEach(kept::add);
    }

    /** A text without what tells who it is about. */
    String redacted(String text) {
        Draft draft = new Draft(text);
        look(draft, Texts::isCode);
        return draft.written();
    }

    /** The same where every longer number is one of a document. */
    String numbered(String text) {
        Draft draft = new Draft(text);
        look(draft, Texts::isNumber);
        return draft.written();
    }

    /** The numbers of documents in a text that are long enough to be found elsewhere. */
    List<String> numbers(String text) {
        Draft draft = new Draft(text);
        dates(draft);
        return CODE.matcher(text)
                .results()
                .filter(match -> draft.isFree(new TextSpan(match.start(), match.end())))
                .map(MatchResult::group)
                .filter(token -> isNumber(token) && !isKept(token) && token.length() >= FEWEST_ALONE)
                .toList();
    }

    /** Each word replaced, dates moved, and amounts as they are. */
    String named(String text) {
        Draft draft = new Draft(text);
        web(draft);
        dates(draft);
        AMOUNT_ALONE
                .matcher(text)
                .results()
                .forEach(match -> draft.put(new TextSpan(match.start(), match.end()), match.group()));
        draft.fill(pseudonyms::name);
        return draft.written();
    }

    private void look(Draft draft, Predicate<String> isCode) {
        String text = draft.text;
        web(draft);
        EmailAddresses.in(text).forEach(span -> replace(ReplacedKind.EMAIL, span, draft));
        known.in(text).forEach(match -> replace(match.kind(), match.span(), draft));
        dates(draft);
        find(ORDER, ReplacedKind.ORDER_ID, draft);
        find(ASIN, ReplacedKind.ASIN, draft);
        for (DigitRuns.Run run : DigitRuns.in(text)) {
            if (run.isCard(FEWEST_OF_CARD, MOST_OF_CARD)) {
                replace(ReplacedKind.NUMBER, run.span(), draft);
            } else if (run.isPhone(FEWEST_OF_PHONE, MOST_OF_PHONE)) {
                replace(ReplacedKind.PHONE, run.span(), draft);
            }
        }
        CODE.matcher(text)
                .results()
                .filter(match -> isCode.test(match.group()) && !isKept(match.group()) && !isOfNorm(text, match.start()))
                .forEach(match -> replace(ReplacedKind.NUMBER, new TextSpan(match.start(), match.end()), draft));
        PolicyPack.builtIn()
                .rule(ADDRESS_RULE)
                .ifPresent(rule -> rule.find(text, language)
                        .forEach(span -> draft.fill(span, part -> pseudonyms.of(ReplacedKind.ADDRESS, part))));
    }

    private void web(Draft draft) {
        WEB.matcher(draft.text).results().forEach(match -> {
            int end = match.end();
            while (end > match.start() + 1 && ".,;:!?)]}".indexOf(draft.text.charAt(end - 1)) >= 0) {
                end--;
            }
            if (!Addresses.isOfAmazon(draft.text.substring(match.start(), end))) {
                replace(ReplacedKind.WEB_ADDRESS, new TextSpan(match.start(), end), draft);
            }
        });
    }

    private void dates(Draft draft) {
        dates.in(draft.text).forEach(moved -> draft.put(moved.span(), moved.text()));
    }

    private void find(Pattern pattern, ReplacedKind kind, Draft draft) {
        pattern.matcher(draft.text)
                .results()
                .forEach(match -> replace(kind, new TextSpan(match.start(), match.end()), draft));
    }

    private void replace(ReplacedKind kind, TextSpan span, Draft draft) {
        if (draft.isFree(span)) {
            draft.put(span, pseudonyms.of(kind, draft.text.substring(span.start(), span.end())));
        }
    }

    /** A long number, or letters with digits; not an amount with its unit, such as 5000mAh. */
    private static boolean isCode(String token) {
        int digits = 0;
        int run = 0;
        int longest = 0;
        boolean hasLetter = false;
        for (int i = 0; i < token.length(); i++) {
            char each = token.charAt(i);
            boolean isDigit = each >= '0' && each <= '9';
            digits += isDigit ? 1 : 0;
            run = isDigit ? run + 1 : 0;
            longest = Math.max(longest, run);
            hasLetter |= Character.isLetter(each);
        }
        boolean isCapital = token.length() >= SHORTEST_CAPITAL && token.matches("[A-Z0-9]+");
        return longest >= FEWEST_DIGITS
                || (hasLetter
                        && digits > 0
                        && (digits >= FEWEST_BESIDE_LETTERS || isCapital)
                        && !AMOUNT.matcher(token).matches());
    }

    private static boolean isNumber(String token) {
        return isCode(token)
                || (token.chars().filter(each -> each >= '0' && each <= '9').count() >= FEWEST_OF_NUMBERED
                        && !YEAR.matcher(token).matches()
                        && !AMOUNT.matcher(token).matches());
    }

    /** Whether a token is a public number, or begins as a norm does. */
    private boolean isKept(String token) {
        int letters = 0;
        while (letters < token.length() && Character.isLetter(token.charAt(letters))) {
            letters++;
        }
        return kept.contains(token)
                || kept.contains(token.substring(letters == 1 ? 1 : 0))
                || (letters > 1 && KeptWords.isNorm(token.substring(0, letters)));
    }

    /** Whether the word before is the name of a series of norms. */
    private static boolean isOfNorm(String text, int start) {
        int end = start - 1;
        if (end < 1 || text.charAt(end) != ' ') {
            return false;
        }
        int first = end;
        while (first > 0 && Character.isUpperCase(text.charAt(first - 1))) {
            first--;
        }
        return end - first > 1 && KeptWords.isNorm(text.substring(first, end));
    }

    /** A text with changes; what is changed once is not changed again. */
    private static final class Draft {

        private final String text;
        private final BitSet changed;
        private final List<Change> changes = new ArrayList<>();

        Draft(String text) {
            this.text = text;
            this.changed = new BitSet(text.length());
        }

        boolean isFree(TextSpan span) {
            int next = changed.nextSetBit(span.start());
            return next < 0 || next >= span.end();
        }

        void put(TextSpan span, String change) {
            if (isFree(span)) {
                changed.set(span.start(), span.end());
                changes.add(new Change(span, change));
            }
        }

        /** Changes what is left of the text. */
        void fill(UnaryOperator<String> changer) {
            if (!text.isEmpty()) {
                fill(new TextSpan(0, text.length()), changer);
            }
        }

        /** Changes what is left of a span. */
        void fill(TextSpan span, UnaryOperator<String> changer) {
            int start = changed.nextClearBit(span.start());
            while (start < span.end()) {
                int next = changed.nextSetBit(start);
                int end = next < 0 ? span.end() : Math.min(next, span.end());
                put(new TextSpan(start, end), changer.apply(text.substring(start, end)));
                start = changed.nextClearBit(end);
            }
        }

        String written() {
            changes.sort(Comparator.comparing(Change::span));
            StringBuilder written = new StringBuilder();
            int done = 0;
            for (Change change : changes) {
                TextSpan span = change.span();
                written.append(text, done, span.start()).append(change.text());
                done = span.end();
            }
            return written.append(text.substring(done)).toString();
        }
    }
}
