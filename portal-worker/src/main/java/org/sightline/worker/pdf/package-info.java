/**
 * PDF drawings: their layers are optional content groups, and a filtered file is written anew.
 *
 * <ol>
 *   <li>A page is content, boxes, rotation and group; a document is pages, layers and output intents. Nothing else is taken
 *       over: no actions, forms, files, tags, bookmarks, metadata or private data of programs. Why: each of them has held a
 *       second copy of a drawing.
 *   <li>An encrypted document is refused. Why: whoever protected it did not mean it for us.
 * </ol>
 */
package org.sightline.worker.pdf;
