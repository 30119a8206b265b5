package com.example.desk;

import io.github.poasdk.testkit.Defects;
import jakarta.validation.ClockProvider;
import java.time.Clock;
import java.time.ZoneId;

/** The clock of the application's validator. */
public class DayOfDefects implements ClockProvider {

    @Override
    public Clock getClock() {
        ZoneId zone = ZoneId.systemDefault();
        return Clock.fixed(Defects.DAY.atStartOfDay(zone).toInstant(), zone);
    }
}
