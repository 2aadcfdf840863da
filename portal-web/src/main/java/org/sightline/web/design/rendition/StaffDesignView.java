package org.sightline.web.design.rendition;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** Page /staff/design/view: a revision as staff see it, with all its layers. */
@Named
@RequestScoped
public class StaffDesignView extends DesignViewing {}
