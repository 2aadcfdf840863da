package org.sightline.entities.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AccountTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private final Account account = new Account(AccountKind.CONTACT, " Ada@Example.com ", "Ada", NOON);

    @Test
    void anAccountIsInvitedUntilItHasChosenAPassword() {
        assertThat(account.getState()).isEqualTo(AccountState.INVITED);

        account.choosePassword("hash");

        assertThat(account.getState()).isEqualTo(AccountState.ACTIVE);
    }

    @Test
    void theLoginIsKeptAsTypedButForItsBlanks() {
        assertThat(account.getLogin()).isEqualTo("Ada@Example.com");
    }

    @Test
    void choosingAPasswordEndsTheSessionsOfTheOldOne() {
        int before = account.getSecurityVersion();

        account.choosePassword("hash");

        assertThat(account.getSecurityVersion()).isGreaterThan(before);
    }

    @Test
    void hashingAnewEndsNoSession() {
        account.choosePassword("hash");
        int before = account.getSecurityVersion();

        account.rehash("stronger");

        assertThat(account.getSecurityVersion()).isEqualTo(before);
    }

    @Test
    void aTemporaryPasswordLeavesAnInvitedAccountInvited() {
        account.setTemporaryPassword("hash", NOON);
        account.release();

        assertThat(account.getState()).isEqualTo(AccountState.INVITED);
    }

    @Test
    void aTemporaryPasswordTakesAnActiveAccountBackToChoosing() {
        account.choosePassword("hash");

        account.setTemporaryPassword("other", NOON);

        assertThat(account.getState()).isEqualTo(AccountState.INVITED);
    }

    @Test
    void choosingAPasswordDoesNotOpenALockedAccount() {
        account.choosePassword("hash");
        account.lock();

        account.choosePassword("other");

        assertThat(account.getState()).isEqualTo(AccountState.LOCKED);
    }

    @Test
    void lockingAndDisablingEndAllSessions() {
        int before = account.getSecurityVersion();
        account.lock();
        int locked = account.getSecurityVersion();
        account.disable();

        assertThat(locked).isGreaterThan(before);
        assertThat(account.getSecurityVersion()).isGreaterThan(locked);
    }

    @Test
    void aNewLoginEndsAllSessions() {
        int before = account.getSecurityVersion();

        account.changeLogin("ada@elsewhere.example");

        assertThat(account.getSecurityVersion()).isGreaterThan(before);
    }

    @Test
    void aContactCannotHoldARoleOfStaff() {
        Role viewer = new Role(AccountKind.STAFF, "VIEWER", "Viewer", Set.of(Right.PROJECT_VIEW));

        assertThatThrownBy(() -> account.give(List.of(viewer))).hasMessage("role.foreignKind");
    }

    @Test
    void anAccountMayDoWhatItsRolesAllowTogether() {
        account.give(List.of(
                new Role(AccountKind.CONTACT, "A", "A", Set.of(Right.PORTAL_VIEW)),
                new Role(AccountKind.CONTACT, "B", "B", Set.of(Right.ANNOTATE))));

        assertThat(account.rights()).containsExactlyInAnyOrder(Right.CONTACT, Right.PORTAL_VIEW, Right.ANNOTATE);
    }
}
