package io.github.poasdk.validation.prose;

import io.github.poasdk.validation.finding.TextSpan;
import io.github.poasdk.validation.internal.prose.Sentence;
import io.github.poasdk.validation.internal.text.Mark;
import io.github.poasdk.validation.internal.text.PhraseSet;
import io.github.poasdk.validation.internal.text.Token;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what a form or a template left behind, in any language. Every repetition in the patterns is bounded, so that each of
 * them takes a bounded time at each place of the text.
 */
final class Placeholders implements Detector {

    static final String RULE = "placeholder";

    private static final Pattern BRACKETS = Pattern.compile(
            "\\{\\{[^{}\\n]{0,60}}}|\\$?\\{[^{}\\n]{1,60}}|<<?\\p{L}[\\p{L}\\d _./-]{0,40}>>?|\\[[^\\[\\]\\n]{1,80}]");

    /** What may stand in square brackets: remarks of an editor, references, numbers. */
    private static final Pattern REMARK = Pattern.compile(
            "(?i)\\[(sic|\\.{3}|\u2026|x|\\W?|[^\\]]{0,20}\\d[^\\]]{0,20}|[^\\]]{0,50}\\b(section|clause|page|chapter|article|no\\.?) \\d[^\\]]{0,20}|[A-Z]|[^\\]]{1,6}\u7248|(see|exhibit|annex|appendix|file|attachment|photo|fig)\\b[^\\]]{0,60})]");

    private static final Pattern MASKS = Pattern.compile(
            "_{2,200}|(?<![\\p{L}\\d-])[A-Z]?[Xx]{5,30}(?![\\p{L}\\d-])|\\bB0[.x*X?]{4,20}|(?<![\\p{Alnum}-])[\\p{Alnum}-]{0,20}[Xx*#]{3,20}-[\\p{Alnum}*#-]{0,20}|\\b\\d{1,4}-[Xx*#]{3,20}|(?<![\\p{L}\\d])[Xx]{2,4}(?=[/.-][Xx\\d])[Xx\\d/.-]{1,12}|(?<![\\p{L}\\d-])(X{2,20}|Y{2,20}|x{2,20}|Z{2,20}) ?(?=%|\\p{Sc})|(?<=\\p{Sc})[Xx]{2,20}|(?<=\\s)\\?{2,20}(?=\\s|$|%)|(?<![\\p{L}\\d])(X{2,20}|YY)(?=[\\p{IsHan}])|(?<=\\p{IsHan})X{2,20}(?![A-Za-z\\d])|(?<![\\p{Alnum}])20\\d?[Xx]{1,2}(?=\u5e74)|[\u00d7\u25cb\u3007\u25a1]{2,20}|[\u00d7\u25cb\u25a1](?=[\u5e74\u6708\u65e5])|\uff3f{2,200}|[(\uff08][ \u3000]{0,20}[)\uff09]|(?<=\\s)\\.{5,200}(?=\\s)");

    private static final Pattern DATES = Pattern.compile(
            "\\b(?:(?:[Dd]{2}|[Mm]{2}|[Tt]{2})[./-](?:[Mm]{2,3}|[Dd]{2})[./-](?:[Yy]{2,4}|[Jj]{2,4})|[Yy]{4}[./-][Mm]{2}[./-][Dd]{2}|00[./]00[./]0{2,4})\\b");

    private static final Pattern SHEETS = Pattern.compile(
            "#(?:REF!|N/A|VALUE!|NAME\\?|DIV/0!|NULL!|NUM!|BEZUG!|WERT!|NV\\b|ZAHL!)|=[A-Z]{2,12}\\([^)\\n]{0,40}\\)?|\\bSheet\\d{1,2}!|&(?:nbsp|amp|quot|lt|gt|#\\d{2,4});|</?(?:br|p|b|div|span|li|ul)\\s?/?>|\\bNaN\\b|\\[object Object]|%[sd](?![\\p{L}\\d%])|\\*\\*[^*\\n]{1,60}\\*\\*|~~[^~\\n]{1,60}~~|```|%[A-Z]{3,20}%|\\[cite: ?\\d{1,3}]|\\\\n|\\\\t");

    private static final Pattern ADDRESSES = Pattern.compile(
            "(?i)[\\w.]{1,30}@(?:example|domain|company|yourcompany|email|test)\\.(?:com|org|net|de)\\b|\\b(?:www\\.)?example\\.(?:com|org|net)\\b");

    /** Names and numbers of samples, in any letter case. */
    private static final PhraseSet SAMPLES = PhraseSet.of(List.of(
            "(john|jane) doe",
            "john smith",
            "123 main (street|st)",
            "anytown",
            "lorem ipsum",
            "acme (inc|corp|ltd|llc)",
            "(abc|xyz) (company|corp|inc|ltd|llc|trading|store|brand|gmbh)",
            "(max|erika) muster*",
            "(mustermann|musterfrau|musterfirma|musterstra\u00dfe|musterstadt)",
            "123 1234567 1234567",
            "# 0000000 0000000",
            "111 1111111 1111111",
            "(b000000000|b0000000000|b00000000)"));

