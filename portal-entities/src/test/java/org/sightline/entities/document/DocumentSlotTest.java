package org.sightline.entities.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sightline.entities.customer.Company;
import org.sightline.entities.customer.CompanyKind;
import org.sightline.entities.identity.Account;
import org.sightline.entities.identity.AccountKind;
import org.sightline.entities.project.Project;

class DocumentSlotTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private final Company leeds = new Company(CompanyKind.CUSTOMER, "NL", "Leeds");
    private final Project project = new Project(leeds, "P5", "Tray line", NOON);
    private final DocumentSlot slot = new DocumentSlot(project, "P5-001", "Data sheet", NOON);

    @Test
    @DisplayName("A document is merged into another one of its project, and restored without it")
    void isMerged() {
        DocumentSlot whole = new DocumentSlot(project, "P5-002", "Manual", NOON);
        DocumentSlot foreign = new DocumentSlot(new Project(leeds, "P1", "Other", NOON), "P1-001", "Sheet", NOON);
        assertThatThrownBy(() -> slot.merge(slot)).hasMessage("document.slot.foreignSlot");
        assertThatThrownBy(() -> slot.merge(foreign)).hasMessage("document.slot.foreignSlot");

        slot.merge(whole);

        assertThat(slot.getState()).isEqualTo(SlotState.MERGED);
        assertThat(slot.getMergedInto()).isEqualTo(whole);
        assertThatThrownBy(() -> whole.merge(slot)).hasMessage("document.slot.notActive");
        slot.restore();
        assertThat(slot.getMergedInto()).isNull();
    }

    @Test
    @DisplayName("Only one of ours is responsible")
    void isEntrusted() {
        assertThatThrownBy(() -> slot.entrust(new Account(AccountKind.CONTACT, "lee@northfield.example", "Lee", NOON)))
                .hasMessage("document.slot.notOurs");
    }
}
