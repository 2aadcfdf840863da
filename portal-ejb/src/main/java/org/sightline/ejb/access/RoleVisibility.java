package org.sightline.ejb.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.sightline.entities.identity.Right;
import org.sightline.entities.identity.Role;

/** Roles are seen by those who keep them or give them. */
@ApplicationScoped
public class RoleVisibility implements Visibility<Role> {

    @Override
    public Class<Role> root() {
        return Role.class;
    }

    @Override
    public List<Way<Role>> ways(Caller caller) {
        boolean keeps = caller.can(Right.ROLE_MANAGE) || caller.can(Right.ACCOUNT_MANAGE);
        return caller.isStaff() && keeps ? List.of(Way.of()) : List.of();
    }
}
