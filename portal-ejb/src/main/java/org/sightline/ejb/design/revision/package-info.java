/**
 * The life of a design: the first revision with which it is made, those that follow, and what happens to them.
 *
 * <ol>
 *   <li>One revision at a time is open; the next begins when nothing of the last may change any more.
 *   <li>Each thing that happens wants its own right and leaves one entry in the trail.
 *   <li>Of many designs moved together each is moved in a transaction of its own; one refusal spoils no other.
 *   <li>What happened is told as an event inside the transaction.
 * </ol>
 */
package org.sightline.ejb.design.revision;
