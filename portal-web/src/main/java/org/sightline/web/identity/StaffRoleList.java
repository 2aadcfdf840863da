package org.sightline.web.identity;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.sightline.ejb.identity.RoleRow;
import org.sightline.ejb.identity.RoleService;
import org.sightline.web.shared.Messages;

/** Page /staff/role/list. */
@Named
@ViewScoped
public class StaffRoleList implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RoleService service;

    @Inject
    private Messages messages;

    private List<RoleRow> roles;

    public void load() {
        roles = new ArrayList<>(service.list());
    }

    public String copy(UUID role, String name) {
        UUID copy = service.copy(role, messages.of("role.list.copyOf", name));
        messages.info("role.list.copied");
        return "/staff/role/edit?faces-redirect=true&id=" + copy;
    }

    public List<RoleRow> getRoles() {
        return roles;
    }
}
