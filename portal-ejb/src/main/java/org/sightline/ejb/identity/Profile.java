package org.sightline.ejb.identity;

/** What somebody's pages look like to that person. */
public record Profile(String login, String name, String language, String zone, boolean staff, boolean seeingAs) {}
