package org.sightline.ejb.submittal.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumberAfterTest {

    @Test
    void theLastDigitsCountOnAndKeepTheirPlaces() {
        assertThat(NumberAfter.of(null)).isEqualTo("C-001");
        assertThat(NumberAfter.of("C-009")).isEqualTo("C-010");
        assertThat(NumberAfter.of("NL/2026/99/in")).isEqualTo("NL/2026/100/in");
        assertThat(NumberAfter.of("Comments")).isEqualTo("Comments-2");
        assertThat(NumberAfter.of("99999999999999999999")).isEqualTo("100000000000000000000");
    }
}
