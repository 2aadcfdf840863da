package org.sightline.entities.customer;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sightline.entities.settings.LayerType;
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

    @OneToMany(mappedBy = "company", cascade = CascadeType.ALL)
    private List<Address> addresses = new ArrayList<>();

    /** One of the addresses that are not archived; null only while there is none. */
    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "primary_address_id", unique = true)
    private Address primaryAddress;

    /** Absent when everything is left to the instance. */
    @Embedded
    private DeliveryPreferences delivery;

    /** The types of layers its people may see; one that is not here is hidden from them. */
    @ElementCollection
    @Enumerated(EnumType.STRING)
    @CollectionTable(name = "company_layer_type", joinColumns = @JoinColumn(name = "company_id"))
    @Column(name = "layer_type", nullable = false, length = 20)
    private Set<LayerType> layerTypes = new HashSet<>();

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

    /** The first address is the primary one. */
    public Address settle(Place place) {
        Address address = new Address(this, place);
        addresses.add(address);
        if (primaryAddress == null) {
            primaryAddress = address;
        }
        return address;
    }

    public void makePrimary(Address address) {
        RefusedException.unless(addresses.contains(address), "company.address.foreign");
        RefusedException.unless(!address.isArchived(), "company.address.isArchived");
        primaryAddress = address;
    }

    /** The primary one goes last: as long as there are others, one of them must take its place first. */
    public void archive(Address address) {
        boolean last = addresses.stream().allMatch(other -> other.isArchived() || other.equals(address));
        RefusedException.unless(last || !address.equals(primaryAddress), "company.address.isPrimary");
        address.archive(true);
        if (address.equals(primaryAddress)) {
            primaryAddress = null;
        }
    }

    public void restore(Address address) {
        address.archive(false);
        if (primaryAddress == null) {
            primaryAddress = address;
        }
    }

    public void prefer(DeliveryPreferences preferences) {
        delivery = preferences;
    }

    /** Its people see layers of these types and of no other, as far as the instance shows them at all. */
    public void showLayers(Set<LayerType> types) {
        RefusedException.unless(!types.contains(LayerType.UNCLASSIFIED), "settings.layers.unclassified");
        layerTypes.retainAll(types);
        layerTypes.addAll(types);
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

    /** Archived ones too, in no order. */
    public List<Address> getAddresses() {
        return List.copyOf(addresses);
    }

    public Address getPrimaryAddress() {
        return primaryAddress;
    }

    public Set<LayerType> getLayerTypes() {
        return Set.copyOf(layerTypes);
    }

    /** The company's wishes; what they leave open the instance answers. */
    public DeliveryPreferences getDelivery() {
        // why: the provider reads an embedded thing without any value as none at all
        return delivery == null ? DeliveryPreferences.none() : delivery;
    }
}
