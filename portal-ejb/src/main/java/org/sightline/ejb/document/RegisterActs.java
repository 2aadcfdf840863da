package org.sightline.ejb.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.sightline.ejb.audit.AuditTrail;
import org.sightline.entities.document.DocumentSlot;
import org.sightline.entities.document.Stage;
import org.sightline.entities.identity.Account;
import org.sightline.entities.shared.NotFoundException;
import org.sightline.entities.shared.RefusedException;

/** Acts of staff on lines of the register, each with its line in the trail. */
@Dependent
class RegisterActs {

    @Inject
    private RegisterNameStore store;

    @Inject
    private ReviewCalls reviews;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    void act(DocumentSlot slot, RegisterChange change) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("act", change.act().name());
        switch (change.act()) {
            case DUE, RESET_DUE, EXPECTED, RESET_EXPECTED -> date(slot, change, said);
            case STAGE, DOC_CODE, RESPONSIBLE -> describe(slot, change, said);
            case QUEUE, UNQUEUE, HAND, COMPLETE, REVISE -> move(slot, change, said);
            case LIST, UNLIST, LOCK, UNLOCK, DROP, RESTORE -> require(slot, change);
        }
        slot.touch(clock.instant());
        reviews.moved(slot);
        trail.append("document.register.changed", DocumentIntake.ref(slot), said);
    }

    private void date(DocumentSlot slot, RegisterChange change, Map<String, Object> said) {
        switch (change.act()) {
            case DUE -> slot.agreeDue(change.day());
            case RESET_DUE -> slot.resetDue();
            case EXPECTED -> slot.agreeExpected(change.day());
            default -> slot.resetExpected();
        }
        boolean due = change.act() == RegisterAct.DUE || change.act() == RegisterAct.RESET_DUE;
        LocalDate day = due ? slot.getDue() : slot.getExpected();
        if (!due) {
            store.sent(slot).forEach(revision -> revision.expect(day));
        }
        said.put("day", day == null ? "" : day.toString());
    }

    private void describe(DocumentSlot slot, RegisterChange change, Map<String, Object> said) {
        switch (change.act()) {
            case STAGE -> {
                Stage stage = change.stage() == null ? null : stage(change.stage());
                slot.enter(stage);
                said.put("stage", stage == null ? "" : stage.getCode());
            }
            case DOC_CODE -> {
                String code = DocumentIntake.blankToNull(change.docCode());
                slot.describe(slot.getNumber(), slot.getTitle(), code, clock.instant());
                said.put("docCode", code == null ? "" : code);
            }
            default -> {
                Account account = change.responsible() == null ? null : member(slot, change.responsible());
                slot.entrust(account);
                said.put("responsible", account == null ? "" : account.getName());
            }
        }
    }

    private Stage stage(UUID id) {
        Stage stage = store.stage(id);
        if (stage == null) {
            throw new NotFoundException();
        }
        return stage;
    }

    private Account member(DocumentSlot slot, UUID account) {
        Account member = store.member(slot.getProject().getId(), account);
        if (member == null) {
            throw RefusedException.at("responsible", "document.slot.noMember", slot.getNumber());
        }
        return member;
    }

    private static void move(DocumentSlot slot, RegisterChange change, Map<String, Object> said) {
        switch (change.act()) {
            case QUEUE -> slot.queue();
            case UNQUEUE -> slot.unqueue();
            case COMPLETE -> slot.completeWithoutAnswer();
            case REVISE -> slot.revise(change.day());
            default -> {
                if (change.holder() == null) {
                    throw RefusedException.at("holder", "shared.required");
                }
                slot.handTo(change.holder());
                said.put("location", change.holder().name());
            }
        }
    }

    private static void require(DocumentSlot slot, RegisterChange change) {
        switch (change.act()) {
            case LIST, UNLIST -> slot.register(change.act() == RegisterAct.LIST);
            case LOCK, UNLOCK -> slot.lock(change.act() == RegisterAct.LOCK);
            case DROP -> slot.drop();
            default -> slot.restore();
        }
    }
}
