package org.sightline.web.document;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sightline.ejb.document.RegisterAct;
import org.sightline.ejb.document.RegisterChange;
import org.sightline.entities.document.SlotLocation;

/** What is chosen in the form that changes lines of the register. */
public class RegisterWish implements Serializable {

    private static final long serialVersionUID = 1L;

    private RegisterAct act = RegisterAct.DUE;
    private LocalDate day;
    private UUID stage;
    private String docCode;
    private UUID responsible;
    private SlotLocation holder = SlotLocation.WITH_US;

    RegisterChange change() {
        return new RegisterChange(act, day, stage, docCode, responsible, holder);
    }

    public RegisterAct[] getActs() {
        return RegisterAct.values();
    }

    /** Where a document can be given by hand. */
    public List<SlotLocation> getHolders() {
        return List.of(SlotLocation.WITH_US, SlotLocation.WITH_SUPPLIER, SlotLocation.WITH_THIRD_PARTY);
    }

    /** Whether the act takes a day. */
    public boolean isDated() {
        return act == RegisterAct.DUE || act == RegisterAct.EXPECTED || act == RegisterAct.REVISE;
    }

    public RegisterAct getAct() {
        return act;
    }

    public void setAct(RegisterAct act) {
        this.act = act;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public UUID getStage() {
        return stage;
    }

    public void setStage(UUID stage) {
        this.stage = stage;
    }

    public String getDocCode() {
        return docCode;
    }

    public void setDocCode(String docCode) {
        this.docCode = docCode;
    }

    public UUID getResponsible() {
        return responsible;
    }

    public void setResponsible(UUID responsible) {
        this.responsible = responsible;
    }

    public SlotLocation getHolder() {
        return holder;
    }

    public void setHolder(SlotLocation holder) {
        this.holder = holder;
    }
}
