package org.sightline.entities.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayerNameRuleTest {

    @ParameterizedTest
    @CsvSource({
        "cut,CUT,true",
        "cut,cutter,false",
        "cut*,Cutter guide,true",
        "*guide,Cutter guide,true",
        "*dim*,Main Dimensions,true",
        "a*b*c,axxbyyc,true",
        "a*b*c,axxbyy,false",
        "*,anything,true"
    })
    void aStarStandsForAnyLettersAndCaseForNothing(String pattern, String name, boolean fits) {
        assertThat(new LayerNameRule(pattern, LayerType.ONE_UP, 1).fits(name)).isEqualTo(fits);
    }

    @Test
    void noNameTakesLong() {
        LayerNameRule rule = new LayerNameRule("*a".repeat(90) + "b", LayerType.ONE_UP, 1);
        assertTimeoutPreemptively(Duration.ofSeconds(1), () -> rule.fits("a".repeat(200)));
    }
}
