package org.sightline.ejb.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.sightline.ejb.access.CurrentCaller;
import org.sightline.ejb.audit.AuditTrail;
import org.sightline.entities.identity.Right;
import org.sightline.entities.identity.Role;
import org.sightline.entities.shared.Limits;
import org.sightline.entities.shared.RefusedException;
import org.sightline.entities.shared.SubjectRef;

/** Roles: shipped ones can be looked at and copied, own ones changed. A change holds at the next request of who has it. */
@Stateless
public class RoleService {

    private static final int CODE_OF_ID = 8;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AccountStore store;

    @Inject
    private AccountGuard guard;

    @Inject
    private AuditTrail audit;

    @RolesAllowed(Right.ROLE_MANAGE)
    public List<RoleRow> list() {
        return store.roles(caller.get()).stream()
                .map(role -> new RoleRow(
                        role.getId(),
                        role.getCode(),
                        role.getName(),
                        role.getKind(),
                        role.isShipped(),
                        role.getRights().size() - 1, // why: everybody has the right to enter, it is not worth counting
                        store.holders(role)))
                .toList();
    }

    @RolesAllowed(Right.ROLE_MANAGE)
    public RoleDetail get(UUID id) {
        return detail(store.role(id, caller.get()));
    }

    /** A role of one's own to begin with. @param name of the copy */
    @RolesAllowed(Right.ROLE_MANAGE)
    public UUID copy(UUID id, String name) {
        Role original = store.role(id, caller.get());
        Role copy = new Role(original.getKind(), code(), free(name), original.getRights());
        store.add(copy);
        audit.append("role.created", ref(copy), Map.of("name", copy.getName(), "from", original.getCode()));
        return copy.getId();
    }

    private static String code() {
        return "OWN_" + UUID.randomUUID().toString().substring(0, CODE_OF_ID);
    }

    private String free(String name) {
        UUID nothing = UUID.randomUUID();
        String wanted = name.length() > Limits.NAME ? name.substring(0, Limits.NAME) : name;
        for (int i = 2; store.isRoleNameTaken(wanted, nothing); i++) {
            wanted = name + " " + i;
        }
        return wanted;
    }

    /** @throws RefusedException when it is a shipped one, or beside {@code name} */
    @RolesAllowed(Right.ROLE_MANAGE)
    public RoleDetail change(UUID id, long version, String name, Set<String> rights) {
        Role role = store.role(id, caller.get());
        role.expectVersion(version);
        role.refuseIfShipped();
        if (store.isRoleNameTaken(name, role.getId())) {
            throw RefusedException.at("name", "role.nameTaken", name.strip());
        }
        Set<String> before = role.getRights();
        role.rename(name.strip());
        guard.administrated(() -> role.change(rights));
        audit.append(
                "role.changed",
                ref(role),
                Map.of(
                        "name", role.getName(),
                        "given", without(role.getRights(), before),
                        "taken", without(before, role.getRights())));
        return detail(role);
    }

    private static String without(Set<String> rights, Set<String> others) {
        Set<String> left = new TreeSet<>(rights);
        left.removeAll(others);
        return String.join(" ", left);
    }

    /** @throws RefusedException when it is a shipped one or somebody still has it */
    @RolesAllowed(Right.ROLE_MANAGE)
    public void delete(UUID id, long version) {
        Role role = store.role(id, caller.get());
        role.expectVersion(version);
        role.refuseIfShipped();
        long holders = store.holders(role);
        RefusedException.unless(holders == 0, "role.held", holders);
        store.remove(role);
        audit.append("role.deleted", ref(role), Map.of("name", role.getName()));
    }

    private RoleDetail detail(Role role) {
        store.flush();
        return new RoleDetail(
                role.getId(),
                role.getVersion(),
                role.getCode(),
                role.getName(),
                role.getKind(),
                role.isShipped(),
                role.getRights(),
                RightGroup.of(role.getKind()),
                store.holders(role));
    }

    private static SubjectRef ref(Role role) {
        return SubjectRef.of("role", role.getId());
    }
}
