package org.sightline.web.audit;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.time.ZoneId;
import org.sightline.ejb.audit.AuditFilter;
import org.sightline.ejb.shared.SliceRequest;
import org.sightline.web.shared.ListQuery;

/** What the trail is asked with. */
public class AuditQuery {

    @BeanParam
    private ListQuery list;

    /** Part of a login. */
    @QueryParam("who")
    private String who;

    /** An action, or its first word with a dot. */
    @QueryParam("action")
    private String action;

    /** Id of a thing. */
    @QueryParam("subject")
    private String subject;

    /** First day or moment. */
    @QueryParam("from")
    private String from;

    /** Last day, or first moment that is not wanted. */
    @QueryParam("to")
    private String to;

    AuditFilter filter(ZoneId zone) {
        return new AskedAudit(who, action, subject, from, to, list.q()).filter(zone);
    }

    SliceRequest slice() {
        return list.slice();
    }
}
