package org.sightline.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.web.shared.Ranges.Range;

class RangesTest {

    @ParameterizedTest
    @DisplayName("F05 a part is the right part")
    @CsvSource({"0-0,0,1", "2-5,2,4", "7-,7,3", "-3,7,3", "-30,0,10", "5-100,5,5", "9-9,9,1"})
    void aPartIsTheRightPart(String spec, long from, long length) {
        assertThat(Ranges.parse("bytes=" + spec, 10).orElseThrow()).containsExactly(new Range(from, length));
    }

    @ParameterizedTest
    @DisplayName("F05 what cannot be read is no range")
    @ValueSource(strings = {"bytes=", "bytes=-", "bytes=a-b", "lines=1-2", "bytes=1", "bytes=--1"})
    void whatCannotBeReadIsNoRange(String header) {
        assertThat(Ranges.parse(header, 10)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=10-", "bytes=99-100", "bytes=5-4", "bytes=-0", "bytes=0-5,3-9", "bytes=0-,0-"})
    @DisplayName("F05 what does not exist or is asked for twice is not sent")
    void whatDoesNotExistIsNotSent(String header) {
        assertThat(Ranges.parse(header, 10)).contains(List.of());
    }

    @Test
    @DisplayName("F05 ten thousand ranges are not sent")
    void tenThousandRangesAreNotSent() {
        String bomb =
                IntStream.range(0, 10_000).mapToObj(i -> i * 2 + "-" + i * 2).collect(Collectors.joining(","));

        assertThat(Ranges.parse("bytes=" + bomb, 1_000_000)).contains(List.of());
    }

    @Test
    void severalPartsKeepTheirOrder() {
        assertThat(Ranges.parse("bytes=6-7, 0-1", 10).orElseThrow()).containsExactly(new Range(6, 2), new Range(0, 2));
    }
}
