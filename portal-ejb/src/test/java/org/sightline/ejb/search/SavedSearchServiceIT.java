package org.sightline.ejb.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.access.DesignWorld;
import org.sightline.ejb.data.DataRing;
import org.sightline.ejb.data.PortalDatabase;
import org.sightline.ejb.data.Wiring;
import org.sightline.ejb.data.World;
import org.sightline.entities.customer.Company;
import org.sightline.entities.customer.Contact;
import org.sightline.entities.customer.RelationLevel;
import org.sightline.entities.identity.Account;
import org.sightline.entities.identity.Right;
import org.sightline.entities.search.SearchedList;
import org.sightline.entities.settings.StatusMeaning;
import org.sightline.entities.shared.NotFoundException;
import org.sightline.entities.shared.StaleException;

/** Saving what lists are asked, on a real database. Dana and Dora are staff, lee and bea contacts of two customers. */
class SavedSearchServiceIT {

    private final DataRing ring = new DataRing(Wiring.ALL);
    private final SavedSearchService searches = ring.get(SavedSearchService.class);
    private World world;
    private Account dana;
    private Account dora;
    private Contact lee;
    private Contact bea;

    @AfterEach
    void close() {
        ring.close();
    }

    private void in(PortalDatabase database, Consumer<EntityManager> test) {
        database.rollback(em -> {
            DataRing.use(em);
            world = new World(em);
            DesignWorld library = new DesignWorld(em);
            Company leeds = world.customer("NL");
            Company other = world.customer("BW");
            dana = world.staff("dana");
            dora = world.staff("dora");
            lee = world.contact("lee", leeds, RelationLevel.SITE, true);
            bea = world.contact("bea", other, RelationLevel.SITE, true);
            library.revision(library.design(leeds, "D1"), "A", StatusMeaning.ACTIVE);
            library.revision(library.design(leeds, "D2"), "A", StatusMeaning.IN_DEVELOPMENT);
            library.revision(library.design(other, "D7"), "A", StatusMeaning.ACTIVE);
            em.flush();
            ring.as(world.asking(dana));
            test.accept(em);
        });
    }

    /** Asks without the right to keep settings, as most of the staff. */
    private void ask(Account staff) {
        Caller all = world.asking(staff);
        ring.as(with(all, Set.of(Right.STAFF, Right.DESIGN_VIEW, Right.PROJECT_VIEW), all.contactId(), false));
    }

    private static Caller with(Caller caller, Set<String> rights, UUID contact, boolean seeingAs) {
        Caller.Kind kind = contact == null ? caller.kind() : Caller.Kind.CONTACT;
        return new Caller(
                kind, caller.accountId(), caller.login(), caller.name(), contact, caller.sides(), rights, seeingAs);
    }

    private SavedSearchRow save(SearchedList list, String name, String query, boolean shared) {
        return searches.save(new NewSavedSearch(list, name, query, shared));
    }

