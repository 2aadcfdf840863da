package org.sightline.web.submittal;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

/** Page /staff/submittal/view: one submittal. */
@Named
@ViewScoped
public class StaffSubmittalView extends SubmittalViewPage {

    private static final long serialVersionUID = 1L;
}
