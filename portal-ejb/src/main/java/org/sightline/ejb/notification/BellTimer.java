package org.sightline.ejb.notification;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import org.sightline.entities.identity.Right;

/** Takes old rings away. */
@Singleton
@Startup
@DependsOn("DatabaseMigrator")
@RunAs(Right.SYSTEM)
public class BellTimer {

    @Inject
    private BellListening listening;

    @Schedule(hour = "*", minute = "23", persistent = true, info = "bell-rings")
    public void forget() {
        listening.forgetOld();
    }
}
