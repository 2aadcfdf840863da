package org.sightline.entities.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;

class RoleTest {

    @Test
    void noRoleCanHoldTheRightOfTimers() {
        assertThatThrownBy(() -> new Role(AccountKind.STAFF, "ROBOT", "Robot", Set.of(Right.SYSTEM)))
                .hasMessage("role.foreignRight");
    }

    @Test
    void aRoleOfContactsCannotHoldARightOfStaff() {
        assertThatThrownBy(() -> new Role(AccountKind.CONTACT, "SPY", "Spy", Set.of(Right.PROJECT_VIEW)))
                .hasMessage("role.foreignRight");
    }

    @Test
    void everyRoleOfStaffCarriesTheRightToBeStaff() {
        assertThat(new Role(AccountKind.STAFF, "A", "A", Set.of()).getRights()).containsExactly(Right.STAFF);
    }

    @Test
    void aShippedRoleStaysAsItIs() {
        Role shipped = Role.shipped(AccountKind.STAFF, "VIEWER", "Viewer", Set.of(Right.PROJECT_VIEW));

        assertThatThrownBy(() -> shipped.change(Set.of())).hasMessage("role.shipped");
        assertThatThrownBy(() -> shipped.rename("Other")).hasMessage("role.shipped");
    }

    @Test
    void theThreeSortsOfRightsDoNotOverlapAndMakeAll() {
        assertThat(Right.ALL).doesNotHaveDuplicates().hasSize(Right.OF_STAFF.size() + Right.OF_CONTACTS.size() + 1);
        assertThat(Right.OF_CONTACTS).containsAll(Right.OF_SEEING_AS);
    }
}
