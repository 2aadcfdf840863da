package org.sightline.web.customer;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import org.omnifaces.util.Faces;
import org.sightline.ejb.customer.CompanyService;
import org.sightline.ejb.customer.CustomerImport;
import org.sightline.ejb.customer.ImportPlan;
import org.sightline.ejb.customer.ImportRow;
import org.sightline.ejb.shared.ImportVerdict;
import org.sightline.web.shared.Messages;

/** Page /staff/customer/import: first what a file would do, then doing it. */
@Named
@ViewScoped
public class StaffCustomerImport implements Serializable {

    private static final long serialVersionUID = 1L;

    /** A little more than may be, so that the service says what is too much. */
    private static final int READ = 2_000_001;

    @Inject
    private CustomerImport service;

    @Inject
    private CompanyService companies;

    @Inject
    private Messages messages;

    private transient Part file;
    private byte[] content;
    private String name;
    private transient ImportPlan plan;
    private boolean done;

    public void load() {
        companies.expectEditor();
    }

    public void check() throws IOException {
        plan = null;
        done = false;
        content = file.getInputStream().readNBytes(READ);
        name = file.getSubmittedFileName();
        plan = service.check(content);
    }

    public void run() {
        plan = service.run(content);
        done = true;
        messages.info("import.done", plan.count(ImportVerdict.CREATED), plan.count(ImportVerdict.CHANGED));
    }

    /** The refused rows with their reasons, to mend and take in again. */
    public void errors() throws IOException {
        byte[] text = plan.errors(this::reason).getBytes(StandardCharsets.UTF_8);
        Faces.sendFile(text, "refused.csv", true);
    }

    /** Why a row is refused, in the person's language. */
    public String reason(ImportRow row) {
        return Messages.text(Faces.getLocale(), row.reason(), row.about());
    }

    public long count(ImportVerdict verdict) {
        return plan.count(verdict);
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getName() {
        return name;
    }

    /** What the file does, or null before one was looked at. */
    public ImportPlan getPlan() {
        return plan;
    }

    public boolean isDone() {
        return done;
    }
}
