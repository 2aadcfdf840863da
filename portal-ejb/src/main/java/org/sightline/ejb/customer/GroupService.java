package org.sightline.ejb.customer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sightline.ejb.access.CurrentCaller;
import org.sightline.ejb.audit.AuditTrail;
import org.sightline.entities.customer.CustomerGroup;
import org.sightline.entities.identity.Right;
import org.sightline.entities.shared.Limits;
import org.sightline.entities.shared.NotFoundException;
import org.sightline.entities.shared.RefusedException;

/** What staff do with groups; a customer joins one where it is edited. */
@Stateless
public class GroupService {

    @Inject
    private CurrentCaller caller;

    @Inject
    private GroupStore store;

    @Inject
    private AuditTrail trail;

    /** All groups by name. */
    @RolesAllowed(Right.CUSTOMER_VIEW)
    public List<GroupRow> list() {
        return store.list(caller.get());
    }

    /** One group to be changed. */
    @RolesAllowed(Right.CUSTOMER_EDIT)
    public GroupRow get(UUID id) {
        return store.list(caller.get()).stream()
                .filter(group -> group.id().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    @RolesAllowed(Right.CUSTOMER_EDIT)
    public void rename(UUID id, long version, @NotBlank @Size(max = Limits.NAME) String name) {
        CustomerGroup group = store.find(id, caller.get());
        group.expectVersion(version);
        store.named(name).filter(other -> !other.equals(group)).ifPresent(other -> {
            throw RefusedException.at("name", "customer.groupTaken", other.getName());
        });
        trail.append("group.changed", GroupKeeping.ref(group), Map.of("name", group.getName() + " > " + name.strip()));
        group.rename(name);
        store.flush();
    }
}
