package io.github.poasdk.model.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamContext;

/** Where a parser is in its document, as a JSON pointer that is safe to print. */
final class ParserPlace {

    private ParserPlace() {}

    static String of(JsonParser parser) {
        return pointer(parser.streamReadContext());
    }

    /** Where the value that begins here is; at the start of an object or a list the context is already the one inside. */
    static String ofValue(JsonParser parser) {
        TokenStreamContext context = parser.streamReadContext();
        return pointer(parser.currentToken().isStructStart() ? context.getParent() : context);
    }

    private static String pointer(@Nullable TokenStreamContext context) {
        return context == null ? "" : pointer(context.getParent()) + step(context);
    }

    private static String step(TokenStreamContext context) {
        if (context.inArray()) {
            return context.hasCurrentIndex() ? "/" + context.getCurrentIndex() : "";
        }
        String name = context.inObject() ? context.currentName() : null;
        return name == null ? "" : Wording.step(name);
    }
}
