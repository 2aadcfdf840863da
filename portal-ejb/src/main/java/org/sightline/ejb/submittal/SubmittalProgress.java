package org.sightline.ejb.submittal;

/**
 * How far a submittal has come, in lines.
 *
 * @param files    that stand, so without voided ones
 * @param voided   that were taken back
 * @param asked    that stand and await an answer of the partner
 * @param answered of those asked
 * @param handled  of an incoming one, that somebody in the house has looked after
 */
public record SubmittalProgress(int files, int voided, int asked, int answered, int handled) {

    static final SubmittalProgress NOTHING = new SubmittalProgress(0, 0, 0, 0, 0);

    public boolean allAnswered() {
        return asked > 0 && answered == asked;
    }
}
