package io.github.poasdk.validation.redact;

import io.github.poasdk.model.constraint.NotMarketplaceId;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds the replacement of each value: by the seed, so that a value has the same one in every plan, and different ones have
 * different ones. A draw that is taken, or that the plan has somewhere, is drawn again. One for each plan; not thread-safe.
 */
final class Pseudonyms {

    private static final int MOST_ATTEMPTS = 100;
    private static final int SHORTEST_WORD = 5;
    private static final String WORD = "WORD";
    private static final String HOST = "HOST";
    private static final String ID_FORM = "[A-Za-z0-9][A-Za-z0-9_-]{0,63}";
    private static final String ID_SIGNS = "bcdfghjkmnpqrstvwxz23456789";
    private static final int ID_LENGTH = 8;

    private final Seed seed;
    private final Set<String> present;
    private final Map<String, Integer> attempts = new HashMap<>();
    private final Map<String, String> taken = new HashMap<>();
    private final Set<Replacement> found = new LinkedHashSet<>();

    /** Makes a value by draws. */
    private interface Maker {

        String make(String value, Seed.Draws draws);
    }

    /** For a plan that has some words. */
    Pseudonyms(Seed seed, Set<String> present) {
        this.seed = seed;
        this.present = present;
    }

    /** What was replaced so far. */
    List<Replacement> found() {
        return List.copyOf(found);
    }

    /** The replacement of a value. */
    String of(ReplacedKind kind, String value) {
        String made = switch (kind) {
            case PERSON, COMPANY, ADDRESS -> name(value);
            case PHONE, ORDER_ID -> shaped(kind, value, (each, draws) -> code(each, 0, draws));
            case NUMBER -> shaped(kind, value, (each, draws) -> code(each, prefix(each), draws));
            case ASIN -> shaped(kind, value, Shapes::asin);
            case MERCHANT_ID -> merchantId(value);
            case CHECKSUM -> shaped(kind, value, (each, draws) -> Shapes.of(each, 0, Shapes.Style.HEXADECIMAL, draws));
            case ELEMENT_ID -> elementId(value);
            case EMAIL -> email(value);
            case WEB_ADDRESS -> web(value);
            case FILE_NAME -> shaped(kind, value, Addresses::fileName);
        };
        if (!made.equals(value)) {
            found.add(new Replacement(kind, value, made));
        }
        return made;
    }

    private String email(String value) {
        int at = value.lastIndexOf('@');
        return Addresses.isEmail(value)
                ? part("LOCAL", value.substring(0, at), Addresses::spoken)
                        + "@"
                        + part(HOST, value.substring(at + 1), Addresses::host)
                : shaped(ReplacedKind.EMAIL, value, Addresses::spoken);
    }

    private String web(String value) {
        if (Addresses.isOfAmazon(value)) {
            return value;
        }
        Addresses.Web web = Addresses.Web.of(value);
        return web.start() + part(HOST, web.host(), Addresses::host) + part("PAGE", web.rest(), Addresses::spoken);
    }

    private String part(String kind, String value, Maker maker) {
        String signs = Folded.signs(value);
        return signs.isEmpty() ? value : drawn(kind, signs, value, maker);
    }

    private String merchantId(String value) {
        return NotMarketplaceId.Validator.isValid(value)
                ? shaped(
                        ReplacedKind.MERCHANT_ID,
                        value,
                        (each, draws) -> code(each, each.startsWith("A") || each.startsWith("a") ? 1 : 0, draws))
                : value;
    }

    private String elementId(String value) {
        String kind = ReplacedKind.ELEMENT_ID.name();
        return value.matches(ID_FORM)
                ? drawn(kind, value, value, (each, draws) -> id(draws))
                : drawn(kind, value, value, (each, draws) -> code(each, 0, draws));
    }

    private static String id(Seed.Draws draws) {
        StringBuilder id = new StringBuilder("id-");
        for (int i = 0; i < ID_LENGTH; i++) {
            id.appendCodePoint(draws.of(ID_SIGNS));
        }
        return id.toString();
    }

