/**
 * Read models over several capabilities: the first page of either area.
 *
 * <ol>
 *   <li>Everything on such a page comes through the services of its capability, so it shows what their lists show.
 *   <li>"Since you were last here" counts from the sign-in before this one; what came into the portal earlier is no news.
 * </ol>
 */
package org.sightline.ejb.report;
