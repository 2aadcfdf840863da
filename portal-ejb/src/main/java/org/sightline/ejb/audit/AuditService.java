package org.sightline.ejb.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sightline.ejb.access.ContactNames;
import org.sightline.ejb.access.CurrentCaller;
import org.sightline.ejb.shared.Slice;
import org.sightline.ejb.shared.SliceRequest;
import org.sightline.entities.identity.Right;

/** Reading the whole trail. */
@Stateless
public class AuditService {

    @Inject
    private AuditStore store;

    @Inject
    private AuditTrail trail;

    @Inject
    private ContactNames contacts;

    @Inject
    private CurrentCaller caller;

    /** Newest first, whatever the request says of order. */
    @RolesAllowed(Right.SECURITY_VIEW)
    public Slice<AuditRow> list(AuditFilter filter, SliceRequest request) {
        SliceRequest newestFirst = request.turned(true);
        Slice<AuditRow> slice = store.page(filter, newestFirst, caller.get());
        Map<UUID, String> names = contacts.of(
                slice.items().stream()
                        .filter(row -> row.seenAs() != null)
                        .map(row -> UUID.fromString(row.seenAs()))
                        .collect(Collectors.toSet()),
                caller.get());
        return slice.map(row -> row.seenAs() == null ? row : row.named(names.get(UUID.fromString(row.seenAs()))));
    }

    /** How many entries wait for their seal; more than a few seconds' worth means that the sealer stands still. */
    @RolesAllowed(Right.SECURITY_VIEW)
    public long unsealed() {
        return store.countUnsealed();
    }

    /** Whoever takes the trail away leaves a trace in it. */
    @RolesAllowed(Right.SECURITY_VIEW)
    public void exported(AuditFilter filter) {
        Map<String, Object> asked = new LinkedHashMap<>();
        asked.put("who", filter.who());
        asked.put("action", filter.action());
        asked.put("subject", filter.subject());
        asked.put("from", filter.from());
        asked.put("until", filter.until());
        asked.put("q", filter.q());
        asked.values().removeIf(java.util.Objects::isNull);
        trail.append("audit.exported", null, asked);
    }

    @RolesAllowed(Right.SECURITY_VIEW)
    public void verified(AuditCheck check) {
        trail.append(
                check.whole() ? "audit.verified" : "audit.broken",
                null,
                check.whole() ? Map.of("entries", check.entries()) : Map.of("number", check.broken()));
    }
}
