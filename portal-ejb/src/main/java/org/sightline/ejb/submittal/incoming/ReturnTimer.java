package org.sightline.ejb.submittal.incoming;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.sightline.entities.identity.Right;

/** Has the papers of answers made within seconds, and again when that failed. */
@Singleton
@Startup
@DependsOn("DatabaseMigrator")
@RunAs(Right.SYSTEM)
public class ReturnTimer {

    @Inject
    private ReturnSheets sheets;

    @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false, info = "submittal-returns")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // why: making papers may take a while
    public void file() {
        sheets.fileDue();
    }
}
