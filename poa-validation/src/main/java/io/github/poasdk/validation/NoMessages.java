package io.github.poasdk.validation;

import jakarta.validation.MessageInterpolator;
import java.util.Locale;

/** Leaves messages as they are: the sentence of a finding is made when somebody asks for it, in the language of the reader. */
final class NoMessages implements MessageInterpolator {

    @Override
    public String interpolate(String template, Context context) {
        return template;
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
        return template;
    }
}
