/**
 * Mails on their way out.
 *
 * <ol>
 *   <li>A mail is a row written with the act that caused it, so neither exists without the other.
 *   <li>The secret of a link lies in its mail alone, encrypted, and is gone once the mail is.
 *   <li>Nothing that is written into a header can begin a line of its own.
 * </ol>
 */
package org.sightline.entities.mail;
