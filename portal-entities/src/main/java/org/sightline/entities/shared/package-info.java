/**
 * What every capability stands on: identity and version of a thing, the refusals a person can be given, and how moments
 * and searchable text are kept.
 *
 * <ol>
 *   <li>An id is random and made in the constructor, so a thing has one before it is stored and nobody can guess another.
 *   <li>A refusal carries a text key, never a sentence: the person reads it in its own language.
 *   <li>Absent and hidden are the same {@link org.sightline.entities.shared.NotFoundException}.
 * </ol>
 */
package org.sightline.entities.shared;
