/**
 * Writing, sealing and reading the trail of what was done.
 *
 * <ol>
 *   <li>An entry is written in the transaction of the act, by {@link org.sightline.ejb.audit.AuditTrail} and nothing else.
 *   <li>A sealer moves the end of the chain before it seals, so several may run.
 *   <li>The whole trail is for staff who watch over security; the timeline of one thing for whoever was shown that thing.
 *   <li>What is refused is written as well, in a transaction of its own, one entry for each refusal that was sent.
 * </ol>
 */
package org.sightline.ejb.audit;
