package org.sightline.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sightline.ejb.audit.AuditRow;
import org.sightline.ejb.audit.AuditService;
import org.sightline.ejb.shared.Slice;
import org.sightline.ejb.shared.SliceRequest;
import org.sightline.web.shared.ListPage;
import org.sightline.web.shared.Me;

/** Page /staff/audit/list. */
@Named
@RequestScoped
public class StaffAuditList extends ListPage<AuditRow> {

    @Inject
    private AuditService audit;

    @Inject
    private Me me;

    private String who;
    private String action;
    private String subject;
    private String from;
    private String to;

    @Override
    public String getPage() {
        return "/staff/audit/list";
    }

    @Override
    protected Map<String, Object> filters() {
        Map<String, Object> filters = new LinkedHashMap<>();
        filters.put("who", who);
        filters.put("action", action);
        filters.put("subject", subject);
        filters.put("from", from);
        filters.put("to", to);
        return filters;
    }

    @Override
    protected String defaultSort() {
        return "actedAt";
    }

    @Override
    protected Slice<AuditRow> read(SliceRequest request) {
        return audit.list(new AskedAudit(who, action, subject, from, to, getQ()).filter(me.getZone()), request);
    }

    /** The same rows as a file. */
    public String getExport() {
        return address("").replaceFirst("/staff/audit/list", "/api/v1/audit/export.csv");
    }

    /** Rows of the same thing. */
    public String about(String id) {
        return "?subject=" + id;
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }

    public String getAction() {
        return action;
    }

    public void setAction(String action) {
        this.action = action;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
