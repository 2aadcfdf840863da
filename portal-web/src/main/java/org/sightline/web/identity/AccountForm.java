package org.sightline.web.identity;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sightline.ejb.identity.NewAccount;
import org.sightline.ejb.identity.RoleOffer;

/** What stands in the form of a staff account. */
public class AccountForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String login;
    private String name;

    /** By the id of the role, whether it is ticked. */
    private final Map<String, Boolean> roles = new HashMap<>();

    void show(String newLogin, String newName, List<RoleOffer> offers) {
        login = newLogin;
        name = newName;
        offers.forEach(offer -> roles.put(offer.id().toString(), offer.held()));
    }

    NewAccount draft() {
        Set<UUID> ticked = roles.entrySet().stream()
                .filter(role -> Boolean.TRUE.equals(role.getValue()))
                .map(role -> UUID.fromString(role.getKey()))
                .collect(Collectors.toSet());
        return new NewAccount(login, name, ticked);
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Map<String, Boolean> getRoles() {
        return roles;
    }
}
