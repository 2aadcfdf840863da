package org.sightline.web.submittal;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

/** Page /portal/submittal/view: one submittal as the contact sees it. */
@Named
@ViewScoped
public class PortalSubmittalView extends SubmittalViewPage {

    private static final long serialVersionUID = 1L;
}
