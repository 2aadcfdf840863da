/**
 * What was done, by whom, when and to what.
 *
 * <ol>
 *   <li>An entry is written in the transaction of the act: what was not audited did not happen.
 *   <li>Entries are sealed into a hash chain after they were committed, so writing one never waits for another.
 *   <li>Nothing is ever changed or deleted.
 * </ol>
 */
package org.sightline.entities.audit;
