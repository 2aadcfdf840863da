package org.sightline.worker.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.worker.drawing.Budget;
import org.sightline.worker.drawing.Permitted;
import org.sightline.worker.drawing.Reason;
import org.sightline.worker.drawing.RefusedDrawingException;
import org.sightline.worker.scene.Drawn;

/** What people send who mean harm, or whose disk failed. */
class SvgHostileTest {

    private static final String ROOT = "<svg xmlns='http://www.w3.org/2000/svg' width='10' height='10'>";

    @TempDir
    Path folder;

    private final SvgFormat format = new SvgFormat();
    private Drawn drawn;

    @BeforeEach
    void begin() {
        drawn = new Drawn(format, folder);
    }

    private void assertRefused(byte[] file, Reason reason) {
        Path original = drawn.file(file);
        Budget budget = new Budget(16 << 20, 200_000, 1_000_000, 32, Duration.ofSeconds(20));
        RefusedDrawingException refused =
                catchThrowableOfType(RefusedDrawingException.class, () -> format.inspect(original, budget));
        assertThat(refused).isNotNull();
        assertThat(refused.reason()).isEqualTo(reason);
    }

    private void assertRefused(String file, Reason reason) {
        assertRefused(file.getBytes(StandardCharsets.UTF_8), reason);
    }

    @Test
    @DisplayName("A10 an external entity is never read")
    void anExternalEntityIsNeverRead() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "SECRET");
        String file =
                "<!DOCTYPE svg [<!ENTITY x SYSTEM '" + secret.toUri() + "'>]>" + ROOT + "<text>&x;KEEP</text></svg>";
        byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
        try {
            assertThat(new String(drawn.filtered(bytes, "base"), StandardCharsets.UTF_8))
                    .doesNotContain("SECRET");
        } catch (RefusedDrawingException e) {
            assertThat(e.reason()).isEqualTo(Reason.BROKEN);
        }
        assertRefused(
                "<!DOCTYPE svg [<!ENTITY % x SYSTEM '" + secret.toUri() + "'>%x;]>" + ROOT + "<text>&y;</text></svg>",
                Reason.BROKEN);
    }

    @Test
    @DisplayName("F06 entities that multiply without end are refused")
    void entitiesThatMultiplyAreRefused() {
        StringBuilder file = new StringBuilder("<!DOCTYPE svg [<!ENTITY a0 'laugh'>");
        for (int i = 1; i < 12; i++) {
            file.append("<!ENTITY a")
                    .append(i)
                    .append(" '")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("'>");
        }
        assertRefused(file + "]>" + ROOT + "<text>&a11;</text></svg>", Reason.TOO_LARGE);
    }

    @Test
    @DisplayName("F06 a small packed file that grows without end is refused")
    void aPackedBombIsRefused() throws Exception {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(ROOT.getBytes(StandardCharsets.UTF_8));
            byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 40; i++) {
                out.write(blanks);
            }
        }
        assertThat(packed.size()).isLessThan(80_000);
        assertRefused(packed.toByteArray(), Reason.TOO_LARGE);
    }

    @Test
    @DisplayName("F06 references that lead to themselves or multiply are refused")
    void referencesWithoutEndAreRefused() {
        assertRefused(ROOT + "<g id='a'><use href='#b'/></g><g id='b'><use href='#a'/></g></svg>", Reason.TOO_DEEP);
        StringBuilder bomb = new StringBuilder(ROOT + "<defs><path id='u0' d='M0 0H1'/>");
        for (int i = 1; i < 12; i++) {
            bomb.append("<g id='u")
                    .append(i)
                    .append("'>")
                    .append(("<use href='#u" + (i - 1) + "'/>").repeat(10))
                    .append("</g>");
        }
        assertRefused(bomb + "</defs><use href='#u11'/></svg>", Reason.TOO_LARGE);
    }

    @Test
    @DisplayName("F06 what is nested without end is refused")
    void whatIsNestedWithoutEndIsRefused() {
        assertRefused(ROOT + "<g>".repeat(50_000) + "</g>".repeat(50_000) + "</svg>", Reason.TOO_DEEP);
    }

    @Test
    @DisplayName("F07 broken files are refused")
    void brokenFilesAreRefused() {
        assertRefused(ROOT + "<g>", Reason.BROKEN);
        assertRefused(ROOT + "<g></svg>", Reason.BROKEN);
        assertRefused("<html xmlns='http://www.w3.org/1999/xhtml'/>", Reason.BROKEN);
        assertRefused("", Reason.BROKEN);
        for (String data : new String[] {"M0 0L1e999 0", "M0 0LNaN 0", "M0 0L1", "L", "M0 0X5"}) {
            assertRefused(ROOT + "<path d='" + data + "'/></svg>", Reason.BROKEN);
        }
        assertRefused(ROOT + "<g transform='matrix(1 2)'><path d='M0 0H1'/></g></svg>", Reason.BROKEN);
    }

    @Test
    @DisplayName("F06 a picture larger than the budget is refused before it is decoded")
    void aHugePictureIsRefused() {
        // why: header of a PNG of 30,000 x 30,000 pixels and nothing behind it
        byte[] png =
                java.util.HexFormat.of().parseHex("89504e470d0a1a0a0000000d4948445200007530000075300806000000aabbccdd");
        String data = java.util.Base64.getEncoder().encodeToString(png);
        assertRefused(
                ROOT + "<image width='1' height='1' href='data:image/png;base64," + data + "'/></svg>",
                Reason.TOO_LARGE);
    }

    @Test
    @DisplayName("F07 whatever bytes are turned over, the answer is a drawing or a refusal")
    void whateverBytesAreTurnedOverTheAnswerIsADrawingOrARefusal() throws Exception {
        String file = ROOT
                + "<style>.a{fill:url(#g)}</style><defs><linearGradient id='g'><stop offset='0'/></linearGradient></defs>"
                + "<g id='A'><path class='a' d='M0 0C1 2 3 4 5 6Z'/><use href='#p'/></g><g id='B'><rect id='p' width='5' height='5'/></g></svg>";
        Random random = new Random(7);
        int refused = 0;
        for (int round = 0; round < 200; round++) {
            byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 1 + round % 3; i++) {
                bytes[random.nextInt(bytes.length)] =
                        (byte) (round % 2 == 0 ? random.nextInt(128) : "<>'\"#&;{}()MLA09".charAt(random.nextInt(16)));
            }
            Path original = drawn.file(bytes);
            Path into = folder.resolve("into" + round);
            try {
                format.inspect(original, new Budget());
                format.filter(original, Permitted.of("g:0"), into, new Budget());
                format.verify(original, Permitted.of("g:0"), into, new Budget());
            } catch (RefusedDrawingException e) {
                refused++;
            }
        }
        assertThat(refused).isBetween(25, 195);
    }
}
