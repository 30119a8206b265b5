package com.example.offline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Shuts the doors once in a JVM, and fails a test that leaves an attempt behind. */
final class Offline implements BeforeAllCallback, AfterEachCallback {

    private static boolean isShut;

    @Override
    public synchronized void beforeAll(ExtensionContext context) throws IOException {
        if (!isShut) {
            Doors.shut();
            isShut = true;
        }
    }

    @Override
    public void afterEach(ExtensionContext context) throws ReflectiveOperationException {
        assertThat(Doors.tried()).as("attempts to reach the network").isEmpty();
    }
}
