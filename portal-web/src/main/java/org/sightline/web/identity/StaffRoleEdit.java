package org.sightline.web.identity;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sightline.ejb.identity.RoleDetail;
import org.sightline.ejb.identity.RoleService;
import org.sightline.web.shared.Messages;

/** Page /staff/role/edit. */
@Named
@ViewScoped
public class StaffRoleEdit implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RoleService service;

    @Inject
    private Messages messages;

    private UUID id;
    private long version;
    private String name;
    private final Map<String, Boolean> rights = new HashMap<>();
    private transient RoleDetail role;

    public void load() {
        role = service.get(id);
        version = role.version();
        name = role.name();
        role.groups().forEach(group -> group.rights()
                .forEach(right -> rights.put(right, role.rights().contains(right))));
    }

    public String save() {
        Set<String> ticked = rights.entrySet().stream()
                .filter(right -> Boolean.TRUE.equals(right.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        service.change(id, version, name, ticked);
        messages.info("role.edit.saved");
        return "/staff/role/edit?faces-redirect=true&id=" + id;
    }

    public String copy() {
        UUID copy = service.copy(id, messages.of("role.list.copyOf", getRole().name()));
        messages.info("role.list.copied");
        return "/staff/role/edit?faces-redirect=true&id=" + copy;
    }

    public String delete() {
        service.delete(id, version);
        messages.info("role.edit.deleted");
        return "/staff/role/list?faces-redirect=true";
    }

    public RoleDetail getRole() {
        if (role == null) {
            role = service.get(id);
        }
        return role;
    }

    public Map<String, Boolean> getRights() {
        return rights;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
