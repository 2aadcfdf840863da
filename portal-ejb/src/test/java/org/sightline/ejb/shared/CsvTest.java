package org.sightline.ejb.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @ParameterizedTest
    @DisplayName("I05 no cell is a formula")
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\nx", "\uFF1D1"})
    void noCellIsAFormula(String cell) {
        assertThat(Csv.line(List.of(cell))).isEqualTo("\"'" + cell + "\"\r\n");
    }

    @Test
    void aTableBeginsWithTheMarkAndItsColumns() {
        assertThat(Csv.table(List.of("number", "open"), List.of(Arrays.asList("P1", true), Arrays.asList(null, 2))))
                .isEqualTo("\uFEFF\"number\",\"open\"\r\n\"P1\",\"true\"\r\n,\"2\"\r\n");
    }

    @Test
    void quotesAndLineEndsStayInsideTheirCell() {
        assertThat(Csv.line(Arrays.asList("a", "say \"b\"", "two\r\nlines", null, "")))
                .isEqualTo("\"a\",\"say \"\"b\"\"\",\"two\r\nlines\",,\r\n");
    }
}
