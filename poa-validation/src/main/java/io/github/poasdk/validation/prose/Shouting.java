package io.github.poasdk.validation.prose;

import io.github.poasdk.validation.internal.prose.Sentence;
import io.github.poasdk.validation.internal.text.Mark;
import io.github.poasdk.validation.internal.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds emphasis: common words in capitals, doubled marks, spaced letters. */
final class Shouting implements Detector {

    static final String CAPITALS = "capitals";
    static final String DOUBLED_MARK = "doubled-mark";
    static final String SPACED_LETTERS = "spaced-letters";

    private static final Pattern MARKS = Pattern.compile(
            "[!\uff01](?:\\s?[!?\uff01\uff1f]){1,20}(?!\\s?,)|[?\uff1f](?:\\s?[?\uff1f]){0,10}[!\uff01][!?\uff01\uff1f]{0,20}|(?<=\\p{L})[?\uff1f]{2,20}");

    /** Letters that stand apart; a line of sizes or of the alphabet is none. */
    private static final Pattern SPACED = Pattern.compile(
            "(?<![\\p{L}\\d'\u2019&-])\\p{L}(?:(?<sep>[ -])\\p{L}){2,30}(?![\\p{L}\\d'\u2019])|(?<![\\p{L}\\d])\\p{L}(?: {1,3}\\p{L}){3,30}(?![\\p{L}\\d])"
                    + "|(?<=\\p{IsHan})[A-Za-z](?: [A-Za-z]){2,30}(?![A-Za-z\\d'])|(?<![\\p{L}\\d'&-])[A-Za-z](?: [A-Za-z]){2,30}(?=\\p{IsHan})");

    /** Characters of a script without spaces, apart by blanks: three if a border or a comma shows that each stands alone, else four. */
    private static final Pattern SPACED_HAN = Pattern.compile(
            "\\p{IsHan}(?: \\p{IsHan}){3,30}|(?<!\\p{IsHan})\\p{IsHan}(?: \\p{IsHan}){2}|\\p{IsHan}(?: \\p{IsHan}){2}(?!\\p{IsHan})");

    private static final String SIZES = "SMLX";

    private final OpenWords common;
    private final Set<String> ofLaw;
    private final OpenWords laws;
    private final Set<String> documents;
    private final Set<String> mentions;
    private final Set<String> companyForms;

    Shouting(LanguageFile file) {
        common = new OpenWords(file.words("common"));
        ofLaw = file.words("ofLaw");
        laws = new OpenWords(file.words("laws"));
        documents = file.words("documents");
        mentions = file.words("mentions");
        companyForms = file.words("companyForms");
    }

    @Override
    public void check(Cues cues, ProseDocument document, SentenceHits hits) {
        Sentence sentence = cues.sentence();
        if (hasMarks(sentence)) {
            check(MARKS, sentence, hits);
        }
        if (hasLetters(sentence)) {
            checkSpaced(sentence, hits);
        }
        if (!isHeading(cues)) {
            checkCapitals(sentence, document, hits);
        }
    }

    private static void check(Pattern pattern, Sentence sentence, SentenceHits hits) {
        Matcher matcher = in(pattern, sentence);
        while (matcher.find()) {
            if (!sentence.isQuoted(matcher.start())) {
                addMarks(sentence, matcher, hits);
            }
        }
    }

    /** The word before the marks is named with them, so that what is said of it follows from what is named. */
    private static void addMarks(Sentence sentence, Matcher marks, SentenceHits hits) {
        Token before = sentence.tokens().get(sentence.tokenAt(marks.start()));
        boolean isBeside = before.end() > before.start() && before.end() <= marks.start();
        int from = isBeside ? before.start() : marks.start();
        boolean isQuestion = marks.group().contains("?") || marks.group().contains("\uff1f");
        boolean isWide = marks.group().charAt(0) > 0x7f;
        String mark = isQuestion ? isWide ? "\uff1f" : "?" : isWide ? "\u3002" : ".";
        Map<String, String> arguments = Map.of(
                "text",
                sentence.text().substring(from, marks.end()),
                "suggestion",
                isBeside ? sentence.written(before) + mark : "",
                "rule",
                DOUBLED_MARK);
        hits.add(Label.SHOUTING, DOUBLED_MARK, marks.start(), marks.end(), arguments);
    }

    private static Matcher in(Pattern pattern, Sentence sentence) {
        return pattern.matcher(sentence.text()).useTransparentBounds(true).region(sentence.start(), sentence.end());
    }

    private static boolean hasMarks(Sentence sentence) {
        for (int i = sentence.start(); i < sentence.end(); i++) {
            char mark = sentence.text().charAt(i);
            if (mark == '!' || mark == '?' || mark == '\uff01' || mark == '\uff1f') {
                return true;
            }
        }
        return false;
    }

