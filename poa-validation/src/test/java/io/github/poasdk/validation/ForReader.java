package io.github.poasdk.validation;

import jakarta.validation.MessageInterpolator;
import java.util.Locale;

/** Messages for a reader of a locale, as web frameworks give them, and not for the locale of the machine. */
record ForReader(MessageInterpolator messages, Locale reader) implements MessageInterpolator {

    @Override
    public String interpolate(String template, Context context) {
        return messages.interpolate(template, context, reader);
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
        return messages.interpolate(template, context, locale);
    }
}
