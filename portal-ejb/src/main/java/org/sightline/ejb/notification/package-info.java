/**
 * Telling people: the bell, mails at once or gathered, and what they want of it. It hears what the other capabilities say has
 * happened and is used by none of them.
 *
 * <ol>
 *   <li>A notification is written in the transaction of what it tells, for those alone who see its subject then.
 *   <li>Whether its reader sees the subject is asked again when it is shown and when its mail goes out.
 *   <li>Mails that want an act are never held back; all others of a person are gathered into one.
 *   <li>What is pushed to a browser says only that it should look again.
 * </ol>
 */
package org.sightline.ejb.notification;
