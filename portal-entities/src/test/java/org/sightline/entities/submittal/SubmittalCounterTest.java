package org.sightline.entities.submittal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SubmittalCounterTest {

    private final SubmittalCounter counter = new SubmittalCounter(null);

    @Test
    void numbersFollowEachOtherWithoutAGap() {
        assertThat(counter.peek()).isEqualTo("T-001");
        assertThat(counter.draw()).isEqualTo("T-001");
        assertThat(counter.draw()).isEqualTo("T-002");
        assertThat(counter.peek()).isEqualTo("T-003");
    }

    @Test
    void aPatternSaysHowManyPlacesANumberHas() {
        counter.number("NL/{0000}/out");
        assertThat(counter.draw()).isEqualTo("NL/0001/out");
        assertThat("T-{000}").matches(SubmittalCounter.PATTERN);
        assertThat("T-").doesNotMatch(SubmittalCounter.PATTERN);
        assertThat("{0}{0}").doesNotMatch(SubmittalCounter.PATTERN);
    }
}
