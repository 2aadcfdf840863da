package org.sightline.ejb.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogoPictureTest {

    private static byte[] svg(String inside) {
        return ("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">" + inside + "</svg>")
                .getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>1</script>",
                "<g onload='x()'/>",
                "<a href='#x'/>",
                "<image href='http://evil.example/x'/>",
                "<foreignObject/>",
                "<use href='other.svg#x'/>",
                "<style>@import 'x'</style>",
                "<rect fill='url(http://evil.example/#x)'/>",
                "<!ENTITY x 'y'>",
                "<animate attributeName='href'/>"
            })
    void anSvgThatActsIsRefused(String inside) {
        assertThatThrownBy(() -> LogoPicture.type(svg(inside))).hasMessage("settings.branding.logoActs");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<path d='M0 0h9'/>",
                "<!-- made by hand --><style>.a{fill:red}</style><path class='a'/>",
                "<linearGradient id='g'/><rect fill='url(#g)'/><use href='#g'/>"
            })
    void aPlainDrawingIsTaken(String inside) {
        assertThat(LogoPicture.type(svg(inside))).isEqualTo("image/svg+xml");
    }

    @Test
    void onlySvgAndPngOfModestSizeAreTaken() {
        assertThatThrownBy(() -> LogoPicture.type("%PDF-1.7".getBytes(StandardCharsets.UTF_8)))
                .hasMessage("settings.branding.logoType");
        assertThatThrownBy(() -> LogoPicture.type(new byte[LogoPicture.LARGEST + 1]))
                .hasMessage("settings.branding.logoTooLarge");
    }
}
