/**
 * Signing in, sessions, accounts and roles.
 *
 * <ol>
 *   <li>An attempt is counted before the password is looked at, so attempts at once are counted as well.
 *   <li>Unknown, wrong, throttled, locked and disabled give one answer.
 *   <li>A session and the rights of its account are read at every request; what changes holds at the next one.
 * </ol>
 */
package org.sightline.ejb.identity;
