package org.sightline.ejb.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.ejb.access.DesignWorld;
import org.sightline.ejb.data.DataRing;
import org.sightline.ejb.data.PortalDatabase;
import org.sightline.ejb.data.Wiring;
import org.sightline.ejb.data.World;
import org.sightline.ejb.shared.SliceRequest;
import org.sightline.entities.customer.AddressKind;
import org.sightline.entities.customer.CompanyKind;
import org.sightline.entities.customer.Contact;
import org.sightline.entities.customer.RelationLevel;
import org.sightline.entities.settings.LayerType;
import org.sightline.entities.settings.Module;
import org.sightline.entities.shared.NotFoundException;
import org.sightline.entities.shared.RefusedException;
import org.sightline.entities.shared.StaleException;

/** Companies with their groups, addresses and modules on a real database. */
class CompanyServiceIT {

    private final DataRing ring = new DataRing(Wiring.ALL);
    private final CompanyService companies = ring.get(CompanyService.class);
    private final GroupService groups = ring.get(GroupService.class);

    private EntityManager em;
    private World world;

    @AfterEach
    void close() {
        ring.close();
    }

    private void in(PortalDatabase database, Runnable test) {
        database.rollback(manager -> {
            em = manager;
            DataRing.use(em);
            world = new World(em);
            ring.as(world.asking(world.staff("doc")));
            test.run();
        });
    }

    private CompanyDetail newCustomer(String code, String group) {
        CompanyDetail made = companies.create(
                new NewCompany(CompanyKind.CUSTOMER, code, "Company " + code, GroupChoice.named(group)),
                CompanyChange.none());
        em.clear();
        return made;
    }

    private static AddressDraft address(String lines, Boolean primary) {
        return new AddressDraft(null, AddressKind.WORKS, null, lines, "LS1", "Leeds", "gb", primary, null);
    }

    private static AddressDraft archived(AddressRow row, boolean archived) {
        return new AddressDraft(
                row.id(), row.kind(), null, row.lines(), row.postalCode(), row.city(), row.country(), null, archived);
    }

    private CompanyDetail settle(CompanyDetail company, AddressDraft draft) {
        CompanyDetail changed = companies.change(company.id(), company.version(), CompanyChange.at(draft));
        em.clear();
        return changed;
    }

