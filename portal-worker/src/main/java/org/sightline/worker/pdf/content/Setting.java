package org.sightline.worker.pdf.content;

/**
 * What a register is set to.
 *
 * @param value a list of operands, a {@link Colour}, a {@link FontChoice} or an entry of an ExtGState
 * @param maker where the file set it
 */
record Setting(Object value, Section maker) {

    boolean same(Setting other) {
        return other != null && value.equals(other.value);
    }
}
