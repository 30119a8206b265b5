package io.github.poasdk.model.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The first paragraph of a Javadoc comment in the sources of this module, as plain text. */
final class Javadoc {

    private static final Path SOURCES = Repository.root().resolve("poa-model/src/main/java");

    /** What stands between a comment and its declaration if the comment is not that of the declaration. */
    private static final Pattern OTHER_DECLARATION = Pattern.compile("(?m)(;|^ *})$");

    private static final Pattern END = Pattern.compile("(?m)^@|<p>|<pre>");
    private static final Pattern MARKUP = Pattern.compile("</?[a-z]+>|&[a-z]+;");
    private static final Pattern INLINE_TAG = Pattern.compile("\\{@(\\w+)\\s+([^{}]*)}");

    private Javadoc() {}

    static String of(Class<?> type) {
        return before("(?m)^public [@\\w ]*\\b" + type.getSimpleName() + "\\b", type);
    }

    static String of(Method accessor) {
        return before("(?m)^    [^*\\n]*\\b" + accessor.getName() + "\\(\\)( \\{|;)", accessor.getDeclaringClass());
    }

    private static String before(String declaration, Class<?> type) {
        String source = source(type);
        Matcher place = Pattern.compile(declaration).matcher(source);
        require(place.find(), type, declaration + " is not declared");
        String above = source.substring(0, place.start());
        int end = above.lastIndexOf("*/");
        require(end >= 0 && !OTHER_DECLARATION.matcher(above.substring(end)).find(), type, declaration + " has none");
        return plain(above.substring(above.lastIndexOf("/**", end) + "/**".length(), end), type);
    }

    private static String plain(String comment, Class<?> type) {
        String text = comment.replaceAll("(?m)^ *\\* ?", "");
        Matcher end = END.matcher(text);
        String paragraph = end.find() ? text.substring(0, end.start()) : text;
        require(!MARKUP.matcher(paragraph).find(), type, "markup in: " + paragraph);
        String plain = INLINE_TAG
                .matcher(paragraph)
                .replaceAll(tag -> Matcher.quoteReplacement(words(tag, type)))
                .replaceAll("\\s+", " ")
                .strip();
        require(plain.endsWith(".") && !plain.contains("{@"), type, "not a sentence: " + plain);
        return plain;
    }

    private static String words(MatchResult tag, Class<?> type) {
        String content = tag.group(2).strip();
        return switch (tag.group(1)) {
            case "code" -> content;
            case "link", "linkplain" -> label(content);
            case "value" -> constant(content.substring(content.indexOf('#') + 1), type);
            default -> throw new IllegalStateException("Javadoc of " + type + " has an unknown tag: " + tag.group());
        };
    }

    /** The label of a link, or else the name that it points to. */
    private static String label(String link) {
        int label = link.indexOf(' ');
        return label >= 0 ? link.substring(label + 1) : link.substring(link.indexOf('#') + 1);
    }

    private static String constant(String name, Class<?> type) {
        try {
            return String.valueOf(type.getField(name).get(null));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String source(Class<?> type) {
        try {
            return Files.readString(SOURCES.resolve(type.getName().replace('.', '/') + ".java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void require(boolean condition, Class<?> type, String complaint) {
        if (!condition) {
            throw new IllegalStateException("Javadoc of " + type.getName() + ": " + complaint);
        }
    }
}
