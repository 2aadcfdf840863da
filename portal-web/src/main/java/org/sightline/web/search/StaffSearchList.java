package org.sightline.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** Page /staff/search/list: what the search of the console finds. */
@Named
@RequestScoped
public class StaffSearchList extends SearchPage {}
