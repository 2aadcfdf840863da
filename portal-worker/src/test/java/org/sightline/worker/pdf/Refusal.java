package org.sightline.worker.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.sightline.worker.drawing.Reason;
import org.sightline.worker.drawing.RefusedDrawingException;

/** Says that something is refused, and why. */
final class Refusal {

    private Refusal() {}

    static void assertRefused(Reason reason, ThrowingCallable action) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(RefusedDrawingException.class, refused -> assertThat(refused.reason())
                        .isEqualTo(reason));
    }
}
