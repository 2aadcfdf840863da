package org.sightline.ejb.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.sightline.entities.audit.AuditEntry;
import org.sightline.entities.identity.Right;

/** The whole trail is for staff who watch over security, and for nobody else. */
@ApplicationScoped
public class AuditVisibility implements Visibility<AuditEntry> {

    @Override
    public Class<AuditEntry> root() {
        return AuditEntry.class;
    }

    @Override
    public List<Way<AuditEntry>> ways(Caller caller) {
        boolean watches = caller.isStaff() && caller.can(Right.SECURITY_VIEW);
        return watches || caller.kind() == Caller.Kind.SYSTEM ? List.of(Way.of()) : List.of();
    }
}
