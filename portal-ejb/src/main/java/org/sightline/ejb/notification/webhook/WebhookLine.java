package org.sightline.ejb.notification.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.sightline.ejb.shared.Configuration;

/**
 * Makes the calls: signed, without following redirects, ten seconds for each, and what is answered is not read. An address
 * that leads into a private network is refused unless {@code portal.webhook.private} allows it, so that nobody who may
 * configure webhooks can look around behind the firewall.
 */
@ApplicationScoped
class WebhookLine {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String HMAC = "HmacSHA256";

    @Inject
    private Configuration configuration;

    @Inject
    private Clock clock;

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    /**
     * @return the HTTP status of the answer
     * @throws IOException when there is none, or the address is not to be called
     */
    int call(WebhookSending.Ready ready) throws IOException, InterruptedException {
        refusePrivate(ready.address());
        HttpRequest request = HttpRequest.newBuilder(ready.address())
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("User-Agent", "Sightline-Webhook")
                .header("Sightline-Event", ready.event())
                .header("Sightline-Delivery", ready.id().toString())
                .header("Sightline-Signature", signature(ready))
                .POST(HttpRequest.BodyPublishers.ofString(ready.body()))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    private void refusePrivate(URI address) throws IOException {
        boolean allowed = configuration
                .text("portal.webhook.private")
                .map(Boolean::parseBoolean)
                .orElse(false);
        if (allowed) {
            return;
        }
        for (InetAddress host : InetAddress.getAllByName(address.getHost())) {
            if (isPrivate(host)) {
                throw new IOException("the address leads into a private network");
            }
        }
    }

    static boolean isPrivate(InetAddress host) {
        byte[] bytes = host.getAddress();
        boolean uniqueLocal = bytes.length == 16 && (bytes[0] & 0xFE) == 0xFC;
        boolean shared = bytes.length == 4 && (bytes[0] & 0xFF) == 100 && (bytes[1] & 0xC0) == 64;
        return host.isAnyLocalAddress()
                || host.isLoopbackAddress()
                || host.isLinkLocalAddress()
                || host.isSiteLocalAddress()
                || host.isMulticastAddress()
                || uniqueLocal
                || shared;
    }

    private String signature(WebhookSending.Ready ready) {
        long seconds = clock.instant().getEpochSecond();
        return "t=" + seconds + ",v1=" + hmac(ready.secret(), seconds + "." + ready.body());
    }

    private static String hmac(String secret, String text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), HMAC));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
