/**
 * The documents of projects for staff and contacts: finding, changing, publishing, and taking files in.
 *
 * <ol>
 *   <li>Nothing is overwritten: every file becomes a new revision, and a label that is taken is refused.
 *   <li>Only visible revisions are counted, named, sought in and compared with; a refusal tells no more than a list would.
 *   <li>What one brings in one must see afterwards; otherwise nothing of it happens.
 *   <li>A contact's dates and states are those of the revisions it sees, so that nothing moves when hidden ones change.
 * </ol>
 */
package org.sightline.ejb.document;
