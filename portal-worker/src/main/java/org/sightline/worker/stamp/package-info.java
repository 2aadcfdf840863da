/**
 * Stamps and covers on documents that go out: an original in, a copy of it out.
 *
 * <ol>
 *   <li>Nothing of what the original shows is changed; what would be is refused.
 *   <li>Whoever asks says every word; nothing here speaks a language.
 *   <li>The same original and the same words make the same bytes.
 * </ol>
 */
package org.sightline.worker.stamp;
