package org.sightline.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.sightline.ejb.access.Explaining;
import org.sightline.ejb.access.Seen;

/** The panel "what this contact can see" on the page of a contact. */
@Named
@RequestScoped
public class WhatIsSeen {

    @Inject
    private Explaining explaining;

    private UUID contact;
    private Seen glance;

    /** Asked once for each page, however often the page asks. */
    public Seen of(UUID contactId) {
        if (glance == null || !contactId.equals(contact)) {
            contact = contactId;
            glance = explaining.glance(contactId);
        }
        return glance;
    }
}
