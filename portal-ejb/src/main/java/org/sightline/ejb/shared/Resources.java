package org.sightline.ejb.shared;

import jakarta.mail.Session;
import java.util.Optional;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/** What the server provides by name. Looked up by hand because both servers know these plain names without descriptors. */
public final class Resources {

    private Resources() {}

    /** @throws IllegalStateException when the operator has not configured the data source */
    public static DataSource dataSource() {
        try {
            return (DataSource) new InitialContext().lookup("jdbc/portal");
        } catch (NamingException e) {
            throw new IllegalStateException("the data source jdbc/portal is not configured", e);
        }
    }

    /** The mail session, absent where the operator has configured none. */
    public static Optional<Session> mailSession() {
        try {
            return Optional.of((Session) new InitialContext().lookup("mail/portal"));
        } catch (NamingException e) {
            return Optional.empty();
        }
    }
}
