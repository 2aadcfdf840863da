package org.sightline.web.notification.webhook;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.sightline.ejb.notification.webhook.WebhookRow;
import org.sightline.ejb.notification.webhook.WebhookService;

/** Page /staff/webhook/list. */
@Named
@ViewScoped
public class StaffWebhookList implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private WebhookService webhooks;

    private WebhookFields fields = new WebhookFields();
    private String secret;
    private transient List<WebhookRow> rows;

    public void load() {
        rows = webhooks.list();
    }

    /** Stays on the page, where the secret is shown this once. */
    public void create() {
        secret = webhooks.create(fields.form());
        fields = new WebhookFields();
        load();
    }

    public List<WebhookRow> getRows() {
        if (rows == null) {
            load();
        }
        return rows;
    }

    public WebhookFields getFields() {
        return fields;
    }

    public String getSecret() {
        return secret;
    }
}
