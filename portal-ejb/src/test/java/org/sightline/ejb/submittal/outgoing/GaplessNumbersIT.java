package org.sightline.ejb.submittal.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.data.DataRing;
import org.sightline.ejb.data.PortalDatabase;
import org.sightline.entities.customer.Company;
import org.sightline.entities.customer.Contact;
import org.sightline.entities.customer.RelationLevel;
import org.sightline.entities.document.DocumentRevision;
import org.sightline.entities.project.Project;

/** Two people send at the same moment. Their transactions are real, so the test takes its rows away again. */
class GaplessNumbersIT extends OutgoingTest {

    /** What one of them is to send. */
    private record Draft(UUID id, long version) {}

    @ParameterizedTest
    @EnumSource
    @DisplayName("two who send at once get two numbers that follow each other, and one that fails leaves no gap")
    void noGap(PortalDatabase database) throws Exception {
        List<Draft> made = database.commit(fresh -> {
            make(fresh);
            List<Draft> two = new ArrayList<>();
            for (String number : List.of("P1-101", "P1-102")) {
                UUID id = draft(List.of(to(lee)), document(number));
                two.add(new Draft(id, version(id)));
            }
            return two;
        });
        Caller asking = database.commit(fresh -> world.asking(doc));
        try {
            ring.as(asking);
            assertThat(end(run(database, new Draft(made.get(0).id(), made.get(0).version() + 1), null)))
                    .isNotEqualTo("sent");
            sendTogether(database, made);
            assertThat(numbers(database)).containsExactly("T-001", "T-002");
        } finally {
            clear(database);
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("two who send to two partners at once each get the first number of their partner")
    void aNumberForEachPartner(PortalDatabase database) throws Exception {
        List<Draft> made = database.commit(fresh -> {
            make(fresh);
            fresh.find(Project.class, project.getId()).allowSubSuppliers(true);
            Company tools = world.supplier("ST");
            Contact sam = world.contact("sam", tools, RelationLevel.SITE, false);
            DocumentRevision theirs = document("P1-201");
            theirs.getSlot().assign(tools);
            fresh.flush();
            UUID one = draft(List.of(to(lee)), document("P1-101"));
            UUID two = draftTo(tools, sam, theirs);
            return List.of(new Draft(one, version(one)), new Draft(two, version(two)));
        });
        Caller asking = database.commit(fresh -> world.asking(doc));
        try {
            ring.as(asking);
            sendTogether(database, made);
            assertThat(numbers(database)).containsExactly("ST-T-001", "T-001");
        } finally {
            clear(database);
        }
    }

    private void sendTogether(PortalDatabase database, List<Draft> made) {
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService two = Executors.newFixedThreadPool(2);
        List<Future<String>> running = made.stream()
                .map(draft -> two.submit(sending(database, draft, together)))
                .toList();
        List<String> ends = running.stream().map(GaplessNumbersIT::end).toList();
        two.shutdown();
        // why: on a database that turns one of two away over a lock, that one asks again
        for (int i = 0; i < ends.size(); i++) {
            if (!ends.get(i).equals("sent")) {
                assertThat(end(run(database, made.get(i), null))).isEqualTo("sent");
            }
        }
    }

    private List<String> numbers(PortalDatabase database) {
        return database.commit(fresh -> fresh.createQuery(
                        "select s.number from OutgoingSubmittal s where s.project.id = :project order by s.number",
                        String.class)
                .setParameter("project", project.getId())
                .getResultList());
    }

    private Future<String> run(PortalDatabase database, Draft draft, CyclicBarrier together) {
        ExecutorService one = Executors.newSingleThreadExecutor();
        try {
            return one.submit(sending(database, draft, together));
        } finally {
            one.shutdown();
        }
    }

    private Callable<String> sending(PortalDatabase database, Draft draft, CyclicBarrier together) {
        return () -> {
            ring.join();
            return database.commit(fresh -> {
                DataRing.use(fresh);
                await(together);
                sending.send(draft.id(), draft.version());
                return "sent";
            });
        };
    }

    private static void await(CyclicBarrier together) {
        try {
            if (together != null) {
                together.await(1, TimeUnit.MINUTES);
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static String end(Future<String> one) {
        try {
            return one.get();
        } catch (Exception e) {
            return e.getCause().toString();
        }
    }

    private static void clear(PortalDatabase database) {
        database.commit(fresh -> {
            for (String rows : List.of(
                    "submittal_recipient",
                    "submittal_item",
                    "submittal",
                    "submittal_counter",
                    "document_revision",
                    "document_slot",
                    "stored_file",
                    "project",
                    "contact_relation",
                    "contact",
                    "company_layer_type",
                    "company",
                    "module_switch",
                    "account where login in ('lee@example.org', 'ann@example.org', 'doc@example.org', 'sam@example.org')")) {
                fresh.createNativeQuery("delete from " + rows).executeUpdate();
            }
            return null;
        });
    }
}
