/**
 * Papers made of filtered drawings: specification books and sheets, and prints in true size on small paper.
 *
 * <ol>
 *   <li>Whoever asks says every word; nothing here speaks a language.
 *   <li>Drawings come as filtered files and are taken over as they are; a paper never opens an original.
 *   <li>The same content makes the same bytes: no clock, no chance.
 * </ol>
 */
package org.sightline.worker.paper;
