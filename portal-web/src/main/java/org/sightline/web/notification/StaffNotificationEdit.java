package org.sightline.web.notification;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

/** Page /staff/notification/edit. */
@Named
@ViewScoped
public class StaffNotificationEdit extends NotificationEdit {

    private static final long serialVersionUID = 1L;

    @Override
    String page() {
        return "/staff/notification/edit";
    }
}
