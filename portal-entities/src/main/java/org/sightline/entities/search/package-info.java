/**
 * What people ask lists again and again.
 *
 * <ol>
 *   <li>A saved search is a question, never its answer: what it finds is asked with the eyes of whoever opens it.
 *   <li>It belongs to one account. Staff can let all staff see one of theirs.
 * </ol>
 */
package org.sightline.entities.search;
