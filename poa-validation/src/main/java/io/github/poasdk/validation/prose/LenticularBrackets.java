package io.github.poasdk.validation.prose;

import io.github.poasdk.validation.finding.TextSpan;
import io.github.poasdk.validation.internal.prose.Sentence;
import io.github.poasdk.validation.internal.text.PhraseSet;
import io.github.poasdk.validation.internal.text.Token;
import io.github.poasdk.validation.internal.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells placeholders from headings and labels among what stands in lenticular brackets. At the start of a line they hold a
 * heading, unless it names what is to be filled in; elsewhere they hold a placeholder, unless it is a remark. Thread-safe.
 */
final class LenticularBrackets {

    private static final Pattern BRACKETS = Pattern.compile("\u3010([^\u3010\u3011\\n]{1,40})\u3011");

    /** What numbers a heading, beside digits and punctuation. */
    private static final String NUMERALS = "\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d\u5341\u7b2c";

    private static final String COMMAS = "\uff0c\u3002,\uff09)";

    /** How long the number or the bullet before a heading is at most, with its blanks. */
    private static final int LONGEST_MARK = 8;

    /** Orders to fill something in. */
    private final PhraseSet orders;

    /** What forms ask for, such as the name of a shop. */
    private final PhraseSet blanks;

    /** Words behind a placeholder that opens a sentence; behind a label stands its value. */
    private final Set<String> followers;

    /** What is a remark wherever it stands. */
    private final PhraseSet remarks;

    LenticularBrackets(LanguageFile file) {
        orders = file.phrases("formOrders");
        blanks = file.phrases("formBlanks");
        followers = file.words("formFollowers");
        remarks = file.phrases("formRemarks");
    }

    /** The placeholders of a sentence. */
    List<TextSpan> check(Sentence sentence) {
        List<TextSpan> spans = new ArrayList<>();
        boolean isLabelled = sentence.text().charAt(sentence.start()) == '\u3010';
        Matcher matcher = BRACKETS.matcher(sentence.text()).region(sentence.start(), sentence.end());
        while (matcher.find()) {
            if (!sentence.isQuoted(matcher.start()) && isPlaceholder(sentence.text(), matcher, isLabelled)) {
                spans.add(new TextSpan(matcher.start(), matcher.end()));
            }
        }
        return spans;
    }

    private boolean isPlaceholder(String text, Matcher matcher, boolean isLabelled) {
        List<Token> words = Tokens.of(matcher.group(1));
        if (!orders.find(words).isEmpty()) {
            return true;
        }
        boolean isBlank = isBlank(words);
        if (!isStartOfLine(text, matcher.start())) {
            boolean hasNumber = matcher.group(1).chars().anyMatch(Character::isDigit);
            boolean isLabel = hasNumber || isLabelled || words.isEmpty();
            return isBlank || !(isLabel || !remarks.find(words).isEmpty());
        }
        return isBlank && (isEndOfLine(text, matcher.end()) || isFollowed(text.charAt(matcher.end())));
    }

    /** Whether forms ask for all that the brackets hold. */
    private boolean isBlank(List<Token> words) {
        int covered = blanks.find(words).stream()
                .mapToInt(span -> span.end() - span.start())
                .sum();
        int length = words.stream().mapToInt(word -> word.end() - word.start()).sum();
        return covered > 0 && covered == length;
    }

    private boolean isFollowed(char next) {
        return COMMAS.indexOf(next) >= 0 || followers.contains(String.valueOf(next));
    }

    private static boolean isStartOfLine(String text, int at) {
        int before = at - 1;
        while (before >= 0 && before >= at - LONGEST_MARK && isOfMark(text.charAt(before))) {
            before--;
        }
        return before < 0 || text.charAt(before) == '\n';
    }

    private static boolean isOfMark(char character) {
        return character != '\n' && (!Character.isLetter(character) || NUMERALS.indexOf(character) >= 0);
    }

    private static boolean isEndOfLine(String text, int at) {
        return at >= text.length() || text.charAt(at) == '\n' || text.charAt(at) == '\r';
    }
}
