package org.sightline.web.customer;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.sightline.ejb.access.SightPreviews;
import org.sightline.ejb.customer.CompanyChange;
import org.sightline.ejb.customer.CompanyDetail;
import org.sightline.ejb.customer.CompanyService;
import org.sightline.ejb.customer.SightOffer;
import org.sightline.ejb.customer.SightService;
import org.sightline.web.shared.Foreseen;
import org.sightline.web.shared.Messages;

/** Page /staff/customer/sight: what a customer's people see of designs. */
@Named
@ViewScoped
public class StaffCustomerSight implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CompanyService companies;

    @Inject
    private SightService sights;

    @Inject
    private SightPreviews previews;

    @Inject
    private Messages messages;

    private UUID id;
    private long version;
    private final SightForm form = new SightForm();
    private final Foreseen foreseen = new Foreseen();
    private transient CompanyDetail company;
    private transient SightOffer offer;

    public void load() {
        version = getCompany().version();
        form.show(getOffer());
    }

    public String save() {
        if (!foreseen.settles(previews.ofCompany(id, this::change))) {
            return null;
        }
        change();
        messages.info("customer.sight.saved", getCompany().name());
        return "/staff/customer/sight?faces-redirect=true&includeViewParams=true";
    }

    private void change() {
        companies.change(id, version, CompanyChange.seeing(form.ofCompany()));
    }

    public CompanyDetail getCompany() {
        if (company == null) {
            company = companies.get(id);
        }
        return company;
    }

    public SightOffer getOffer() {
        if (offer == null) {
            offer = sights.company(id);
        }
        return offer;
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

    public SightForm getForm() {
        return form;
    }

    public Foreseen getForeseen() {
        return foreseen;
    }
}
