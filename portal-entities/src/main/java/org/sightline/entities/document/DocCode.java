package org.sightline.entities.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.sightline.entities.customer.Company;
import org.sightline.entities.shared.Folding;
import org.sightline.entities.shared.Limits;
import org.sightline.entities.shared.Root;

/** A kind of document a customer demands, perhaps with turn-around days of its own. */
@Entity
@Table(name = "doc_code")
public class DocCode extends Root {

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "company_id", nullable = false, updatable = false)
    private Company company;

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

    /** Working days; null where those of the customer count. */
    @Column(name = "customer_days")
    private Integer customerDays;

    @Column(name = "own_days")
    private Integer ownDays;

    protected DocCode() {} // for JPA

    public DocCode(Company company, String code, String name) {
        this.company = company;
        describe(code, name);
    }

    public final void describe(String newCode, String newName) {
        code = newCode.strip();
        codeFolded = Folding.fold(newCode);
        name = newName.strip();
    }

    /**
     * Working days; null where those of the customer count.
     *
     * @param customer the customer may take to answer
     * @param own      we take to send again
     */
    public void allow(Integer customer, Integer own) {
        TurnAround.refuseUnlessPossible("customerDays", customer);
        TurnAround.refuseUnlessPossible("ownDays", own);
        customerDays = customer;
        ownDays = own;
    }

    public Company getCompany() {
        return company;
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    public Integer getCustomerDays() {
        return customerDays;
    }

    public Integer getOwnDays() {
        return ownDays;
    }
}
