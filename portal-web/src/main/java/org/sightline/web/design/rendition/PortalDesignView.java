package org.sightline.web.design.rendition;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** Page /portal/design/view: a revision as the contact sees it. */
@Named
@RequestScoped
public class PortalDesignView extends DesignViewing {}
