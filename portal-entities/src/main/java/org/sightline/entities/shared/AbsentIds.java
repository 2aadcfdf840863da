package org.sightline.entities.shared;

import java.sql.Types;
import java.util.UUID;
import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/**
 * Lets a relation be absent on PostgreSQL: the provider would send the missing id as text, and a uuid column refuses text
 * even when it is null.
 */
public class AbsentIds implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        session.getEventManager().addListener(new SessionEventAdapter() {
            @Override
            public void postLogin(SessionEvent event) {
                if (event.getSession().getPlatform().isPostgreSQL()) {
                    event.getSession().getDescriptors().values().forEach(AbsentIds::leaveTypeToDatabase);
                }
            }
        });
    }

    private static void leaveTypeToDatabase(ClassDescriptor descriptor) {
        for (DatabaseField field : descriptor.getFields()) {
            if (field.getType() == UUID.class) {
                field.setSqlType(Types.OTHER);
            }
        }
        for (DatabaseMapping mapping : descriptor.getMappings()) {
            if (mapping.isOneToOneMapping()) {
                mapping.getFields().forEach(field -> field.setSqlType(Types.OTHER));
            }
        }
    }
}
