package org.sightline.tests.load;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sightline.tests.shared.Client;
import org.sightline.tests.shared.PortalServer;
import org.sightline.tests.shared.Postgres;

/**
 * By hand: what lists cost with many documents or designs, beside a bare page of the component library in the same run.
 *
 * <pre>
 * database   derby | postgresql
 * things     documents | designs | register
 * sizes      numbers of them, for example 1000,100000,1000000
 * warm       requests before measuring, over all pages, once for each start of a server
 * requests   requests measured at each concurrency
 * </pre>
 */
public final class ListLoad {

    private static final List<Integer> CONCURRENCIES = List.of(1, 8, 32);
    private static final Pattern NEXT = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"");

    private final int warm = Integer.getInteger("warm", 40_000);
    private final int requests = Integer.getInteger("requests", 2000);
    private final String things = System.getProperty("things", "documents");
    private PortalServer server;
    private boolean warmed;

    public static void main(String[] arguments) throws Exception {
        new ListLoad().run();
    }

    private void run() throws Exception {
        String database = System.getProperty("database", "postgresql");
        List<Integer> sizes = Arrays.stream(
                        System.getProperty("sizes", "1000,100000").split(","))
                .map(Integer::valueOf)
                .toList();
        Path data = Path.of("target", "load-" + database).toAbsolutePath();
        PortalServer.delete(data);
        if (database.equals("derby")) {
            onDerby(data, sizes);
        } else {
            onPostgresql(data, sizes);
        }
        System.exit(0);
    }

    private void onPostgresql(Path data, List<Integer> sizes) throws Exception {
        try (EmbeddedPostgres postgres = Postgres.start()) {
            String url = postgres.getJdbcUrl("postgres", "postgres");
            server = PortalServer.start(data, "true", Postgres.properties(postgres));
            try (Connection db = DriverManager.getConnection(url + "&reWriteBatchedInserts=true")) {
                ManyProjects many = many(db);
                many.people();
                for (int size : sizes) {
                    many.upTo(size);
                    measure(size + " " + things + " on PostgreSQL");
                }
            }
            server.stop();
        }
    }

    /** Derby admits one process, so the server stands still while rows are written. */
    private void onDerby(Path data, List<Integer> sizes) throws Exception {
        PortalServer.start(data, "true").stop();
        for (int size : sizes) {
            try (Connection db = DriverManager.getConnection("jdbc:derby:" + data.resolve("db"))) {
                ManyProjects many = many(db);
                many.people();
                many.upTo(size);
            }
            try {
                DriverManager.getConnection("jdbc:derby:" + data.resolve("db") + ";shutdown=true");
            } catch (SQLException stopped) {
                System.out.println(stopped.getMessage());
            }
            server = PortalServer.start(data, "true");
            warmed = false;
            measure(size + " " + things + " on Derby");
            server.stop();
        }
    }

    private ManyProjects many(Connection db) throws SQLException {
        return things.equals("designs") ? new ManyDesigns(db) : new ManyDocuments(db, things.equals("register"));
    }

    private void measure(String what) throws Exception {
        List<Row> rows = rows();
        for (Row row : rows) {
            drive(row.page(), row.client(), 4, (warmed ? warm / 20 : warm) / rows.size());
        }
        warmed = true;
        System.out.println("\n## " + what);
        System.out.println(
                "| page | caller | at once | pages/s | p50 ms | p95 ms | processor of the server, ms a page |");
        System.out.println("|---|---|---|---|---|---|---|");
        for (Row row : rows) {
            table(row);
        }
    }

    /** What is asked for. */
    private record Row(String page, String who, Client client) {}

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row("/bridge/bare.xhtml", "bare page", new Client(server)));
        if (things.equals("register")) {
            return register(rows);
        }
        for (String login : List.of(ManyProjects.TEN, ManyProjects.ALL)) {
            Client client = Client.of(server, login);
            String who = login.equals(ManyProjects.TEN) ? "10 projects" : "1,000 projects";
            rows.add(new Row(list(), who, client));
            rows.add(new Row(hundredth(client), who + ", hundredth page", client));
            rows.add(new Row(things.equals("designs") ? list() + "&q=carton" : "/portal/project/list", who, client));
            rows.add(new Row("/api/v1/" + things, who, client));
            rows.add(new Row("/api/v1/" + things + "?counted=0", who + ", not counted", client));
        }
        rows.add(new Row(list(), "10 last projects", Client.of(server, ManyProjects.LAST)));
        if (things.equals("designs")) {
            rows.add(new Row("/staff/design/list", "staff", Client.of(server, "dana@sightline.example")));
        }
        return rows;
    }

    private List<Row> register(List<Row> rows) {
        Client staff = Client.of(server, "doc@sightline.example");
        String page = "/staff/document/register";
        rows.add(new Row(page, "staff, first page", staff));
        rows.add(new Row(page + "?location=WITH_CUSTOMER", "staff, with the customer", staff));
        rows.add(new Row(page + "?due=OVERDUE", "staff, overdue", staff));
        rows.add(new Row(page + "?q=arrangement+77", "staff, search", staff));
        rows.add(new Row(page + "?due=OVERDUE&location=QUEUED&q=L0007", "staff, all three", staff));
        return rows;
    }

    private String list() {
        return things.equals("designs") ? "/portal/design/list?view=table" : "/portal/document/list";
    }

    /** The address of the hundredth page, or of the last one if there are fewer. */
    private String hundredth(Client client) {
        String page = list();
        for (int i = 1; i < 100; i++) {
            Matcher next = NEXT.matcher(Client.text(client.get(page)));
            if (!next.find()) {
                return page;
            }
            page = next.group(1).replace("&amp;", "&");
        }
        return page;
    }

    private void table(Row row) throws Exception {
        for (int atOnce : CONCURRENCIES) {
            Duration busy = server.processor();
            long start = System.nanoTime();
            long[] times = drive(row.page(), row.client(), atOnce, requests);
            double seconds = (System.nanoTime() - start) / 1e9;
            double processor = server.processor().minus(busy).toNanos() / 1e6 / times.length;
            Arrays.sort(times);
            System.out.printf(
                    "| %s | %s | %d | %.0f | %.1f | %.1f | %.1f |%n",
                    URI.create(row.page()).getPath(),
                    row.who(),
                    atOnce,
                    times.length / seconds,
                    times[times.length / 2] / 1e6,
                    times[times.length * 95 / 100] / 1e6,
                    processor);
        }
    }

    /** @return the time of each request in nanoseconds */
    private long[] drive(String page, Client client, int atOnce, int all) throws Exception {
        return AtOnce.drive(atOnce, all, count -> one(page, client, count));
    }

    private long[] one(String page, Client shared, int count) {
        Client client = new Client(server).with(shared.cookie());
        long[] times = new long[count];
        for (int i = 0; i < count; i++) {
            long start = System.nanoTime();
            HttpResponse<byte[]> answer = client.send("GET", page, (String) null, Map.of());
            times[i] = System.nanoTime() - start;
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(page + " answered " + answer.statusCode());
            }
        }
        return times;
    }
}
