package org.sightline.ejb.data;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.metamodel.EntityType;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.eclipse.persistence.jpa.JpaEntityManagerFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The schema has one owner, the migrations; the mapping must say the same. */
class SchemaIT {

    @ParameterizedTest
    @EnumSource
    void everyMappedColumnExistsAndEveryColumnIsMapped(PortalDatabase database) throws SQLException {
        Set<String> mapped = new TreeSet<>();
        var session = database.factory().unwrap(JpaEntityManagerFactory.class).getServerSession();
        for (ClassDescriptor descriptor : session.getDescriptors().values()) {
            descriptor.getFields().forEach(field -> mapped.add(name(field)));
        }
        Set<String> tables = mapped.stream().map(name -> name.split("\\.")[0]).collect(Collectors.toSet());

        assertThat(columns(database, tables)).containsExactlyInAnyOrderElementsOf(joinTables(mapped, session));
    }

    @ParameterizedTest
    @EnumSource
    void everyEntityCanBeAskedFor(PortalDatabase database) {
        database.rollback(em -> {
            for (EntityType<?> entity : em.getMetamodel().getEntities()) {
                assertThat(em.createQuery("select e from " + entity.getName() + " e")
                                .setMaxResults(1)
                                .getResultList())
                        .isNotNull();
            }
        });
    }

    private static String name(DatabaseField field) {
        return (field.getTableName() + "." + field.getName()).toLowerCase(Locale.ROOT);
    }

    /** Collection and join tables belong to the mapping as well. */
    private static Set<String> joinTables(
            Set<String> mapped, org.eclipse.persistence.sessions.server.ServerSession session) {
        Set<String> all = new TreeSet<>(mapped);
        session.getDescriptors().values().stream()
                .flatMap(descriptor -> descriptor.getMappings().stream())
                .filter(mapping -> mapping.isManyToManyMapping() || mapping.isDirectCollectionMapping())
                .forEach(mapping -> {
                    if (mapping instanceof org.eclipse.persistence.mappings.ManyToManyMapping many) {
                        many.getSourceRelationKeyFields().forEach(field -> all.add(name(field)));
                        many.getTargetRelationKeyFields().forEach(field -> all.add(name(field)));
                    } else if (mapping instanceof org.eclipse.persistence.mappings.DirectCollectionMapping direct) {
                        direct.getReferenceKeyFields().forEach(field -> all.add(name(field)));
                        all.add(name(direct.getDirectField()));
                        if (mapping instanceof org.eclipse.persistence.mappings.DirectMapMapping keyed) {
                            all.add(name(keyed.getDirectKeyField()));
                        }
                    }
                });
        return all;
    }

    private static Set<String> columns(PortalDatabase database, Set<String> tables) throws SQLException {
        Set<String> found = new TreeSet<>();
        try (Connection connection = database.dataSource().getConnection();
                ResultSet columns = connection.getMetaData().getColumns(null, schema(connection), "%", "%")) {
            while (columns.next()) {
                String table = columns.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
                if (!table.startsWith("flyway")) {
                    found.add(table + "." + columns.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
                }
            }
        }
        assertThat(found).as("the schema was found").hasSizeGreaterThan(tables.size());
        return found;
    }

    private static String schema(Connection connection) throws SQLException {
        return connection.getSchema();
    }
}
