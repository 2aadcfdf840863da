/**
 * Tells systems of the house what happened to submittals.
 *
 * <ol>
 *   <li>What is to be told is written with the act and sent afterwards, at least once; the receiver knows repeats by their id.
 *   <li>Every call is signed: {@code Sightline-Signature: t=SECONDS,v1=HEX}, HMAC-SHA256 of {@code t.body} under the secret both know.
 *   <li>A call goes to the address an administrator wrote, follows no redirect, and to no private network unless the operator allows it.
 *   <li>It carries ids and numbers, no names and no files; who wants more asks the REST interface.
 * </ol>
 */
package org.sightline.ejb.notification.webhook;
