/**
 * What people are told, in the bell and by mail, and how they want to be told.
 *
 * <ol>
 *   <li>A notification is of one recipient and speaks of at most one thing; that thing is shown by its own rule.
 *   <li>It says what happened, not what the thing is called: names are read when it is shown.
 *   <li>What somebody waits for stays to do until it is done; what is only news is read by being looked at.
 * </ol>
 */
package org.sightline.entities.notification;
