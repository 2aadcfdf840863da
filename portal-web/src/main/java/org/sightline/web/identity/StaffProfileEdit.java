package org.sightline.web.identity;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

/** Page /staff/profile/edit. */
@Named
@ViewScoped
public class StaffProfileEdit extends ProfileEdit {

    private static final long serialVersionUID = 1L;

    @Override
    String page() {
        return "/staff/profile/edit";
    }
}
