package org.sightline.ejb.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sightline.entities.shared.Limits;

class FileNameTest {

    @ParameterizedTest
    @DisplayName("F01 what is left of a name is a name")
    @CsvSource({
        "../../x.pdf,x.pdf",
        "..\\..\\x.pdf,x.pdf",
        "CON,_CON",
        "com1.txt,_com1.txt",
        "-rf,_rf",
        ".htaccess,_htaccess",
        "a:stream,a_stream",
        "a. ,a",
        "Plan 4.pdf,Plan 4.pdf"
    })
    void whatIsLeftIsAName(String raw, String clean) {
        assertThat(FileName.clean(raw)).isEqualTo(clean);
    }

    @Test
    @DisplayName("F01 control characters and turned writing are gone; both spellings of an umlaut are one")
    void controlCharactersAreGone() {
        assertThat(FileName.clean("a\r\nSet-Cookie: x")).isEqualTo("a__Set-Cookie_ x");
        assertThat(FileName.clean("a\u0000b")).isEqualTo("a_b");
        assertThat(FileName.clean("a\u202efdp.exe")).isEqualTo("a_fdp.exe");
        assertThat(FileName.clean("u\u0308.pdf")).isEqualTo("\u00fc.pdf");
        assertThat(FileName.clean(null)).isEqualTo("file");
    }

    @Test
    void aLongNameKeepsItsExtension() {
        assertThat(FileName.clean("x".repeat(300) + ".pdf"))
                .hasSize(Limits.FILE_NAME)
                .endsWith("x.pdf");
    }
}
