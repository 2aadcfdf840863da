/**
 * What we send: drafts, sending, taking back.
 *
 * <ol>
 *   <li>A draft has no number; sending draws it in the same transaction, so that numbers have no gap.
 *   <li>Whoever is addressed is asked by rule S, with its own eyes, in the transaction of sending; who does not see it stops it.
 *   <li>What was sent is taken back, never deleted.
 * </ol>
 */
package org.sightline.ejb.submittal.outgoing;
