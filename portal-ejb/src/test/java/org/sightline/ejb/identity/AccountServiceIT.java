package org.sightline.ejb.identity;

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
import org.sightline.ejb.data.DataRing;
import org.sightline.ejb.data.PortalDatabase;
import org.sightline.ejb.data.Wiring;
import org.sightline.ejb.data.World;
import org.sightline.ejb.shared.SliceRequest;
import org.sightline.entities.customer.Contact;
import org.sightline.entities.customer.RelationLevel;
import org.sightline.entities.identity.Account;
import org.sightline.entities.identity.AccountKind;
import org.sightline.entities.identity.AccountState;
import org.sightline.entities.identity.Right;
import org.sightline.entities.identity.Role;
import org.sightline.entities.identity.SignInSession;
import org.sightline.entities.shared.NotFoundException;
import org.sightline.entities.shared.RefusedException;
import org.sightline.entities.shared.StaleException;

/** Staff accounts and roles on a real database. */
class AccountServiceIT {

    private final DataRing ring = new DataRing(Wiring.ALL);
    private final AccountService accounts = ring.get(AccountService.class);
    private final RoleService roles = ring.get(RoleService.class);

    private World world;
    private EntityManager em;
    private Role all;
    private Role keeper;
    private Account admin;
    private Account second;

    @AfterEach
    void close() {
        ring.close();
    }

    private void in(PortalDatabase database, Consumer<EntityManager> test) {
        database.rollback(manager -> {
            em = manager;
            DataRing.use(em);
            world = new World(em);
            all = role("OWN_ALL", Right.OF_STAFF);
            keeper = role("OWN_KEEPER", List.of(Right.ACCOUNT_MANAGE, Right.SECURITY_VIEW));
            admin = staff("admin", all);
            second = staff("second", all);
            ring.as(asking(admin));
            test.accept(em);
        });
    }

    private Role role(String code, List<String> rights) {
        Role role = new Role(AccountKind.STAFF, code, code, rights);
        em.persist(role);
        return role;
    }

    private Account staff(String name, Role role) {
        Account account = world.staff(name);
        account.give(List.of(role));
        em.flush();
        return account;
    }

    private static Caller asking(Account staff) {
        return new Caller(
                Caller.Kind.STAFF,
                staff.getId(),
                staff.getLogin(),
                staff.getName(),
                null,
                Set.of(),
                staff.rights(),
                false);
    }

