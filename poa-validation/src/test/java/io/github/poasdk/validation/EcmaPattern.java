package io.github.poasdk.validation;

import com.networknt.schema.regex.RegularExpression;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.ContextFactory;
import org.mozilla.javascript.Scriptable;
import org.mozilla.javascript.ScriptableObject;

/** A regular expression of ECMA-262 with the flag {@code u}, as JSON Schema means it, run by a JavaScript engine. */
final class EcmaPattern implements RegularExpression {

    private static final ContextFactory ENGINE = new ContextFactory();

    private final Scriptable pattern;

    EcmaPattern(String pattern) {
        this.pattern = ENGINE.call(context -> {
            context.setLanguageVersion(Context.VERSION_ES6);
            return context.newObject(context.initStandardObjects(), "RegExp", new Object[] {pattern, "u"});
        });
    }

    @Override
    public boolean matches(String text) {
        return ENGINE.call(context ->
                Context.toBoolean(ScriptableObject.callMethod(context, pattern, "test", new Object[] {text})));
    }
}
