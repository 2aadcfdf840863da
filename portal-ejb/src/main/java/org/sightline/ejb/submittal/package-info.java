/**
 * Sending documents and taking them in: drafts, sending, answers, processing, taking back, and who looked at what.
 *
 * <ol>
 *   <li>Sending is one transaction: the number is drawn, the documents go on in their lives, the partner sees them.
 *   <li>What happened is told upward by past-tense records inside the transaction.
 *   <li>Every change carries the version that was seen; of two who process the same file one is told who was first.
 * </ol>
 */
package org.sightline.ejb.submittal;
