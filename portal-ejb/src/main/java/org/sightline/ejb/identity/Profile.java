package org.sightline.ejb.identity;

/**
 * What somebody's pages look like to that person.
 *
 * @param theme   {@code light}, {@code dark} or null to follow the system
 * @param density {@code compact} or null
 */
public record Profile(
        String login,
        String name,
        String language,
        String zone,
        String theme,
        String density,
        boolean staff,
        boolean seeingAs) {}