    private static String code(String value, int from, Seed.Draws draws) {
        return Shapes.of(value, from, Shapes.Style.CODE, draws);
    }

    /** Up to three letters before a number say of what kind it is. */
    private static int prefix(String code) {
        int letters = 0;
        while (letters < code.length() && Character.isLetter(code.charAt(letters))) {
            letters++;
        }
        return letters <= 3 && letters < code.length() ? letters : 0;
    }

    /** Blanks around a value and letter case are no difference. */
    private String shaped(ReplacedKind kind, String value, Maker maker) {
        String core = value.strip();
        String signs = Folded.signs(core);
        if (signs.isEmpty()) {
            return value;
        }
        int start = value.indexOf(core);
        return value.substring(0, start)
                + drawn(kind.name(), signs, core, maker)
                + value.substring(start + core.length());
    }

    /** Draws until a replacement is free; what is the same but for spacing is drawn in the same way. */
    private String drawn(String kind, String key, String value, Maker maker) {
        String slot = kind + "\0" + key;
        Integer known = attempts.get(slot);
        if (known != null) {
            return maker.make(value, seed.draws(kind, key, known));
        }
        for (int attempt = 0; ; attempt++) {
            String made = maker.make(value, seed.draws(kind, key, attempt));
            String signs = Folded.signs(made);
            boolean isElsewhere = attempt < MOST_ATTEMPTS / 2 && present.contains(signs);
            boolean isFree = !isElsewhere && !signs.equals(Folded.signs(value));
            if (attempt == MOST_ATTEMPTS || (isFree && taken.putIfAbsent(kind + "\0" + signs, key) == null)) {
                attempts.put(slot, attempt);
                return made;
            }
        }
    }

    /** Word by word, so that a surname is the same alone and behind a first name. */
    String name(String text) {
        StringBuilder made = new StringBuilder();
        for (int i = 0; i < text.length(); ) {
            int kept = KeptWords.lengthAt(text, i);
            int end = kept > 0 ? i + kept : endOfWord(text, i);
            if (end == i) {
                end = i + Character.charCount(text.codePointAt(i));
                made.append(text, i, end);
            } else {
                made.append(kept > 0 ? text.substring(i, end) : word(text.substring(i, end)));
            }
            i = end;
        }
        return made.toString();
    }

    private static int endOfWord(String text, int start) {
        int end = start;
        while (end < text.length()
                && Folded.isSign(text.codePointAt(end))
                && (end == start || KeptWords.lengthAt(text, end) == 0)) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private String word(String word) {
        String key = Folded.of(word);
        if (KeptWords.has(word)) {
            return word;
        }
        return word.codePoints().anyMatch(Character::isDigit)
                ? drawn(WORD, key, word, (each, draws) -> code(each, 0, draws))
                : drawn(WORD, key, word, Pseudonyms::spoken);
    }

    private static String spoken(String word, Seed.Draws draws) {
        int length = word.codePointCount(0, word.length());
        int[] letters = word.codePoints().toArray();
        boolean isUnspaced = Letters.isUnspaced(letters[0]);
        int most = isUnspaced || length == 1 ? length : Math.max(SHORTEST_WORD, length);
        StringBuilder made = new StringBuilder();
        int start = draws.below(2);
        for (int i = 0; i < most; i++) {
            made.appendCodePoint(draws.of(Letters.at(start + i, letters[Math.min(i, length - 1)])));
        }
        return cased(made.toString(), word);
    }

    private static String cased(String made, String like) {
        boolean isCapital = Character.isUpperCase(like.codePointAt(0));
        int second = like.offsetByCodePoints(0, 1);
        boolean areCapitals = isCapital && second < like.length() && Character.isUpperCase(like.codePointAt(second));
        int rest = made.offsetByCodePoints(0, 1);
        if (areCapitals) {
            return made.toUpperCase(Locale.ROOT);
        }
        return isCapital ? Character.toString(Character.toUpperCase(made.codePointAt(0))) + made.substring(rest) : made;
    }
}
