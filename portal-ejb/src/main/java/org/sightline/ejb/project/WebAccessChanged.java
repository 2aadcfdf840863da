package org.sightline.ejb.project;

import org.sightline.ejb.identity.HandedLink;

/**
 * A contact's web access after a change, with what can be read this once.
 *
 * @param temporaryPassword null unless one was asked for
 * @param link              null unless one was asked for
 */
public record WebAccessChanged(WebAccessDetail detail, String temporaryPassword, HandedLink link) {}
