package org.sightline.tests.submittal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.tests.shared.PageTest;

/** A large file on its way from a customer while the cable is pulled. */
@Tag("full")
class CableCutPagesIT extends PageTest {

    private static final long SIZE = 500_000_000;

    @TempDir
    private Path folder;

    /** @return its SHA-256 */
    private static String written(Path file) throws IOException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        Random random = new Random(7);
        byte[] block = new byte[1 << 20];
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(file), digest)) {
            for (long left = SIZE; left > 0; left -= block.length) {
                random.nextBytes(block);
                out.write(block, 0, (int) Math.min(left, block.length));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private void cutAt(long bytes) {
        page.waitForFunction(
                "limit => (document.querySelector('.ups progress')?.value || 0) > limit", Long.toString(bytes));
        page.context().setOffline(true);
    }

    @Test
    @DisplayName("D1 500 MB go on where they were when the cable is back, twice, and the receipt names their hash")
    void largeFilesGoOnWhereTheyWere() throws IOException, NoSuchAlgorithmException {
        String x = server.bridge().demonstration();
        String project = server.bridge()
                .read("select p.id from Project p where p.number = :of", "P1-" + x)
                .get(0);
        Path file = folder.resolve("assembly.bin");
        String hash = written(file);
        List<String> begins = new CopyOnWriteArrayList<>();
        page.onRequest(request -> {
            if (request.method().equals("PATCH")) {
                begins.add(request.headers().get("upload-offset"));
            }
        });
        expectComplaint("ERR_INTERNET_DISCONNECTED");
        expectComplaint("WebSocket");
        signIn("lee-" + x + "@northfield.example");
        go("/portal/submittal/create?project=" + project);
        page.locator("input[type=file]").setInputFiles(file);
        Locator sending = page.locator("form .ups > li").first();

        cutAt(SIZE / 5);
        assertThat(sending).containsText("No connection");
        page.context().setOffline(false);
        cutAt(SIZE / 2);
        assertThat(sending).containsText("No connection");
        page.context().setOffline(false);
        assertThat(page.locator("#draft .ups > li")).hasCount(1);
        page.locator("#number").fill("C-500");
        page.locator("#send").click();
        page.waitForURL("**/portal/submittal/receipt?id=*");

        assertThat(page.locator("table.receipt .sum")).containsText(hash);
        assertThat(begins.stream().filter("0"::equals)).as("begun once").hasSize(1);
        assertThat(begins).as("pieces, and two that were cut").hasSizeBetween(60, 64);
    }
}
