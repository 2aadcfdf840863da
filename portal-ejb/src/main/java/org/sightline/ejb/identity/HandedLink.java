package org.sightline.ejb.identity;

/**
 * How a one-time link got on its way: by mail, or, where mail is not configured, through whoever asked for it. One of the two
 * is null.
 *
 * @param mailedTo the address it was sent to
 * @param link     the link itself, which nobody can read again
 */
public record HandedLink(String mailedTo, String link) {}
