package org.sightline.web.customer;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.sightline.ejb.customer.AddressDraft;
import org.sightline.ejb.customer.AddressRow;
import org.sightline.ejb.customer.CompanyChange;
import org.sightline.ejb.customer.CompanyDetail;
import org.sightline.ejb.customer.CompanyService;
import org.sightline.web.shared.Messages;

/** The addresses on the page of a company; each act is kept at once, apart from the form beside it. */
@Named
@ViewScoped
public class CompanyAddresses implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CompanyService companies;

    @Inject
    private StaffCustomerEdit page;

    @Inject
    private Messages messages;

    private AddressForm form;

    public void start() {
        form = new AddressForm();
    }

    public void edit(AddressRow address) {
        form = new AddressForm(address);
    }

    public void cancel() {
        form = null;
    }

    public void save() {
        keep(form.draft());
        form = null;
        messages.info("address.saved");
    }

    public void makePrimary(AddressRow address) {
        keep(new AddressForm(address).draft(true, null));
        messages.info("address.madePrimary", address.city());
    }

    public void archive(AddressRow address) {
        keep(new AddressForm(address).draft(null, true));
        messages.info("address.archived", address.city());
    }

    public void restore(AddressRow address) {
        keep(new AddressForm(address).draft(null, false));
        messages.info("address.restored", address.city());
    }

    private void keep(AddressDraft draft) {
        CompanyDetail kept = companies.change(page.getId(), page.getForm().getVersion(), CompanyChange.at(draft));
        page.keptAddresses(kept);
    }

    public List<AddressRow> getRows() {
        return page.getCompany().addresses();
    }

    public UUID getCompany() {
        return page.getId();
    }

    /** The address that is typed just now, or null. */
    public AddressForm getForm() {
        return form;
    }
}
