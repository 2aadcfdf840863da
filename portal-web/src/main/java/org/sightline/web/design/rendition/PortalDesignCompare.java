package org.sightline.web.design.rendition;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** Page /portal/design/compare: revisions the contact sees. */
@Named
@RequestScoped
public class PortalDesignCompare extends DesignComparing {}
