/**
 * What partners hand in, and what becomes of it: drafts, sending, working in, answers.
 *
 * <ol>
 *   <li>A file is handled once, by a document or by a reason; of two who take the same file the second is told who was first.
 *   <li>Whoever hands something in learns by a check no more than its lists tell it.
 *   <li>An answer reaches the line of the outgoing submittal and its document in one act, whichever way it came.
 * </ol>
 */
package org.sightline.ejb.submittal.incoming;
