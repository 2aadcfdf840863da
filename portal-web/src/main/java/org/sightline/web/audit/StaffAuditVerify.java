package org.sightline.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sightline.ejb.audit.AuditCheck;
import org.sightline.ejb.audit.AuditService;
import org.sightline.ejb.audit.AuditVerification;

/** Page /staff/audit/verify. */
@Named
@RequestScoped
public class StaffAuditVerify {

    @Inject
    private AuditVerification verification;

    @Inject
    private AuditService audit;

    private long unsealed;
    private AuditCheck check;

    public void load() {
        unsealed = audit.unsealed();
    }

    public void verify() {
        check = verification.verify();
    }

    public long getUnsealed() {
        return unsealed;
    }

    public AuditCheck getCheck() {
        return check;
    }
}