    /** Whether three words in a row are single letters. */
    private static boolean hasLetters(Sentence sentence) {
        int letters = 0;
        for (Token token : sentence.words()) {
            letters = token.end() - token.start() == 1 ? letters + 1 : 0;
            if (letters > 2) {
                return true;
            }
        }
        return false;
    }

    private static void checkSpaced(Sentence sentence, SentenceHits hits) {
        checkSpaced(SPACED, sentence, hits);
        checkSpaced(SPACED_HAN, sentence, hits);
    }

    private static void checkSpaced(Pattern pattern, Sentence sentence, SentenceHits hits) {
        Matcher matcher = in(pattern, sentence);
        while (matcher.find()) {
            String letters = matcher.group().replaceAll("[ -]", "");
            if (!isSizes(letters) && !isAlphabet(letters) && !sentence.isQuoted(matcher.start())) {
                add(
                        hits,
                        SPACED_LETTERS,
                        sentence.text(),
                        matcher.start(),
                        matcher.end(),
                        letters.toLowerCase(Locale.ROOT));
            }
        }
    }

    private static boolean isSizes(String letters) {
        return letters.chars().allMatch(letter -> SIZES.indexOf(letter) >= 0);
    }

    private static boolean isAlphabet(String letters) {
        for (int i = 1; i < letters.length(); i++) {
            if (letters.charAt(i) != letters.charAt(i - 1) + 1) {
                return false;
            }
        }
        return true;
    }

    /** A line in capitals without a full stop, beside other lines or with the words of a heading. */
    private static boolean isHeading(Cues cues) {
        Sentence sentence = cues.sentence();
        boolean isLine = sentence.isHeading() || (sentence.isLikeHeading() && cues.namesSection());
        return isLine && sentence.words().stream().allMatch(token -> isUpper(sentence, token));
    }

    private static boolean isUpper(Sentence sentence, Token token) {
        return sentence.written(token).chars().noneMatch(Character::isLowerCase);
    }

    private void checkCapitals(Sentence sentence, ProseDocument document, SentenceHits hits) {
        List<Token> tokens = sentence.tokens();
        for (int i = 1; i + 1 < tokens.size(); i++) {
            if (!tokens.get(i).is(Mark.CAPITALS)) {
                continue;
            }
            int last = i;
            while (last + 2 < tokens.size() && tokens.get(last + 1).is(Mark.CAPITALS)) {
                last++;
            }
            List<Token> run = tokens.subList(i, last + 1);
            if (!isPlain(tokens, i, last) && isEmphasis(sentence, run, document)) {
                int start = run.get(0).start();
                int end = run.get(run.size() - 1).end();
                String calm = sentence.text().substring(start, end).toLowerCase(Locale.ROOT);
                add(hits, CAPITALS, sentence.text(), start, end, calm);
            }
            i = last;
        }
    }

    /** A word in capitals that is spoken of, that a number follows as its value, or that is a part of a name is no emphasis. */
    private boolean isPlain(List<Token> tokens, int first, int last) {
        Token before = tokens.get(first - 1);
        Token behind = tokens.get(last + 1);
        boolean isBreak = behind.is(Mark.BREAK);
        if (!isBreak && companyForms.contains(behind.word())) {
            return true;
        }
        boolean isOfName = (behind.is(Mark.NAME) && !isBreak)
                || (before.is(Mark.NAME) && !tokens.get(first).is(Mark.BREAK));
        boolean isValue = behind.is(Mark.NUMBER) && !isBreak;
        return mentions.contains(before.word()) || (first == last && (isOfName || isValue));
    }

    private boolean isEmphasis(Sentence sentence, List<Token> run, ProseDocument document) {
        List<Token> emphasized = run.stream()
                .filter(token -> !token.is(Mark.HIDDEN) && common.contains(token.word()))
                .filter(token -> !document.isBrand(token.word()) && !document.isExplained(sentence.written(token)))
                .toList();
        if (emphasized.isEmpty()) {
            return false;
        }
        boolean isTitle = run.size() > 1 && run.stream().anyMatch(token -> documents.contains(token.word()));
        boolean isLaw = emphasized.stream().allMatch(token -> ofLaw.contains(token.word()))
                && sentence.words().stream().anyMatch(token -> laws.contains(token.word()));
        boolean isBrand = run.size() > 1 && emphasized.size() * 2 < run.size();
        return !isTitle && !isLaw && !isBrand;
    }

    private static void add(SentenceHits hits, String rule, String text, int start, int end, String calm) {
        hits.add(
                Label.SHOUTING,
                rule,
                start,
                end,
                Map.of("text", text.substring(start, end), "suggestion", calm, "rule", rule));
    }
}