    private List<String> names(SearchedList list) {
        return searches.list(list).stream().map(SavedSearchRow::name).toList();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("a shared search is counted with the eyes of its reader, and another's own does not exist")
    void aSharedSearchIsCountedWithTheEyesOfItsReader(PortalDatabase database) {
        in(database, em -> {
            ask(dana);
            SavedSearchRow shared = save(SearchedList.STAFF_DESIGN, "Valid", "status=ACTIVE", true);
            SavedSearchRow own = save(SearchedList.STAFF_DESIGN, "Mine", "q=D2", false);
            assertThat(shared.count()).isEqualTo(2);
            assertThat(own.count()).isEqualTo(1);
            ask(dora);
            assertThat(names(SearchedList.STAFF_DESIGN)).containsExactly("Valid");
            assertThat(searches.find(shared.id()).own()).isFalse();
            assertThatThrownBy(() -> searches.find(own.id())).isInstanceOf(NotFoundException.class);
            for (UUID id : List.of(own.id(), shared.id())) {
                assertThatThrownBy(() -> searches.change(id, 1, new SavedSearchChange("Taken", null)))
                        .isInstanceOf(NotFoundException.class);
                assertThatThrownBy(() -> searches.delete(id)).isInstanceOf(NotFoundException.class);
            }
            ring.as(world.asking(lee));
            assertThat(searches.list(null)).isEmpty();
            assertThatThrownBy(() -> searches.find(shared.id())).isInstanceOf(NotFoundException.class);
            assertThat(save(SearchedList.PORTAL_DESIGN, "Valid", "status=ACTIVE", false)
                            .count())
                    .isEqualTo(1);
            ring.as(world.asking(bea));
            assertThat(searches.list(SearchedList.PORTAL_DESIGN)).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("a saved search is renamed, shared and deleted by its owner, and a shared one by administrators")
    void aSavedSearchIsChangedByItsOwner(PortalDatabase database) {
        in(database, em -> {
            ask(dana);
            SavedSearchRow saved = save(SearchedList.STAFF_DESIGN, " Valid ", "sort=title&status=ACTIVE", false);
            assertThat(saved.name()).isEqualTo("Valid");
            assertThat(saved.query()).isEqualTo("sort=title&status=ACTIVE");
            SavedSearchRow renamed =
                    searches.change(saved.id(), saved.version(), new SavedSearchChange("In force", true));
            assertThat(renamed.name()).isEqualTo("In force");
            assertThat(renamed.shared()).isTrue();
            assertThatThrownBy(() -> searches.change(saved.id(), 99, new SavedSearchChange("x", null)))
                    .isInstanceOf(StaleException.class);
            assertThatThrownBy(() -> searches.change(saved.id(), renamed.version(), new SavedSearchChange(" ", null)))
                    .hasMessage("shared.required");
            ring.as(world.asking(dora));
            assertThat(searches.find(saved.id()).changeable())
                    .as("dora keeps settings now")
                    .isTrue();
            searches.delete(saved.id());
            ask(dana);
            assertThat(searches.list(null)).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("a name is taken once by each person and list, and what a list does not know is not saved")
    void whatIsWrongIsRefused(PortalDatabase database) {
        in(database, em -> {
            ask(dana);
            save(SearchedList.STAFF_DESIGN, "Valid", "status=ACTIVE", false);
            assertThatThrownBy(() -> save(SearchedList.STAFF_DESIGN, "valid", "q=x", false))
                    .hasMessage("search.nameTaken");
            assertThat(save(SearchedList.STAFF_PROJECT, "Valid", "view=mine", false)
                            .count())
                    .isZero();
            assertThatThrownBy(() -> save(SearchedList.STAFF_DESIGN, "n", "cursor=x", false))
                    .hasMessage("shared.unknownFilter");
            assertThatThrownBy(() -> save(SearchedList.STAFF_DESIGN, "n", "customer=x", false))
                    .hasMessage("shared.unknownFilter");
            assertThatThrownBy(() -> save(SearchedList.STAFF_DESIGN, "n", "status=NONSENSE", false))
                    .hasMessage("design.noSuchStatus");
            assertThatThrownBy(() -> save(SearchedList.STAFF_PROJECT, "n", "sort=colour", false))
                    .hasMessage("shared.badSort");
            assertThatThrownBy(() -> save(SearchedList.STAFF_DESIGN, "n", "q=", false))
                    .hasMessage("search.empty");
            ask(dora);
            assertThat(save(SearchedList.STAFF_DESIGN, "Valid", "status=ACTIVE", false)
                            .own())
                    .isTrue();
            ring.as(world.asking(lee));
            assertThatThrownBy(() -> save(SearchedList.PORTAL_DESIGN, "n", "q=x", true))
                    .hasMessage("search.notShared");
            assertThatThrownBy(() -> save(SearchedList.STAFF_DESIGN, "n", "q=x", false))
                    .isInstanceOf(NotFoundException.class);
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("whoever sees as a contact is shown nobody's searches and saves none")
    void whoeverSeesAsAContactHasNoSearches(PortalDatabase database) {
        in(database, em -> {
            ring.as(world.asking(lee));
            SavedSearchRow own = save(SearchedList.PORTAL_DESIGN, "Valid", "status=ACTIVE", false);
            ring.as(with(world.asking(dana), Set.of(Right.CONTACT, Right.PORTAL_VIEW), lee.getId(), true));
            assertThat(searches.list(SearchedList.PORTAL_DESIGN)).isEmpty();
            assertThatThrownBy(() -> searches.find(own.id())).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> save(SearchedList.PORTAL_DESIGN, "n", "q=x", false))
                    .isInstanceOf(NotFoundException.class);
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("few searches are counted where they stand beside each other, of many none")
    void onlyAFewAreCounted(PortalDatabase database) {
        in(database, em -> {
            ask(dana);
            for (int i = 0; i < SavedSearchService.BESIDE; i++) {
                save(SearchedList.STAFF_DESIGN, "Search " + i, "q=D" + i, false);
            }
            assertThat(searches.list(SearchedList.STAFF_DESIGN))
                    .extracting(SavedSearchRow::count)
                    .containsExactly(0L, 1L, 1L, 0L, 0L);
            save(SearchedList.STAFF_DESIGN, "One more", "q=D", false);
            assertThat(searches.list(SearchedList.STAFF_DESIGN))
                    .extracting(SavedSearchRow::count)
                    .containsOnlyNulls();
            assertThat(searches.count(SearchedList.STAFF_DESIGN)).isEqualTo(3);
        });
    }
}
