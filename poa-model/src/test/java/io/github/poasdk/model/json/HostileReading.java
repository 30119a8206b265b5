package io.github.poasdk.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.poasdk.model.PlanOfAction;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;

/** Reads what may be anything. It ends in a plan that survives JSON or in one harmless sentence; all else fails. */
final class HostileReading {

    private static final PlanJson JSON = PlanJson.create();
    private static final int MAX_MESSAGE = 500;

    private HostileReading() {}

    /** Whether it was a plan. */
    static boolean endsWell(String text) {
        return endsWell(() -> JSON.read(text));
    }

    /** Whether it was a plan. */
    static boolean endsWell(byte[] bytes) {
        return endsWell(() -> {
            try {
                return JSON.read(new ByteArrayInputStream(bytes));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static boolean endsWell(Supplier<PlanOfAction> reading) {
        PlanOfAction plan;
        try {
            plan = reading.get();
        } catch (PlanFormatException e) {
            isHarmless(String.valueOf(e.getMessage()));
            return false;
        }
        assertThat(JSON.read(JSON.write(plan))).isEqualTo(plan);
        return true;
    }

    private static void isHarmless(String message) {
        assertThat(message).hasSizeLessThan(MAX_MESSAGE).endsWith(".").isEqualTo(message.strip());
        assertThat(message.codePoints())
                .noneMatch(c -> Character.isISOControl(c)
                        || Character.getType(c) == Character.FORMAT
                        || Character.getType(c) == Character.SURROGATE
                        || Character.getType(c) == Character.LINE_SEPARATOR
                        || Character.getType(c) == Character.PARAGRAPH_SEPARATOR);
    }
}
