/**
 * Papers: specification books and sheets of filtered drawings, prints in true size on small paper, transmittal sheets and
 * covers.
 *
 * <ol>
 *   <li>Whoever asks says every word; nothing here speaks a language.
 *   <li>Drawings come as filtered files and are taken over as they are; a paper never opens an original.
 *   <li>The same content makes the same bytes: no clock, no chance.
 * </ol>
 */
package org.sightline.worker.paper;