    private List<String> codes(CompanyFilter filter) {
        return companies.list(filter, CompanySort.CODE, SliceRequest.first(50)).items().stream()
                .map(CompanyRow::code)
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void aNewCustomerHasItsPortalAndEveryModuleOfTheInstanceOn(PortalDatabase database) {
        in(database, () -> {
            CompanyDetail made = newCustomer("NL", "Northfield Group");

            assertThat(made.portal()).isTrue();
            assertThat(made.modules()).allMatch(ModuleRow::on).hasSize(Module.values().length);
            assertThat(made.group().name()).isEqualTo("Northfield Group");
            assertThat(companies.get(made.id()).version()).isEqualTo(made.version());
        });
    }

    @ParameterizedTest
    @EnumSource
    void aGroupIsMadeOnceWhateverTheCaseOfItsName(PortalDatabase database) {
        in(database, () -> {
            CompanyDetail leeds = newCustomer("NL", "Northfield Group");
            CompanyDetail lyon = newCustomer("NY", " northfield GROUP ");

            assertThat(lyon.group()).isEqualTo(leeds.group());
            assertThat(groups.list())
                    .extracting(GroupRow::name, GroupRow::sites)
                    .containsExactly(tuple("Northfield Group", 2L));
            assertThat(codes(new CompanyFilter(null, null, leeds.group().id(), null)))
                    .containsExactly("NL", "NY");
            newCustomer("BW", null);
            assertThat(codes(new CompanyFilter(null, null, null, null))).containsExactly("BW", "NL", "NY");
        });
    }

    @ParameterizedTest
    @EnumSource
    void aGroupIsRenamedUnlessAnotherHasTheName(PortalDatabase database) {
        in(database, () -> {
            newCustomer("NL", "Northfield");
            newCustomer("BW", "Bright");
            GroupRow bright = groups.list().get(0);

            assertThatThrownBy(() -> groups.rename(bright.id(), bright.version(), "NORTHFIELD"))
                    .hasMessage("customer.groupTaken");
            groups.rename(bright.id(), bright.version(), "Brighter");
            assertThat(groups.list()).extracting(GroupRow::name).containsExactly("Brighter", "Northfield");
        });
    }

    @ParameterizedTest
    @EnumSource
    void aCodeIsGivenOnceWhateverItsCaseAlsoWhenArchived(PortalDatabase database) {
        in(database, () -> {
            CompanyDetail made = newCustomer("NL", null);
            assertThatThrownBy(() -> newCustomer(" nl ", null))
                    .isInstanceOfSatisfying(RefusedException.class, refusal -> {
                        assertThat(refusal.getKey()).isEqualTo("company.codeTaken");
                        assertThat(refusal.getField()).contains("code");
                    });
            companies.change(made.id(), made.version(), CompanyChange.archived(true));
            assertThatThrownBy(() -> newCustomer("nl", null)).hasMessage("company.codeArchived");
        });
    }

    @ParameterizedTest
    @EnumSource
    void addressesArePrimaryArchivedAndRestored(PortalDatabase database) {
        in(database, () -> {
            CompanyDetail one = settle(newCustomer("NL", null), address("1 Mill Lane", null));
            CompanyDetail two = settle(one, address("2 Mill Lane", true));
            assertThat(two.addresses())
                    .extracting(AddressRow::lines, AddressRow::primary)
                    .containsExactly(tuple("2 Mill Lane", true), tuple("1 Mill Lane", false));
            assertThatThrownBy(() -> settle(two, archived(two.addresses().get(0), true)))
                    .hasMessage("company.address.isPrimary");
            em.clear();

            CompanyDetail past = settle(two, archived(two.addresses().get(1), true));
            assertThat(past.version()).isGreaterThan(two.version());
            assertThat(companies.get(past.id()).addresses())
                    .extracting(AddressRow::lines, AddressRow::archived)
                    .containsExactly(tuple("2 Mill Lane", false), tuple("1 Mill Lane", true));
            assertThat(companies
                            .list(CompanyFilter.all(), CompanySort.NAME, SliceRequest.first(5))
                            .items())
                    .extracting(row -> row.primary().lines())
                    .containsExactly("2 Mill Lane");
        });
    }

    @ParameterizedTest
    @EnumSource
    void anAddressOfAnotherCompanyIsNotReachedThroughThisOne(PortalDatabase database) {
        in(database, () -> {
            CompanyDetail leeds = settle(newCustomer("NL", null), address("1 Mill Lane", null));
            CompanyDetail bw = newCustomer("BW", null);

            assertThatThrownBy(() -> settle(bw, archived(leeds.addresses().get(0), true)))
                    .isInstanceOf(NotFoundException.class);
        });
    }

    @ParameterizedTest
    @EnumSource
    void whoeverSavesAnOldVersionIsToldAlsoWhenOnlyAddressesOrModulesChanged(PortalDatabase database) {
        in(database, () -> {
            CompanyDetail seen = newCustomer("NL", null);
            CompanyChange off =
                    new CompanyChange(null, null, null, null, Map.of(Module.TASKS, false), null, null, null, null);
            CompanyDetail changed = companies.change(seen.id(), seen.version(), off);
            em.clear();

            assertThat(changed.modules())
                    .filteredOn(row -> !row.on())
                    .extracting(ModuleRow::module)
                    .containsExactly(Module.TASKS);
            assertThatThrownBy(() -> settle(seen, address("1 Mill Lane", null))).isInstanceOf(StaleException.class);
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("W12 a new customer begins with the types of new customers; its own words on statuses come and go")
    void aCustomerHasLayerTypesAndWordsOnStatusesOfItsOwn(PortalDatabase database) {
        in(database, () -> {
            DesignWorld shipped = new DesignWorld(em);
            CompanyDetail made = newCustomer("NL", null);
            assertThat(made.sight().layerTypes()).containsExactlyInAnyOrderElementsOf(DesignWorld.ONE_UP_ONLY);
            assertThat(made.sight().statuses())
                    .containsEntry("ACTIVE", true)
                    .containsEntry("IN_DEVELOPMENT", false)
                    .hasSize(shipped.statuses.shipped().size());

            CompanyDetail own = sees(made, Set.of(LayerType.ONE_UP), Map.of("IN_DEVELOPMENT", true, "ACTIVE", false));
            assertThat(own.sight().layerTypes()).containsExactly(LayerType.ONE_UP);
            assertThat(own.sight().statuses()).containsEntry("ACTIVE", false).containsEntry("IN_DEVELOPMENT", true);
            assertThatThrownBy(() -> sees(made, Set.of(), null)).isInstanceOf(StaleException.class);

            Map<String, Boolean> back = new HashMap<>();
            back.put("ACTIVE", null);
            CompanyDetail again = sees(own, null, back);
            assertThat(again.sight().statuses()).containsEntry("ACTIVE", true).containsEntry("IN_DEVELOPMENT", true);
            assertThat(again.sight().layerTypes()).containsExactly(LayerType.ONE_UP);
            assertThatThrownBy(() -> sees(again, Set.of(LayerType.UNCLASSIFIED), null))
                    .hasMessage("settings.layers.unclassified");
            assertThatThrownBy(() -> sees(again, null, Map.of("DANCING", true))).hasMessage("company.noSuchStatus");
        });
    }

    private CompanyDetail sees(CompanyDetail company, Set<LayerType> types, Map<String, Boolean> statuses) {
        CompanySight sight = new CompanySight(types, statuses);
        return companies.change(
                company.id(),
                company.version(),
                new CompanyChange(null, null, null, null, null, null, null, null, sight));
    }

    @ParameterizedTest
    @EnumSource
    void anArchivedCompanyIsOfferedNoMoreStaysReadableAndComesBack(PortalDatabase database) {
        in(database, () -> {
            CompanyDetail made = newCustomer("NL", null);
            CompanyDetail gone = companies.change(made.id(), made.version(), CompanyChange.archived(true));

            assertThat(companies.options("nl")).isEmpty();
            assertThat(codes(new CompanyFilter(null, null, null, true))).containsExactly("NL");
            assertThat(companies.get(made.id()).can(CompanyAction.EDIT)).isFalse();
            assertThatThrownBy(() -> settle(gone, address("1 Mill Lane", null))).hasMessage("company.isArchived");
            companies.change(gone.id(), gone.version(), CompanyChange.archived(false));
            assertThat(companies.options("nl")).extracting(CompanyOption::code).containsExactly("NL");
        });
    }

    @ParameterizedTest
    @EnumSource
    void aSupplierJoinsNoGroupAndIsToldSoBesideTheField(PortalDatabase database) {
        in(database, () -> assertThatThrownBy(() -> companies.create(
                        new NewCompany(CompanyKind.SUPPLIER, "ST", "Tools", GroupChoice.named("Any")),
                        CompanyChange.none()))
                .isInstanceOfSatisfying(RefusedException.class, refusal -> assertThat(refusal.getField())
                        .contains("group")));
    }

    @ParameterizedTest
    @EnumSource
    void contactsSeeTheCompaniesInTheirReachAndNoGroups(PortalDatabase database) {
        in(database, () -> {
            var leeds = world.customer("NL");
            world.group("Northfield", leeds, world.customer("NY"));
            world.customer("BW");
            Contact lee = world.contact("lee", leeds, RelationLevel.SITE, true);
            ring.as(world.asking(lee));

            assertThat(codes(CompanyFilter.all())).containsExactly("NL");
            assertThat(groups.list()).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    void everyChangeAndEveryViewIsInTheTrail(PortalDatabase database) {
        in(database, () -> {
            CompanyDetail made = settle(newCustomer("NL", "Northfield"), address("1 Mill Lane", null));
            companies.get(made.id());
            CompanyDetail closed = companies.change(
                    made.id(),
                    made.version(),
                    new CompanyChange(null, null, null, false, null, null, null, null, null));
            companies.change(closed.id(), closed.version(), CompanyChange.archived(true));
            em.flush();

            assertThat(Set.copyOf(
                            em.createQuery("select a.action from AuditEntry a where a.subjectId = :id", String.class)
                                    .setParameter("id", made.id().toString())
                                    .getResultList()))
                    .containsExactlyInAnyOrder(
                            "company.created",
                            "company.viewed",
                            "company.changed",
                            "company.address.changed",
                            "company.archived");
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("A03 an address is found under its own company only")
    void anAddressIsFoundUnderItsOwnCompanyOnly(PortalDatabase database) {
        in(database, () -> {
            CompanyDetail leeds = settle(newCustomer("NL", null), address("1 Mill Lane", null));
            CompanyDetail lyon = settle(newCustomer("NY", null), address("2 Quai", null));
            AddressRow foreign = lyon.addresses().get(0);
            em.flush();

            assertThatThrownBy(() -> settle(leeds, archived(foreign, true))).isInstanceOf(NotFoundException.class);
            em.clear();
            assertThat(companies.get(lyon.id()).addresses()).containsExactly(foreign);
        });
    }
}
