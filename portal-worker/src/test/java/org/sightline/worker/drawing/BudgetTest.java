package org.sightline.worker.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class BudgetTest {

    private final Budget budget = new Budget(100, 10, 50, 2, Duration.ofMinutes(1));

    @Test
    void bytesAreSpentOnce() throws RefusedDrawingException {
        budget.bytes(60);
        assertThat(budget.bytesLeft()).isEqualTo(40);
        assertRefused(Reason.TOO_LARGE, () -> budget.bytes(41));
    }

    @Test
    void thingsAreSpentBeforeTheyAreMade() throws RefusedDrawingException {
        budget.primitive();
        budget.primitives(9);
        assertRefused(Reason.TOO_LARGE, budget::primitive);
    }

    @Test
    void aCountThatRanOverIsNoGift() {
        assertRefused(Reason.TOO_LARGE, () -> budget.primitives(-5));
    }

    @Test
    void aPictureIsMeasuredBeforeItIsMade() throws RefusedDrawingException {
        budget.picture(10, 5);
        assertRefused(Reason.TOO_LARGE, () -> budget.picture(10, 6));
        assertRefused(Reason.TOO_LARGE, () -> budget.picture(Long.MAX_VALUE / 2, 4));
        assertRefused(Reason.TOO_LARGE, () -> budget.picture(0, 4));
    }

    @Test
    void depthComesBack() throws RefusedDrawingException {
        budget.enter();
        budget.enter();
        budget.leave();
        budget.enter();
        assertRefused(Reason.TOO_DEEP, budget::enter);
    }

    @Test
    void timeEnds() {
        Budget over = new Budget(1, 1, 1, 1, Duration.ZERO);
        assertRefused(Reason.TOO_LARGE, over::time);
    }

    private static void assertRefused(Reason reason, ThrowingCallable action) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(RefusedDrawingException.class, refused -> assertThat(refused.reason())
                        .isEqualTo(reason));
    }
}
