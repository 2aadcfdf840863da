/**
 * Pictures of pixels: one base layer, all or nothing, always written anew.
 *
 * <p>Why anew: a picture may carry thumbnails, earlier versions, places and remarks beside its pixels.
 */
package org.sightline.worker.picture;
