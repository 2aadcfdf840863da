/**
 * DXF drawings: read as a stream, drawn, and written anew with what lies on permitted layers.
 *
 * <ol>
 *   <li>A layer is told from others by its name without regard to case, as the format does; its key is its place.
 *   <li>What a reference on a denied layer draws is denied, be it on permitted layers or not; why: deny wins, as freezing
 *       does in CAD programs.
 *   <li>The result is a file of release 2004 with a frame of our own; why: R12 would lose splines, ellipses, hatches and
 *       true colours, and a file without block records and dictionaries is refused by strict programs.
 *   <li>Blocks are renamed and written once for each layer they inherit; why: their names tell, and layer 0 takes the layer
 *       of the reference.
 *   <li>A dimension becomes its picture, an attribute a text; why: both name places and words of what they were made from.
 *   <li>Sheets of paper space, solids, proxies, pictures, multi-lines and multi-leaders are neither drawn nor handed on.
 * </ol>
 */
package org.sightline.worker.dxf;
