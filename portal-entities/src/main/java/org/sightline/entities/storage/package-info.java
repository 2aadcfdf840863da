/**
 * Bytes, kept once under their hash, and files on their way in.
 *
 * <ol>
 *   <li>A row is written only after its bytes are safe on the disk, so no row ever points at nothing.
 *   <li>Bytes never change and are never deleted at once.
 *   <li>A file's name never reaches the file system.
 * </ol>
 */
package org.sightline.entities.storage;
