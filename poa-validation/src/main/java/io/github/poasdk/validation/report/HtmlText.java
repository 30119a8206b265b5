package io.github.poasdk.validation.report;

/** Text that HTML shows as it is. */
final class HtmlText {

    private static final char REPLACEMENT = '\ufffd';

    private HtmlText() {}

    /** Appends an element without attributes, with a text in it. */
    static void appendElement(String name, String content, StringBuilder html) {
        html.append('<').append(name).append('>');
        append(content, html);
        html.append("</").append(name).append(">\n");
    }

    /** Appends a text, escaped for element content and for attributes in quotation marks. */
    static void append(String text, StringBuilder html) {
        XmlText.of(text).codePoints().forEach(character -> {
            switch (character) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.appendCodePoint(isHarmless(character) ? character : REPLACEMENT);
            }
        });
    }

    /** Characters that turn the direction of what follows would turn our words, too. */
    private static boolean isHarmless(int character) {
        boolean isControl = Character.getType(character) == Character.CONTROL && character != '\n' && character != '\t';
        boolean isDirection =
                (character >= 0x202a && character <= 0x202e) || (character >= 0x2066 && character <= 0x2069);
        return !isControl && !isDirection;
    }
}
