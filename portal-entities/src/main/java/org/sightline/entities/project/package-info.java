/**
 * Undertakings for customers, who works on them, and which contacts were chosen or granted for them.
 *
 * <ol>
 *   <li>A project's customer never changes.
 *   <li>Hidden, completed or both: gone from the portal at the next request, back with all history.
 *   <li>Confidential removes every rule; an explicit grant is then the only way in.
 * </ol>
 */
package org.sightline.entities.project;
