package org.sightline.web.identity;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.sightline.ejb.identity.AccountService;
import org.sightline.ejb.identity.RoleOffer;
import org.sightline.web.shared.Messages;

/** Page /staff/account/create. */
@Named
@ViewScoped
public class StaffAccountCreate implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AccountService accounts;

    @Inject
    private Messages messages;

    private final AccountForm form = new AccountForm();
    private List<RoleOffer> offers;

    public void load() {
        offers = accounts.offers();
        form.show(null, null, offers);
    }

    public String create() {
        UUID made = accounts.create(form.draft()).id();
        messages.info("account.create.done");
        return "/staff/account/edit?faces-redirect=true&id=" + made;
    }

    public AccountForm getForm() {
        return form;
    }

    public List<RoleOffer> getOffers() {
        return offers;
    }
}
