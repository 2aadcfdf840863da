/**
 * Settings of the instance: read by everybody once per request, changed by those who may.
 *
 * <ol>
 *   <li>{@link org.sightline.ejb.settings.CurrentSettings} is the one way to read them; without a row the default holds.
 *   <li>Every change says which version it saw, and is audited as old and new.
 *   <li>What is shipped as rows (modules, statuses, layer types) is made at the start when it is missing, never overwritten.
 * </ol>
 */
package org.sightline.ejb.settings;
