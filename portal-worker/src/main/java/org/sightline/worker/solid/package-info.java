/**
 * Models in space (GLB, STL, STEP): recognised, lightly checked, and shown as a whole or not at all.
 *
 * <ol>
 *   <li>A model has one layer; why: no format tells parts apart in a way that could be kept from somebody.
 *   <li>A permitted model is handed on as it is; a model that names files outside itself is refused.
 * </ol>
 */
package org.sightline.worker.solid;
