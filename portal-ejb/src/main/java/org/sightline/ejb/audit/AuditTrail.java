package org.sightline.ejb.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.access.CurrentCaller;
import org.sightline.ejb.shared.CurrentRequest;
import org.sightline.entities.audit.AuditEntry;
import org.sightline.entities.shared.SubjectRef;

/** Writes what is done into the trail, in the transaction of the act and never outside of one. */
@Dependent
public class AuditTrail {

    // why: asked for a builder, the API looks for its provider in all files of the application, each time anew
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    @Inject
    private AuditStore store;

    @Inject
    private CurrentCaller caller;

    @Inject
    private CurrentRequest request;

    @Inject
    private Clock clock;

    /**
     * @param action  capability and past tense, for example {@code document.downloaded}
     * @param subject what it was done to, or null
     * @param details further facts, never a secret
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(String action, SubjectRef subject, Map<String, ?> details) {
        Caller who = caller.get();
        UUID seenAs = who.seeingAs() ? who.contactId() : null;
        write(new AuditEntry.Actor(who.login(), seenAs, request.getAddress()), action, subject, details);
    }

    /** As {@link #append}, for somebody the container does not know yet. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void appendFor(String login, String action, SubjectRef subject, Map<String, ?> details) {
        String shown = login == null || login.length() <= 254 ? login : login.substring(0, 254);
        write(new AuditEntry.Actor(shown, null, request.getAddress()), action, subject, details);
    }

    private void write(AuditEntry.Actor actor, String action, SubjectRef subject, Map<String, ?> details) {
        JsonObjectBuilder json = JSON.createObjectBuilder();
        details.forEach((name, value) -> json.add(name, limited(String.valueOf(value))));
        String text = json.build().toString();
        store.add(new AuditEntry(
                actor, action, subject, text.length() <= AuditEntry.DETAILS ? text : "{}", clock.instant()));
    }

    private static String limited(String value) {
        return value.length() <= 500 ? value : value.substring(0, 500) + "…";
    }
}
