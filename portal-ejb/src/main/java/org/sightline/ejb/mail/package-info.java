/**
 * Sending mail: an outbox in the database, emptied by a timer through the server's mail session.
 *
 * <ol>
 *   <li>A use case adds a letter to the outbox in its own transaction; nothing leaves the system before that is committed.
 *   <li>A mail goes out at least once. Two copies of one mail bear the same Message-ID; SMTP can promise no more.
 *   <li>Whatever a mail speaks of is asked once more before it goes: what has been revoked meanwhile is not told any more.
 *   <li>Without a mail session nothing is queued, and the caller shows what it would have sent.
 * </ol>
 *
 * Out of scope: who gets which mail, and what a link in it opens.
 */
package org.sightline.ejb.mail;