    private void refused(Runnable act, String key) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(RefusedException.class, refusal -> assertThat(refusal.getKey())
                        .isEqualTo(key));
    }

    private static NewAccount with(Account account, Role... roles) {
        Set<UUID> ids = java.util.Arrays.stream(roles).map(Role::getId).collect(java.util.stream.Collectors.toSet());
        return new NewAccount(account.getLogin(), account.getName(), ids);
    }

    @ParameterizedTest
    @EnumSource
    void aLoginIsGivenOnceWhateverItsCase(PortalDatabase database) {
        in(database, em -> {
            accounts.create(new NewAccount("nora@example.org", "Nora", Set.of(keeper.getId())));

            refused(() -> accounts.create(new NewAccount("NORA@example.org", "N", Set.of())), "account.loginTaken");
        });
    }

    @ParameterizedTest
    @EnumSource
    void theLastAdministratorCanBeNeitherLockedNorStripped(PortalDatabase database) {
        in(database, em -> {
            ring.as(asking(second));
            accounts.lock(admin.getId(), admin.getVersion());
            assertThat(admin.getState()).isEqualTo(AccountState.LOCKED);
            em.flush();

            refused(
                    () -> accounts.change(second.getId(), second.getVersion(), with(second, keeper)),
                    "account.lastAdministrator");
        });
    }

    @ParameterizedTest
    @EnumSource
    void aRoleKeepsWhatTheLastAdministratorNeeds(PortalDatabase database) {
        in(
                database,
                em -> refused(
                        () -> roles.change(all.getId(), all.getVersion(), "All", Set.of(Right.PROJECT_VIEW)),
                        "account.lastAdministrator"));
    }

    @ParameterizedTest
    @EnumSource
    void nobodyLocksTheOwnAccount(PortalDatabase database) {
        in(database, em -> refused(() -> accounts.lock(admin.getId(), admin.getVersion()), "account.notYourself"));
    }

    @ParameterizedTest
    @EnumSource
    void whoKeepsAccountsNeitherGivesNorTouchesRightsItLacks(PortalDatabase database) {
        in(database, em -> {
            Account clerk = staff("clerk", keeper);
            Account plain = staff("plain", keeper);
            ring.as(asking(clerk));

            refused(() -> accounts.change(plain.getId(), plain.getVersion(), with(plain, all)), "account.moreRights");
            refused(() -> accounts.lock(admin.getId(), admin.getVersion()), "account.moreRights");
            refused(() -> accounts.endSessions(admin.getId()), "account.moreRights");
            refused(
                    () -> ring.get(TemporaryPasswords.class).make(admin.getId(), admin.getVersion()),
                    "account.moreRights");
            accounts.change(plain.getId(), plain.getVersion(), with(plain));
            assertThat(plain.getRoles()).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    void aTemporaryPasswordEndsSessionsAndThePasswordBefore(PortalDatabase database) {
        in(database, em -> {
            int before = second.getSecurityVersion();
            String password = ring.get(TemporaryPasswords.class).make(second.getId(), second.getVersion());

            assertThat(second.getState()).isEqualTo(AccountState.INVITED);
            assertThat(second.getSecurityVersion()).isGreaterThan(before);
            assertThat(ring.get(PasswordHashing.class).verify(password, second.getPasswordHash()))
                    .isTrue();
        });
    }

    @ParameterizedTest
    @EnumSource
    void accountsOfContactsAreNotKeptHere(PortalDatabase database) {
        in(database, em -> {
            Contact lee = world.contact("lee", world.customer("NL"), RelationLevel.SITE, true);
            em.flush();

            assertThatThrownBy(() -> accounts.get(lee.getAccount().getId())).isInstanceOf(NotFoundException.class);
            assertThat(accounts.list(new AccountFilter("lee", null), AccountSort.NAME, SliceRequest.first(50))
                            .items())
                    .isEmpty();
            assertThat(accounts.list(new AccountFilter("second", null), AccountSort.LOGIN, SliceRequest.first(50))
                            .items())
                    .flatExtracting(AccountRow::roles)
                    .extracting(AccountRow.Held::name)
                    .containsExactly("OWN_ALL");
        });
    }

    @ParameterizedTest
    @EnumSource
    void aShippedRoleStaysAndAHeldOneIsNotDeleted(PortalDatabase database) {
        in(database, em -> {
            Role shipped = Role.shipped(AccountKind.STAFF, "SHIPPED_X", "Shipped", List.of(Right.PROJECT_VIEW));
            em.persist(shipped);
            em.flush();

            refused(() -> roles.change(shipped.getId(), shipped.getVersion(), "Other", Set.of()), "role.shipped");
            UUID copy = roles.copy(shipped.getId(), "Copy");
            assertThat(roles.get(copy).rights()).contains(Right.PROJECT_VIEW);
            refused(() -> roles.delete(all.getId(), all.getVersion()), "role.held");
            roles.delete(copy, roles.get(copy).version());
            assertThatThrownBy(() -> roles.get(copy)).isInstanceOf(NotFoundException.class);
        });
    }

    @ParameterizedTest
    @EnumSource
    void aChangeOfWhatSomebodyElseHasChangedIsRefused(PortalDatabase database) {
        in(database, em -> assertThatThrownBy(() -> accounts.lock(second.getId(), second.getVersion() + 1))
                .isInstanceOf(StaleException.class));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("A03 a session is found under its own person only")
    void aSessionIsFoundUnderItsOwnPersonOnly(PortalDatabase database) {
        in(database, em -> {
            SignInSession foreign =
                    new SignInSession("b".repeat(64), second, new SignInSession.Origin("::1", "x"), World.NOON);
            em.persist(foreign);
            em.flush();

            assertThatThrownBy(() -> ring.get(OwnSessions.class).end(foreign.getId()))
                    .isInstanceOf(NotFoundException.class);
            assertThat(foreign.getEndedAt()).isNull();
            ring.as(asking(second));
            ring.get(OwnSessions.class).end(foreign.getId());
            assertThat(foreign.getEndedAt()).isNotNull();
        });
    }
}
