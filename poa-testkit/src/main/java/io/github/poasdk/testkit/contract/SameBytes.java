package io.github.poasdk.testkit.contract;

import io.github.poasdk.render.Renderer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Supplier;

/** Whether outputs are the same, whatever the defaults of the JVM. */
final class SameBytes {

    private static final int EXCERPT = 40;

    /** Other letter case, other digits, another calendar, other marks of numbers. */
    private static final List<String> LOCALES =
            List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "de-CH");

    private static final List<String> ZONES = List.of("Asia/Colombo", "Pacific/Kiritimati");

    private final Supplier<Renderer> renderers;

    SameBytes(Supplier<Renderer> renderers) {
        this.renderers = renderers;
    }

    void run(Sample sample) {
        byte[] first = write(sample);
        check(RendererRule.SAME_BYTES, sample, "a second time", first, write(sample));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : LOCALES) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                check(RendererRule.SAME_BYTES, sample, "in the locale " + tag, first, write(sample));
            }
            Locale.setDefault(locale);
            for (String id : ZONES) {
                TimeZone.setDefault(TimeZone.getTimeZone(id));
                check(RendererRule.SAME_BYTES, sample, "in the zone " + id, first, write(sample));
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private byte[] write(Sample sample) {
        return new Written(RendererRule.SAME_BYTES).write(renderers.get(), sample);
    }

    static void check(RendererRule rule, Sample sample, String when, byte[] expected, byte[] actual) {
        int place = Arrays.mismatch(expected, actual);
        if (place >= 0) {
            throw rule.broken(
                    sample.name() + ", " + when + ", byte " + place,
                    "not \"" + excerpt(expected, place) + "\" but \"" + excerpt(actual, place) + "\"");
        }
    }

    private static String excerpt(byte[] bytes, int place) {
        int start = Math.max(0, place - EXCERPT);
        int end = Math.min(bytes.length, place + EXCERPT);
        return end <= start ? "" : new String(bytes, start, end - start, StandardCharsets.UTF_8);
    }
}
