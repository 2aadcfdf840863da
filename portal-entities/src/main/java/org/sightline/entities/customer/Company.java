package org.sightline.entities.customer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.sightline.entities.shared.Folding;
import org.sightline.entities.shared.Limits;
import org.sightline.entities.shared.RefusedException;
import org.sightline.entities.shared.Root;

/**
 * A company we work with: a customer (one site) or a sub-supplier. It is archived, never deleted, so that everything it
 * was part of can still name it.
 */
@Entity
public class Company extends Root {

    @NotBlank
    @Size(max = Limits.CODE)
    @Column(nullable = false, length = Limits.CODE)
    private String code;

    @Column(name = "code_folded", nullable = false, length = Limits.CODE)
    private String codeFolded;

    @NotBlank
    @Size(max = Limits.NAME)
    @Column(nullable = false, length = Limits.NAME)
    private String name;

    @Column(name = "name_folded", nullable = false, length = Limits.NAME)
    private String nameFolded;

    @NotNull
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private CompanyKind kind;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "group_id")
    private CustomerGroup group;

    /** The same column read plainly: a path over an optional relation becomes an inner join and loses rows. */
    @Column(name = "group_id", insertable = false, updatable = false)
    private UUID groupId;

    @Column(name = "portal_on", nullable = false)
    private boolean portalOn = true;

    @Column(nullable = false)
    private boolean archived;

    protected Company() {} // for JPA

    public Company(CompanyKind kind, String code, String name) {
        this.kind = kind;
        rename(code, name);
    }

    public final void rename(String newCode, String newName) {
        code = newCode.strip();
        codeFolded = Folding.fold(newCode);
        name = newName.strip();
        nameFolded = Folding.fold(newName);
    }

    /** @param newGroup null to leave every group */
    public void join(CustomerGroup newGroup) {
        RefusedException.unless(newGroup == null || kind == CompanyKind.CUSTOMER, "company.supplierHasNoGroup");
        group = newGroup;
    }

    public void openPortal(boolean open) {
        portalOn = open;
    }

    public void archive() {
        archived = true;
    }

    public void restore() {
        archived = false;
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    public CompanyKind getKind() {
        return kind;
    }

    public CustomerGroup getGroup() {
        return group;
    }

    public boolean isPortalOn() {
        return portalOn;
    }

    public boolean isArchived() {
        return archived;
    }
}
