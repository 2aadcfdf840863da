package org.sightline.tests.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.sightline.tests.shared.Client;
import org.sightline.tests.shared.PortalServer;

/** One of the servers once refused concurrent requests of several people, and no server may ever mix them up. */
@Isolated("keeps the server as busy as it can be")
@Tag("payara")
class ManyUsersIT {

    private static final int CONNECTIONS = 8;
    private static final int REQUESTS = Boolean.getBoolean("sightline.full") ? 5000 : 800;
    private static final List<String> NAMES = List.of("Admin", "Dana", "Doc", "Rev", "Vic", "Gail", "Lee", "Bea");

    private final PortalServer server = PortalServer.get();
    private final String suffix = server.bridge().demonstration();

    private String login(String name) {
        String host = NAMES.indexOf(name) < 5 ? "sightline" : name.equals("Bea") ? "brightwater" : "northfield";
        return name.toLowerCase() + "-" + suffix + "@" + host + ".example";
    }

    /** Asks over and over. @return what was wrong */
    private List<String> ask(String name, String cookie) {
        List<String> wrong = new ArrayList<>();
        Client client = new Client(server).with(cookie);
        String area = NAMES.indexOf(name) < 5 ? "/staff" : "/portal";
        for (int i = 0; i < REQUESTS / NAMES.size() / CONNECTIONS + 1; i++) {
            boolean page = i % 4 == 0;
            HttpResponse<byte[]> answer = client.get(page ? area + "/profile/edit" : "/api/v1/me");
            String text = Client.text(answer);
            String mine = page ? "Signed in as " + login(name) : "\"login\":\"" + login(name) + "\"";
            if (answer.statusCode() != 200 || !text.contains(mine)) {
                wrong.add(name + " " + answer.statusCode() + " " + answer.uri().getPath());
            }
        }
        return wrong;
    }

    @Test
    @DisplayName(
            "eight people at once on eight connections each are always answered under the own name, in page, REST and EJB")
    void everybodyIsAnsweredUnderTheOwnName() throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(NAMES.size() * CONNECTIONS);
        List<Future<List<String>>> people = new ArrayList<>();
        try {
            for (String name : NAMES) {
                String cookie = Client.of(server, login(name)).cookie();
                for (int i = 0; i < CONNECTIONS; i++) {
                    people.add(pool.submit(() -> ask(name, cookie)));
                }
            }
            for (Future<List<String>> person : people) {
                assertThat(person.get()).isEmpty();
            }
        } finally {
            pool.shutdown();
        }
    }
}
