/**
 * Projects, who works on them and who of the customer sees them.
 *
 * <ol>
 *   <li>Who sees a project is said once, in {@link org.sightline.ejb.access.ProjectVisibility}; the list of everyone with
 *       access asks that rule for each contact instead of repeating it.
 *   <li>A switch (hidden, completed, confidential) takes effect at the next request of everybody.
 *   <li>Grants exist for confidential projects only and go when the project stops being confidential.
 * </ol>
 */
package org.sightline.ejb.project;
