/**
 * Documents sent together, out to a partner or in from one, and what became of them.
 *
 * <ol>
 *   <li>A draft belongs to its author alone, has no number and can be thrown away; what was sent is never deleted.
 *   <li>Sending is publishing: the documents of an outgoing submittal are in the partner's portal by the same act.
 *   <li>What a line said when it was sent (number, title, revision) stays on the line, whatever the document is called later.
 *   <li>A voided line keeps its place and its words and loses its bytes.
 *   <li>A file that came in is handled exactly once: by a document or by a reason why not.
 * </ol>
 */
package org.sightline.entities.submittal;