    /** What is still open, in capitals. */
    private static final PhraseSet OPEN = PhraseSet.of(List.of(
            "(tbd|tbc|tba|todo|fixme)",
            "to be (confirmed|determined|added|filled)",
            "(your|my) (company|store|business|seller|name|brand) [name|id]",
            "(insert|enter|add) (date|name|number|text|here|asin|order)"));

    private static final List<Pattern> OTHERS = List.of(MASKS, DATES, SHEETS, ADDRESSES);

    private static final String TRIGGERS = "[{<_#=@&*%\\?!~`\u00d7\u25cb\u3007\u25a1\uff3f";

    private final LenticularBrackets brackets;

    Placeholders(LanguageFile file) {
        brackets = new LenticularBrackets(file);
    }

    @Override
    public void check(Cues cues, ProseDocument document, SentenceHits hits) {
        Sentence sentence = cues.sentence();
        if (hasTrigger(sentence)) {
            checkForms(sentence, hits);
        }
        List<Token> plain = sentence.words().stream()
                .map(token -> token.is(Mark.QUOTE) || token.is(Mark.LINK)
                        ? token
                        : new Token(token.start(), token.end(), token.word(), 0))
                .toList();
        SAMPLES.find(plain).forEach(span -> add(hits, sentence.text(), span.start(), span.end()));
        if (sentence.has(Mark.CAPITALS)) {
            OPEN.find(plain).stream()
                    .filter(span -> isInCapitals(sentence.text(), span))
                    .forEach(span -> add(hits, sentence.text(), span.start(), span.end()));
        }
        letters(sentence, hits);
        brackets.check(sentence).forEach(span -> add(hits, sentence.text(), span.start(), span.end()));
    }

    /** Most sentences have nothing of what the patterns look for: a special character, one twice, a year with a gap, (). */
    private static boolean hasTrigger(Sentence sentence) {
        String text = sentence.text();
        for (int i = sentence.start(); i < sentence.end(); i++) {
            char character = text.charAt(i);
            boolean isDoubled = i > sentence.start()
                    && character == text.charAt(i - 1)
                    && ".0xXyYdDmMtTjJZ".indexOf(character) >= 0;
            boolean isYear = character == '\u5e74' && i > sentence.start() && "xX".indexOf(text.charAt(i - 1)) >= 0;
            boolean isOpen = (character == '(' || character == '\uff08')
                    && i + 1 < sentence.end()
                    && " \u3000)\uff09".indexOf(text.charAt(i + 1)) >= 0;
            if (isDoubled || isYear || isOpen || TRIGGERS.indexOf(character) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInCapitals(String text, TextSpan span) {
        return text.substring(span.start(), span.end()).chars().noneMatch(Character::isLowerCase);
    }

    private static void checkForms(Sentence sentence, SentenceHits hits) {
        Matcher brackets = in(BRACKETS, sentence);
        while (brackets.find()) {
            boolean isRemark = REMARK.matcher(brackets.group()).matches();
            if (!isRemark && !sentence.isQuoted(brackets.start())) {
                add(hits, sentence.text(), brackets.start(), brackets.end());
            }
        }
        for (Pattern pattern : OTHERS) {
            Matcher matcher = in(pattern, sentence);
            while (matcher.find()) {
                if (!sentence.isQuoted(matcher.start())) {
                    add(hits, sentence.text(), matcher.start(), matcher.end());
                }
            }
        }
    }

    /** The region is transparent, so that a look behind its start sees the text there. */
    private static Matcher in(Pattern pattern, Sentence sentence) {
        return pattern.matcher(sentence.text()).useTransparentBounds(true).region(sentence.start(), sentence.end());
    }

    private static void add(SentenceHits hits, String text, int start, int end) {
        hits.add(
                Label.TEMPLATE,
                RULE,
                start,
                end,
                Map.of("text", text.substring(start, end), "suggestion", "", "rule", RULE));
    }

    /** A single letter in the place of a number: "N employees". */
    private static void letters(Sentence sentence, SentenceHits hits) {
        List<Token> tokens = sentence.tokens();
        for (int i = 2; i + 2 < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean isLetter = token.end() - token.start() == 1
                    && "NXYZ".indexOf(sentence.text().charAt(token.start())) >= 0
                    && !token.is(Mark.HIDDEN);
            Token next = tokens.get(i + 1);
            if (isLetter
                    && next.start() == token.end() + 1
                    && next.word().endsWith("s")
                    && next.word().length() > 3
                    && Character.isLowerCase(sentence.text().charAt(next.start()))
                    && Character.isLowerCase(
                            sentence.text().charAt(tokens.get(i - 1).start()))) {
                add(hits, sentence.text(), token.start(), token.end());
            }
        }
    }
}
