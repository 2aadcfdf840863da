package org.sightline.ejb.submittal.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.ejb.data.DataRing;
import org.sightline.ejb.data.PortalDatabase;
import org.sightline.ejb.submittal.incoming.HandledFile.NewDocument;
import org.sightline.entities.shared.WrongStateException;

/** Two people take the same file at the same moment. Their transactions are real, so the test takes its rows away again. */
@Isolated
class TwoAtOnceIT extends IncomingTest {

    private final IncomingProcessing processing = ring.get(IncomingProcessing.class);

    @ParameterizedTest
    @EnumSource
    @DisplayName("one wins, the other is told who and when, and nothing is there twice")
    void oneWinsAndTheOtherIsToldWhoAndWhen(PortalDatabase database) throws Exception {
        Receipt sent = database.commit(fresh -> {
            make(fresh);
            return handed(lee, p1, "C-1", "layout.dxf");
        });
        try {
            ask(doc);
            CyclicBarrier together = new CyclicBarrier(2);
            ExecutorService two = Executors.newFixedThreadPool(2);
            Future<Object> first = two.submit(taking(database, sent, "L-1", together));
            Future<Object> second = two.submit(taking(database, sent, "L-2", together));
            List<Object> ends = List.of(end(first), end(second));
            two.shutdown();
            assertThat(ends).filteredOn("done"::equals).hasSize(1);
            assertThat(ends)
                    .filteredOn(WrongStateException.class::isInstance)
                    .singleElement()
                    .satisfies(end -> {
                        WrongStateException told = (WrongStateException) end;
                        assertThat(told.getKey()).isEqualTo("submittal.item.alreadyHandled");
                        assertThat(told.getParameters()[1]).isEqualTo("doc");
                        assertThat(told.getParameters()[2]).isInstanceOf(java.time.Instant.class);
                    });
            assertThat(database.<Long>commit(fresh -> fresh.createQuery(
                                    "select count(s) from DocumentSlot s where s.project.id = :project", Long.class)
                            .setParameter("project", p1.getId())
                            .getSingleResult()))
                    .isEqualTo(1);
        } finally {
            clear(database);
        }
    }

    private Callable<Object> taking(PortalDatabase database, Receipt sent, String number, CyclicBarrier together) {
        HandledFile file = new HandledFile(
                sent.files().get(0).id(), null, new NewDocument(number, "Layout"), "0", null, null, null);
        return () -> {
            ring.join();
            return database.commit(fresh -> {
                DataRing.use(fresh);
                await(together);
                processing.process(sent.id(), List.of(file));
                return "done";
            });
        };
    }

    private static void await(CyclicBarrier together) {
        try {
            together.await(1, TimeUnit.MINUTES);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object end(Future<Object> one) {
        try {
            return one.get(1, TimeUnit.MINUTES);
        } catch (Exception e) {
            return e.getCause();
        }
    }

    private void clear(PortalDatabase database) {
        database.commit(fresh -> {
            for (String rows : List.of(
                    "submittal_item",
                    "submittal",
                    "document_revision",
                    "document_slot",
                    "upload",
                    "stored_file",
                    "project",
                    "contact_relation",
                    "contact",
                    "company_layer_type",
                    "company",
                    "module_switch",
                    "account where login in ('lee@example.org', 'gail@example.org', 'bea@example.org',"
                            + " 'sam@example.org', 'doc@example.org', 'dana@example.org')")) {
                fresh.createNativeQuery("delete from " + rows).executeUpdate();
            }
            return null;
        });
    }
}
