/**
 * The worker as the server sees it: a process of its own with little memory that looks into drawings.
 *
 * <ol>
 *   <li>Whatever is in a drawing, at worst the worker ends; the server goes on and starts another.
 *   <li>The worker is told of one file at a time by a name in its own folder, and has no word of the server's settings.
 *   <li>One line is asked and one line is answered; a line that does not come within its time ends the worker.
 * </ol>
 */
package org.sightline.ejb.design.worker;
