/**
 * The worker as a process: one request a line comes in, one answer a line goes out, one after the other, for as long as the
 * portal wants it.
 *
 * <ol>
 *   <li>A drawing that is refused is an answer, and so is a job that fails; why: the next job has done no harm.
 *   <li>When memory runs out, or a job does not end, the process ends; why: nothing it holds can be trusted then, and the portal
 *       starts another one.
 *   <li>Answers name places, reasons and layers of the drawing asked about. Why: only the portal, which decides who sees what,
 *       reads them.
 * </ol>
 */
package org.sightline.worker.job;
