package org.sightline.entities.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColourTest {

    @Test
    void contrastFollowsWcag() {
        assertThat(new Colour(0, 0, 0).contrast(Colour.WHITE)).isCloseTo(21, within(0.001));
        assertThat(Colour.WHITE.contrast(Colour.WHITE)).isEqualTo(1);
        assertThat(Colour.parse("#0b5c8a").orElseThrow().contrast(Colour.WHITE)).isCloseTo(7.2, within(0.1));
        assertThat(Colour.parse("#767676").orElseThrow().carriesWhite()).isTrue();
        assertThat(Colour.parse("#777777").orElseThrow().carriesWhite()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"#ff0000", "#ffcc00", "#6db9e4", "#ffffff", "#33cc66", "#888888"})
    void theOfferedColourIsJustDarkEnough(String typed) {
        Colour offered = Colour.parse(typed).orElseThrow().darkened();

        assertThat(offered.contrast(Colour.WHITE)).isBetween(4.5, 4.75);
    }

    @ParameterizedTest
    @ValueSource(strings = {"#0b5c8a", "#000000", "#7a0019", "#1f4d2b", "#3b006b"})
    void theDarkPrimaryCanBeReadOnTheDarkSheet(String light) {
        Colour dark = Colour.parse(light).orElseThrow().raised();

        assertThat(dark.contrast(Colour.DARK_SHEET)).isGreaterThanOrEqualTo(4.5);
    }

    @Test
    void aColourThatIsFineStaysAsItIs() {
        Colour blue = Colour.parse("0B5C8A").orElseThrow();

        assertThat(blue.darkened()).isEqualTo(blue);
        assertThat(blue).hasToString("#0b5c8a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "blue", "#12345", "#1234567", "#12345g", "red; } body { display: none"})
    void whatIsNoColourIsNone(String text) {
        assertThat(Colour.parse(text)).isEmpty();
    }
}
