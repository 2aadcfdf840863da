package org.sightline.entities.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.sightline.entities.customer.Company;
import org.sightline.entities.shared.RefusedException;
import org.sightline.entities.shared.Root;

/** How many working days each side has: one row for the instance, and one for each customer that wants it otherwise. */
@Entity
@Table(name = "turn_around")
public class TurnAround extends Root {

    /** More than a year of working days is no turn-around. */
    public static final int MOST = 260;

    /** Null for the instance. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "company_id", updatable = false)
    private Company company;

    @Column(name = "customer_days", nullable = false)
    private int customerDays = 10;

    @Column(name = "own_days", nullable = false)
    private int ownDays = 5;

    @Column(name = "action_days", nullable = false)
    private int actionDays = 5;

    protected TurnAround() {} // for JPA

    /** With the days that are usual. @param company null for the instance */
    public TurnAround(Company company) {
        this.company = company;
    }

    /**
     * Working days.
     *
     * @param customer the customer may take to answer
     * @param own      we take to send again
     * @param action   each reviewer of ours has
     */
    public void allow(int customer, int own, int action) {
        refuseUnlessPossible("customerDays", customer);
        refuseUnlessPossible("ownDays", own);
        refuseUnlessPossible("actionDays", action);
        customerDays = customer;
        ownDays = own;
        actionDays = action;
    }

    static void refuseUnlessPossible(String field, Integer days) {
        if (days != null && (days < 0 || days > MOST)) {
            throw RefusedException.at(field, "document.lists.badDays", MOST);
        }
    }

    public Company getCompany() {
        return company;
    }

    public int getCustomerDays() {
        return customerDays;
    }

    public int getOwnDays() {
        return ownDays;
    }

    public int getActionDays() {
        return actionDays;
    }
}
