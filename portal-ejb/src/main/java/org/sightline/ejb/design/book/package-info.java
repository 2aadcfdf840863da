/**
 * Specification books and sheets: the valid specifications of a customer on paper.
 *
 * <ol>
 *   <li>What stands in a book is found with its reader's eyes when it is asked for, and asked again when it is handed out.
 *   <li>Drawings in it are those the reader would be shown; nothing is opened that was not filtered and proved.
 *   <li>A book is made by a job with a lease; it is nobody's but its reader's.
 * </ol>
 */
package org.sightline.ejb.design.book;
