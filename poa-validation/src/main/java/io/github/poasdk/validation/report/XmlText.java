package io.github.poasdk.validation.report;

/** Text that XML and HTML can hold. */
final class XmlText {

    private XmlText() {}

    /** The same text with a replacement character for each that XML 1.0 does not allow. */
    static String of(String text) {
        StringBuilder allowed = new StringBuilder(text.length());
        text.codePoints().forEach(character -> allowed.appendCodePoint(isAllowed(character) ? character : '\ufffd'));
        return allowed.toString();
    }

    private static boolean isAllowed(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || (character >= 0x20 && character <= 0xd7ff)
                || (character >= 0xe000 && character <= 0xfffd)
                || character >= 0x10000;
    }
}
