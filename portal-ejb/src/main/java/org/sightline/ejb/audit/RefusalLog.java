package org.sightline.ejb.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.access.CurrentCaller;
import org.sightline.ejb.access.LastRefused;
import org.sightline.ejb.access.WhyHidden;
import org.sightline.entities.shared.SubjectRef;

/** Writes down each access that was refused: who, what, by which line of which rule. */
@Stateless
public class RefusalLog {

    @Inject
    private CurrentCaller caller;

    @Inject
    private LastRefused last;

    @Inject
    private WhyHidden whyHidden;

    @Inject
    private AuditTrail trail;

    /**
     * Strangers are not refused, they are asked to sign in; nothing is written of them.
     *
     * @param request method and path
     * @param rule    text key of the rule where no thing was asked for
     */
    @PermitAll // why: whoever is refused lacks the very right one could ask for
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW) // why: the use case that refused is rolled back
    public void write(String request, String rule) {
        Caller who = caller.get();
        if (who.kind() == Caller.Kind.STRANGER) {
            return;
        }
        Optional<LastRefused.Thing> thing = last.get();
        String line = thing.map(asked -> whyHidden.refusal(asked.root(), asked.id(), who))
                .orElse(rule);
        trail.append(
                "access.refused", thing.map(RefusalLog::ref).orElse(null), Map.of("rule", line, "request", request));
    }

    /** The kind as tables are named. */
    private static SubjectRef ref(LastRefused.Thing thing) {
        String kind = thing.root()
                .getSimpleName()
                .replaceAll("(?<!^)(\\p{Lu})", "_$1")
                .toLowerCase(Locale.ROOT);
        return SubjectRef.of(kind, thing.id());
    }
}
