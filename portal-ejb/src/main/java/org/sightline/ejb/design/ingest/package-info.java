/**
 * Drawings on their way in: a job has each looked into once the virus scanner has judged it.
 *
 * <ol>
 *   <li>A drawing is held under a lease; a job that dies loses it, and what it says too late is not listened to.
 *   <li>What a drawing says of itself pre-sets the types of its layers; where that is not sure, staff look first.
 *   <li>A drawing nobody can read is refused with a reason, and stays as it was brought in.
 * </ol>
 */
package org.sightline.ejb.design.ingest;
