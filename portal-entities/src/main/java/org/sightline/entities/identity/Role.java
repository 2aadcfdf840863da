package org.sightline.entities.identity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.sightline.entities.shared.Limits;
import org.sightline.entities.shared.RefusedException;
import org.sightline.entities.shared.Root;

/** A bundle of rights under a name. Shipped roles can be copied but neither changed nor deleted. */
@Entity
public class Role extends Root {

    @NotBlank
    @Size(max = Limits.CODE)
    @Column(nullable = false, length = Limits.CODE)
    private String code;

    @NotBlank
    @Size(max = Limits.NAME)
    @Column(nullable = false, length = Limits.NAME)
    private String name;

    @NotNull
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private AccountKind kind;

    @Column(nullable = false)
    private boolean shipped;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "role_right", joinColumns = @JoinColumn(name = "role_id"))
    @Column(name = "right_code", nullable = false, length = Limits.CODE)
    private Set<String> rights = new TreeSet<>();

    protected Role() {} // for JPA

    public Role(AccountKind kind, String code, String name, Collection<String> rights) {
        this.kind = kind;
        this.code = code;
        this.name = name;
        give(rights);
    }

    /** A role that comes with the product. */
    public static Role shipped(AccountKind kind, String code, String name, Collection<String> rights) {
        Role role = new Role(kind, code, name, rights);
        role.shipped = true;
        return role;
    }

    public void rename(String newName) {
        refuseIfShipped();
        name = newName;
    }

    public void change(Collection<String> newRights) {
        refuseIfShipped();
        give(newRights);
    }

    public void refuseIfShipped() {
        RefusedException.unless(!shipped, "role.shipped", name);
    }

    private void give(Collection<String> newRights) {
        var possible = kind == AccountKind.STAFF ? Right.OF_STAFF : Right.OF_CONTACTS;
        RefusedException.unless(possible.containsAll(newRights), "role.foreignRight");
        rights = new TreeSet<>(newRights);
        rights.add(kind == AccountKind.STAFF ? Right.STAFF : Right.CONTACT);
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    public AccountKind getKind() {
        return kind;
    }

    public boolean isShipped() {
        return shipped;
    }

    public Set<String> getRights() {
        return Set.copyOf(rights);
    }
}
