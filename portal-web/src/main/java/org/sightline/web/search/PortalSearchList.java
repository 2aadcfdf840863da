package org.sightline.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** Page /portal/search/list: what the search of the portal finds. */
@Named
@RequestScoped
public class PortalSearchList extends SearchPage {}
