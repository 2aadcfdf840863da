package org.sightline.ejb.notification;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import org.sightline.entities.identity.Right;

/** Reminds each morning; what the server slept through is made up when it is back. */
@Singleton
@Startup
@DependsOn("DatabaseMigrator")
@RunAs(Right.SYSTEM)
public class ReminderTimer {

    @Inject
    private Reminders reminders;

    @Schedule(hour = "4", minute = "30", persistent = true, info = "reminders")
    public void remind() {
        reminders.remind();
    }
}
