package io.github.poasdk.model.json;

import java.time.LocalDate;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** A date as {@code 2026-03-02}, as {@link LocalDate#toString()} gives it, without a text in between. */
final class IsoDateWriter extends StdSerializer<LocalDate> {

    private static final int MAX_YEAR = 9999;

    IsoDateWriter() {
        super(LocalDate.class);
    }

    @Override
    public void serialize(LocalDate date, JsonGenerator generator, SerializationContext context) {
        int year = date.getYear();
        if (year < 0 || year > MAX_YEAR) {
            generator.writeString(date.toString());
            return;
        }
        char[] text = {'0', '0', '0', '0', '-', '0', '0', '-', '0', '0'};
        put(year / 100, text, 0);
        put(year % 100, text, 2);
        put(date.getMonthValue(), text, 5);
        put(date.getDayOfMonth(), text, 8);
        generator.writeString(text, 0, text.length);
    }

    private static void put(int twoDigits, char[] text, int at) {
        text[at] += (char) (twoDigits / 10);
        text[at + 1] += (char) (twoDigits % 10);
    }
}
