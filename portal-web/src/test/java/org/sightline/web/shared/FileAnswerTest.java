package org.sightline.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FileAnswerTest {

    @Test
    @DisplayName("F02 no name ends the header or the quoted form")
    void noNameEndsTheHeader() {
        assertThat(FileAnswer.disposition(false, "a\"\r\nSet-Cookie:x=1.pdf"))
                .isEqualTo("attachment; filename=\"a___Set-Cookie:x=1.pdf\";"
                        + " filename*=UTF-8''a%22%0D%0ASet-Cookie%3Ax%3D1.pdf");
    }

    @Test
    @DisplayName("F02 old readers get plain letters, others the name")
    void bothForms() {
        assertThat(FileAnswer.disposition(true, "Größe \u20ac.pdf"))
                .isEqualTo("inline; filename=\"Gr__e _.pdf\"; filename*=UTF-8''Gr%C3%B6%C3%9Fe%20%E2%82%AC.pdf");
    }
}
