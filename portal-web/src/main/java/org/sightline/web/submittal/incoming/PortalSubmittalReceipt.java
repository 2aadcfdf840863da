package org.sightline.web.submittal.incoming;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.sightline.ejb.submittal.incoming.IncomingSending;
import org.sightline.ejb.submittal.incoming.Receipt;
import org.sightline.web.shared.Messages;

/** Page /portal/submittal/receipt: what was handed in, byte by byte, and what became of it. */
@Named
@ViewScoped
public class PortalSubmittalReceipt implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private IncomingSending sending;

    @Inject
    private Messages messages;

    private UUID id;
    private String reason;
    private Receipt receipt;

    public void load() {
        receipt = sending.receipt(id);
    }

    public void withdraw() {
        receipt = sending.withdraw(id, reason);
        messages.info("submittal.withdraw.done", receipt.number());
    }

    public Receipt getReceipt() {
        return receipt;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
