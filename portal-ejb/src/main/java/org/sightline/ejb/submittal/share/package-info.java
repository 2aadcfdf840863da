/**
 * Ways to one submittal for people without an account.
 *
 * <ol>
 *   <li>The link alone shows nothing: a code is mailed first, to the address staff wrote, and entering it gives a pass for an hour.
 *   <li>A pass is no session: it opens this one submittal, and every request asks the rules again.
 *   <li>Token, code and pass are kept as hashes; the link itself can be read once, in the mail.
 * </ol>
 */
package org.sightline.ejb.submittal.share;
