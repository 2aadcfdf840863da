/**
 * The layers of drawings: what staff say they are, and which of a customer's people see them.
 *
 * <ol>
 *   <li>A layer is listed for whoever sees it by its rule, and counted for nobody else.
 *   <li>Layers change with their design: they bear its version, so a word on one never undoes somebody else's.
 * </ol>
 */
package org.sightline.ejb.design.layer;
