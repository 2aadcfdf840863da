package org.sightline.web.design.rendition;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** Page /staff/design/compare: any two revisions. */
@Named
@RequestScoped
public class StaffDesignCompare extends DesignComparing {}
