/**
 * The documents of a project: slots that say what is required, and revisions that carry the bytes.
 *
 * <ol>
 *   <li>Nothing is ever overwritten: a new file is a new revision.
 *   <li>What the portal shows is switched on the revision, because one document has revisions of both sorts.
 *   <li>Only a WORKING revision may be deleted; the others are history.
 * </ol>
 */
package org.sightline.entities.document;
