package org.sightline.web.document;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.util.UUID;
import org.omnifaces.util.Faces;
import org.sightline.ejb.document.ProjectRef;
import org.sightline.ejb.document.RegisterImport;
import org.sightline.ejb.document.RegisterImportPlan;
import org.sightline.ejb.shared.ImportVerdict;
import org.sightline.web.shared.Messages;

/** Page /staff/document/import: first what the register in a workbook would do, then doing it. */
@Named
@ViewScoped
public class StaffDocumentImport implements Serializable {

    private static final long serialVersionUID = 1L;

    /** A little more than may be, so that the service says what is too much. */
    private static final int READ = 5_000_001;

    @Inject
    private RegisterImport service;

    @Inject
    private RegisterImportWords words;

    @Inject
    private RegisterRefusals refusals;

    @Inject
    private Messages messages;

    private UUID project;
    private transient ProjectRef place;
    private transient Part file;
    private byte[] content;
    private String name;
    private RegisterImportPlan plan;
    private boolean done;

    public void load() {
        getPlace();
    }

    public void check() throws IOException {
        plan = null;
        content = file.getInputStream().readNBytes(READ);
        name = file.getSubmittedFileName();
        again();
    }

    /** Holds the same file against the register as it is now. */
    public void again() {
        plan = service.check(project, content, words.read());
        done = false;
    }

    public void run() {
        plan = service.run(project, content, words.read(), plan);
        done = true;
        messages.info("import.done", plan.count(ImportVerdict.CREATED), plan.count(ImportVerdict.CHANGED));
    }

    /** The refused lines with their reasons, to mend and bring in again. */
    public void errors() throws IOException {
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        refusals.write(workbook, name, plan);
        Faces.sendFile(workbook.toByteArray(), "refused.xlsx", true);
    }

    /** The project the register is of. */
    public ProjectRef getPlace() {
        if (place == null) {
            place = service.place(project);
        }
        return place;
    }

    public UUID getProject() {
        return project;
    }

    public void setProject(UUID project) {
        this.project = project;
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
    public RegisterImportPlan getPlan() {
        return plan;
    }

    public boolean isDone() {
        return done;
    }
}
