/**
 * The library of designs for staff and contacts: finding, describing and marking them; and the rules that all parts of
 * designs below it keep.
 *
 * <ol>
 *   <li>A design is found by its rule, its revisions and layers below it by theirs; nothing hidden is counted, named or sought in.
 *   <li>A drawing is looked into by a job outside of every request; until then nothing of it shows.
 *   <li>What a drawing says of its layers pre-sets their types and grants nothing: staff look first.
 *   <li>The bytes that were brought in go out by rule O alone; everything else contacts get is made of visible layers.
 *   <li>A contact is told that a design is under modification only where it sees the revision that is being modified.
 * </ol>
 */
package org.sightline.ejb.design;
