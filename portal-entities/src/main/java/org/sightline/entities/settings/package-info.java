/**
 * What the host decides for the whole instance: modules, design statuses, layer types, languages, branding, mail sender.
 *
 * <ol>
 *   <li>The meaning of a status is fixed; its name, colour, place, flags and next statuses are the host's. One row per meaning is shipped.
 *   <li>What contacts cannot see they cannot note on or decide: those flags need {@code customerVisible}.
 *   <li>Layers nobody has classified are never shown to contacts, whatever is set.
 *   <li>Every default is right without a row; what is shipped as rows is made at the start.
 *   <li>White text on the primary colour has a contrast of at least 4.5 to 1: buttons must be readable.
 * </ol>
 */
package org.sightline.entities.settings;
