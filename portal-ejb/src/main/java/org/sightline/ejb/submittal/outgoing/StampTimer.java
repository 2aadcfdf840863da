package org.sightline.ejb.submittal.outgoing;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.sightline.entities.identity.Right;

/** Has stamped copies of what was sent made within seconds. */
@Singleton
@Startup
@DependsOn("DatabaseMigrator")
@RunAs(Right.SYSTEM)
public class StampTimer {

    @Inject
    private SubmittalStamping stamping;

    @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false, info = "submittal-stamps")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // why: a copy takes a while, and there may be many
    public void stamp() {
        stamping.stampDue();
    }
}
