package org.sightline.web.notification;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

/** Page /portal/notification/edit. */
@Named
@ViewScoped
public class PortalNotificationEdit extends NotificationEdit {

    private static final long serialVersionUID = 1L;

    @Override
    String page() {
        return "/portal/notification/edit";
    }
}
