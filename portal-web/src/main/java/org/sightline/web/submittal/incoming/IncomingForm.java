package org.sightline.web.submittal.incoming;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.sightline.ejb.submittal.incoming.IncomingWords;

/** What a person types about what it hands in, and which uploads have gone into it. */
public class IncomingForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String uploads;
    private String number;
    private String purpose;
    private String remarks;
    private int rounds;
    private final List<UUID> taken = new ArrayList<>();

    void fill(String newNumber, String newPurpose, String newRemarks) {
        number = newNumber;
        purpose = newPurpose;
        remarks = newRemarks;
    }

    /** Uploads that have come over since the last time. */
    List<UUID> fresh() {
        rounds++;
        return Arrays.stream((uploads == null ? "" : uploads).split(","))
                .filter(id -> !id.isBlank())
                .map(UUID::fromString)
                .filter(id -> !taken.contains(id))
                .toList();
    }

    void took(List<UUID> fresh) {
        taken.addAll(fresh);
        uploads = "";
    }

    IncomingWords words() {
        return new IncomingWords(purpose, remarks);
    }

    /** Uploads that are in the draft, so that the page no longer shows them as uploads. */
    public String getTaken() {
        return String.join(",", taken.stream().map(UUID::toString).toList());
    }

    /** How often uploads were to be taken, whatever came of it. */
    public int getRounds() {
        return rounds;
    }

    public String getUploads() {
        return uploads;
    }

    public void setUploads(String uploads) {
        this.uploads = uploads;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public String getRemarks() {
        return remarks;
    }

    public void setRemarks(String remarks) {
        this.remarks = remarks;
    }
}
