package org.sightline.web.audit;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.sightline.ejb.audit.AuditCheck;
import org.sightline.ejb.audit.AuditFilter;
import org.sightline.ejb.audit.AuditRow;
import org.sightline.ejb.audit.AuditService;
import org.sightline.ejb.audit.AuditVerification;
import org.sightline.web.shared.CsvAnswer;
import org.sightline.web.shared.ListAnswer;
import org.sightline.web.shared.Me;

/** {@code /audit}: the trail for those who watch over security, newest first. */
@Path("/audit")
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {

    @Inject
    private AuditService audit;

    @Inject
    private AuditVerification verification;

    @Inject
    private Me me;

    /** One entry; {@code seenAs} is the contact with whose eyes was looked, {@code number} the place in the chain. */
    public record Entry(
            UUID id,
            Instant actedAt,
            String actor,
            String seenAs,
            String action,
            Subject subject,
            Map<String, String> details,
            String address,
            Long number) {

        static Entry of(AuditRow row) {
            Subject subject = row.subjectId() == null ? null : new Subject(row.subjectKind(), row.subjectId());
            return new Entry(
                    row.id(),
                    row.actedAt(),
                    row.actor(),
                    row.seenAs(),
                    row.action(),
                    subject,
                    row.details(),
                    row.address(),
                    row.number());
        }
    }

    /** What an entry is about. */
    public record Subject(String kind, String id) {}

    /** What a walk along the chain found: {@code broken} is the place of the first entry that does not fit. */
    public record Check(boolean whole, long entries, Long broken, UUID entry) {}

    @GET
    public ListAnswer<Entry> list(@BeanParam AuditQuery query) {
        return ListAnswer.of(
                audit.list(query.filter(me.getZone()), query.slice()).map(Entry::of));
    }

    @GET
    @Path("/verify")
    public Check verify() {
        AuditCheck check = verification.verify();
        return new Check(check.whole(), check.entries(), check.broken(), check.entry());
    }

    @GET
    @Path("/export.csv")
    @Produces("text/csv")
    public Response export(@BeanParam AuditQuery query) {
        AuditFilter filter = query.filter(me.getZone());
        audit.exported(filter);
        StreamingOutput rows = out -> AuditCsv.write(audit, filter, out);
        return CsvAnswer.of(rows, "audit.csv");
    }
}
