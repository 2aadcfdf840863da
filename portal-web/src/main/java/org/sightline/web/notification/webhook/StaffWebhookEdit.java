package org.sightline.web.notification.webhook;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.sightline.ejb.notification.webhook.WebhookCall;
import org.sightline.ejb.notification.webhook.WebhookRow;
import org.sightline.ejb.notification.webhook.WebhookService;
import org.sightline.web.shared.Messages;

/** Page /staff/webhook/edit: one webhook and what it was told. */
@Named
@ViewScoped
public class StaffWebhookEdit implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HERE = "/staff/webhook/edit?faces-redirect=true&includeViewParams=true";

    @Inject
    private WebhookService webhooks;

    @Inject
    private Messages messages;

    private UUID id;
    private long version;
    private final WebhookFields fields = new WebhookFields();
    private String secret;
    private transient WebhookRow webhook;
    private transient List<WebhookCall> calls;

    public void load() {
        read();
        fields.show(webhook);
    }

    private void read() {
        webhook = webhooks.get(id);
        calls = webhooks.calls(id);
        version = webhook.version();
    }

    public String save() {
        webhooks.change(id, version, fields.form());
        messages.info("webhook.edit.saved");
        return HERE;
    }

    public String activate(boolean on) {
        webhooks.activate(id, version, on);
        messages.info(on ? "webhook.edit.activated" : "webhook.edit.stopped");
        return HERE;
    }

    /** Stays on the page, where the secret is shown this once. */
    public void renewSecret() {
        secret = webhooks.renewSecret(id, version);
        read();
    }

    public String test() {
        webhooks.test(id);
        messages.info("webhook.edit.tested");
        return HERE;
    }

    public String again(WebhookCall call) {
        webhooks.again(id, call.id());
        messages.info("webhook.edit.triedAgain");
        return HERE;
    }

    public String delete() {
        webhooks.delete(id, version);
        messages.info("webhook.edit.deleted");
        return "/staff/webhook/list?faces-redirect=true";
    }

    public WebhookRow getWebhook() {
        if (webhook == null) {
            webhook = webhooks.get(id);
        }
        return webhook;
    }

    public List<WebhookCall> getCalls() {
        if (calls == null) {
            calls = webhooks.calls(id);
        }
        return calls;
    }

    public WebhookFields getFields() {
        return fields;
    }

    public String getSecret() {
        return secret;
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
