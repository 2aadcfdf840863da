package org.sightline.ejb.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArrivedNameTest {

    @ParameterizedTest
    @CsvSource({
        "4711-M-102_r2_commented.pdf, m-102, 2, commented",
        "M-102 rev. B - Approved with comments.pdf, m-102, B, approved with comments",
        "P1-001.pdf, p1-001, , ''",
        "P1-001 pump.pdf, p1-001, , pump",
        "P1-001_A1_[2].dwg, p1-001, A1, 2",
        "P1-001-03.pdf, p1-001, 03, ''",
    })
    void whatFollowsTheNumberTellsRevisionAndStatus(String file, String number, String label, String rest) {
        ArrivedName name = ArrivedName.of(ArrivedName.folded(file), number);
        assertThat(name.label()).isEqualTo(label);
        assertThat(name.rest().strip()).isEqualTo(rest);
    }

    @ParameterizedTest
    @CsvSource({"am-102, m-102", "m-1023, m-102", "xm-102y, m-102"})
    void aNumberCountsOnlyAsAWordOfItsOwn(String name, String number) {
        assertThat(ArrivedName.place(name, number)).isNegative();
    }
}
