package org.sightline.ejb.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code portal-fsck}: the check for operators, without a server. Arguments {@code --data DIR [--db URL --user NAME]
 * [--journal FILE]}; the password comes from the environment variable {@code PORTAL_DB_PASSWORD}. A journal has a line
 * {@code ACK upload sha256} for each upload a client was told to be safe. Ends with 0 when all is well, 1 when not, 2 when it
 * could not look.
 */
public final class Fsck {

    private Fsck() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    static int run(String... arguments) {
        Map<String, String> options = new HashMap<>();
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            options.put(arguments[i], arguments[i + 1]);
        }
        if (!options.containsKey("--data") || arguments.length % 2 != 0) {
            System.err.println("portal-fsck --data DIR [--db URL --user NAME] [--journal FILE]");
            return 2;
        }
        Path data = Path.of(options.get("--data")).toAbsolutePath();
        try (Connection connection = connect(data, options)) {
            return report(connection, data, options.get("--journal"));
        } catch (SQLException | IOException e) {
            System.err.println("cannot look: " + e.getMessage() + hint(e));
            return 2;
        } finally {
            stopDerby(options);
        }
    }

    private static int report(Connection connection, Path data, String journal) throws SQLException, IOException {
        StorageCheck.Result result =
                StorageCheck.run(connection, data, Clock.systemUTC().instant());
        List<String> problems = new ArrayList<>(result.problems());
        if (journal != null) {
            problems.addAll(missing(connection, Path.of(journal)));
        }
        problems.forEach(System.out::println);
        System.out.printf(
                "files %d, bytes %d, uploads %d, trail entries %d, bytes without a row %d, problems %d%n",
                result.files(), result.bytes(), result.uploads(), result.entries(), result.orphans(), problems.size());
        return problems.isEmpty() ? 0 : 1;
    }

    private static Connection connect(Path data, Map<String, String> options) throws SQLException {
        String url = options.getOrDefault("--db", "jdbc:derby:" + data.resolve("db"));
        return DriverManager.getConnection(url, options.get("--user"), System.getenv("PORTAL_DB_PASSWORD"));
    }

    private static String hint(Exception e) {
        return e instanceof SQLException sql && "XJ040".equals(sql.getSQLState())
                ? "\nA running instance on Derby is checked from inside: GET /api/v1/storage/check"
                : "";
    }

    /** What was confirmed to a client and is not there. */
    private static List<String> missing(Connection connection, Path journal) throws SQLException, IOException {
        List<String> missing = new ArrayList<>();
        String query = "select f.sha256 from upload u join stored_file f on f.id = u.file_id where f.sha256 = ?";
        try (PreparedStatement confirmed = connection.prepareStatement(query)) {
            for (String line : Files.readAllLines(journal)) {
                String[] words = line.split(" ");
                if (words[0].equals("ACK")) {
                    confirmed.setString(1, words[2]);
                    try (ResultSet row = confirmed.executeQuery()) {
                        if (!row.next()) {
                            missing.add("I1 upload " + words[1] + " was confirmed and is lost");
                        }
                    }
                }
            }
        }
        return missing;
    }

    private static void stopDerby(Map<String, String> options) {
        if (!options.containsKey("--db")) {
            try {
                DriverManager.getConnection("jdbc:derby:;shutdown=true").close();
            } catch (SQLException e) {
                return; // why: Derby tells of its end by an exception
            }
        }
    }
}
