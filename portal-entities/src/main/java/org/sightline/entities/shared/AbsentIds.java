package org.sightline.entities.shared;

import java.sql.Types;
import java.util.UUID;
import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.mappings.converters.UUIDConverter;
import org.eclipse.persistence.mappings.foundation.AbstractDirectMapping;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/**
 * Lets an id be absent. A relation on PostgreSQL: the provider would send the missing id as text, and a uuid column refuses
 * text even when it is null. A plain attribute everywhere: the provider's own converter fails on it.
 */
public class AbsentIds implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        session.getDescriptors().values().forEach(AbsentIds::readMissing);
        session.getEventManager().addListener(new SessionEventAdapter() {
            @Override
            public void postLogin(SessionEvent event) {
                if (event.getSession().getPlatform().isPostgreSQL()) {
                    event.getSession().getDescriptors().values().stream()
                            .filter(descriptor -> !descriptor.isAggregateDescriptor())
                            .forEach(AbsentIds::leaveTypeToDatabase);
                }
            }
        });
    }

    private static void readMissing(ClassDescriptor descriptor) {
        for (DatabaseMapping mapping : descriptor.getMappings()) {
            if (mapping instanceof AbstractDirectMapping direct && direct.getConverter() instanceof UUIDConverter) {
                direct.setConverter(new Missing());
            }
        }
    }

    private static void leaveTypeToDatabase(ClassDescriptor descriptor) {
        for (DatabaseField field : descriptor.getFields()) {
            if (field.getType() == UUID.class) {
                field.setSqlType(Types.OTHER);
            }
        }
        for (DatabaseMapping mapping : descriptor.getMappings()) {
            if (mapping.isAggregateObjectMapping()) {
                // why: each owner of an embeddable has a copy of its mappings; the one they are copied from has no
                // columns
                leaveTypeToDatabase(mapping.getReferenceDescriptor());
            }
            if (mapping.isOneToOneMapping()) {
                mapping.getFields().forEach(field -> field.setSqlType(Types.OTHER));
            }
        }
    }

    /** The provider's converter, for columns that may be empty. It would also write down and read again what is an id already. */
    private static final class Missing extends UUIDConverter {

        @Override
        public Object convertDataValueToObjectValue(Object value, Session session) {
            return value == null || value instanceof UUID ? value : super.convertDataValueToObjectValue(value, session);
        }

        @Override
        public Object convertObjectValueToDataValue(Object value, Session session) {
            return value == null ? null : super.convertObjectValueToDataValue(value, session);
        }
    }
}
