package org.sightline.web.identity;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.sightline.ejb.identity.AccountDetail;
import org.sightline.ejb.identity.AccountService;
import org.sightline.ejb.identity.TemporaryPasswords;
import org.sightline.web.shared.Messages;

/** Page /staff/account/edit. */
@Named
@ViewScoped
public class StaffAccountEdit implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AccountService accounts;

    @Inject
    private TemporaryPasswords passwords;

    @Inject
    private Messages messages;

    private UUID id;
    private long version;
    private final AccountForm form = new AccountForm();
    private transient AccountDetail account;
    private transient String secret;

    public void load() {
        account = accounts.get(id);
        version = account.version();
        form.show(account.login(), account.name(), account.roles());
    }

    public String save() {
        accounts.change(id, version, form.draft());
        return again("account.edit.saved");
    }

    public String lock() {
        accounts.lock(id, version);
        return again("account.edit.locked");
    }

    public String release() {
        accounts.release(id, version);
        return again("account.edit.released");
    }

    public String disable() {
        accounts.disable(id, version);
        return again("account.edit.disabled");
    }

    public String endSessions() {
        accounts.endSessions(id);
        return again("account.edit.sessionsEnded");
    }

    /** Stays on the page, because the password is shown this once and kept nowhere. */
    public void makePassword() {
        secret = passwords.make(id, version);
        load();
    }

    private String again(String done) {
        messages.info(done);
        return "/staff/account/edit?faces-redirect=true&id=" + id;
    }

    public AccountDetail getAccount() {
        if (account == null) {
            account = accounts.get(id);
        }
        return account;
    }

    public String getSecret() {
        return secret;
    }

    public AccountForm getForm() {
        return form;
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
}
