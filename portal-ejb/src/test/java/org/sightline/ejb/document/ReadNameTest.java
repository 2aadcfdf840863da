package org.sightline.ejb.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadNameTest {

    @ParameterizedTest
    @CsvSource({
        "P1-001_0.pdf, P1-001, 0, P1-001",
        "P1-004_A Gear box.pdf, P1-004, A, Gear box",
        "P1-004_A_Gear_box.pdf, P1-004, A, Gear box",
        "P1-004 rev B.dwg, P1-004, B, P1-004",
        "P1-004-Rev.02.tar, P1-004, 02, P1-004",
        "P1-004_v3 - Frame.pdf, P1-004, 3, Frame",
        "M_12_C.pdf, M_12, C, M 12",
        "General arrangement.pdf, General arrangement, , General arrangement",
        "Makefile, Makefile, , Makefile",
        ".profile, .profile, , .profile"
    })
    void aNameTellsNumberLabelAndTitle(String file, String number, String label, String title) {
        ReadName name = ReadName.of(file);

        assertThat(name.number()).isEqualTo(number);
        assertThat(name.label()).isEqualTo(label);
        assertThat(name.title()).isEqualTo(title);
    }

    @Test
    void aVeryLongNameIsCutToWhatANumberMayBe() {
        assertThat(ReadName.of("x".repeat(250) + ".pdf").number()).hasSize(40);
    }

    @Test
    void theNextLabelCountsUpWhereOneCan() {
        assertThat(ReadName.after("0", List.of("0"))).isEqualTo("1");
        assertThat(ReadName.after("09", List.of("09"))).isEqualTo("10");
        assertThat(ReadName.after("B", List.of("A", "B"))).isEqualTo("C");
        assertThat(ReadName.after("A", List.of("A", "b"))).isNull();
        assertThat(ReadName.after("Z", List.of("Z"))).isNull();
        assertThat(ReadName.after("final", List.of("final"))).isNull();
    }

    @Test
    void theNextLabelFollowsTheSchemeOfTheStage() {
        assertThat(ReadName.following(List.of(), "A")).isEqualTo("A");
        assertThat(ReadName.following(List.of("A", "B"), "A")).isEqualTo("C");
        assertThat(ReadName.following(List.of("A", "B"), "0")).isEqualTo("0");
        assertThat(ReadName.following(List.of("0", "1"), "A1")).isEqualTo("A1");
        assertThat(ReadName.following(List.of("A1", "A2"), "A1")).isEqualTo("A3");
        assertThat(ReadName.following(List.of("0", "A"), "0"))
                .as("taken before")
                .isEqualTo("B");
    }
}
