package org.sightline.web.customer;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.sightline.ejb.customer.CompanyOption;
import org.sightline.ejb.customer.CompanyService;

/** What the pages of a new and of a known contact have in common: the form, and companies picked into it. */
public abstract class ContactPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CompanyService companies;

    private ContactForm form = new ContactForm();
    private CompanyOption picked;

    protected void expectEditor() {
        companies.expectEditor();
    }

    public List<CompanyOption> options(String q) {
        return companies.options(q);
    }

    /** Takes the picked company in; nothing is kept before the contact is saved. */
    public void add() {
        form.add(picked);
        picked = null;
    }

    protected void add(UUID company) {
        form.add(companies.option(company));
    }

    public void remove(UUID company) {
        form.remove(company);
    }

    public ContactForm getForm() {
        return form;
    }

    protected void show(ContactForm other) {
        form = other;
    }

    public CompanyOption getPicked() {
        return picked;
    }

    public void setPicked(CompanyOption picked) {
        this.picked = picked;
    }
}
