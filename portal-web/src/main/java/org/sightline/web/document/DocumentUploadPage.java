package org.sightline.web.document;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.sightline.ejb.document.DocumentPlace;
import org.sightline.ejb.document.DocumentSuggestions;
import org.sightline.ejb.document.DocumentUploads;
import org.sightline.ejb.document.ProjectRef;
import org.sightline.ejb.document.Suggestion;
import org.sightline.web.shared.Messages;

/** Bringing many files into a project: first they come over, then each is told what it is, then all are saved at once. */
public abstract class DocumentUploadPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DocumentUploads files;

    @Inject
    private DocumentSuggestions suggestions;

    @Inject
    private Messages messages;

    private UUID project;
    private UUID document;
    private String uploads;
    private DocumentPlace place;
    private List<ProjectRef> projects = List.of();
    private final List<IncomingRow> rows = new ArrayList<>();

    public void load() {
        place = project == null ? null : suggestions.place(project);
        projects = project == null ? suggestions.projects() : List.of();
    }

    /** The files that have come over get a row each. */
    public void take() {
        List<UUID> taken = rows.stream().map(IncomingRow::getUpload).toList();
        List<UUID> fresh = Arrays.stream((uploads == null ? "" : uploads).split(","))
                .filter(id -> !id.isBlank())
                .map(UUID::fromString)
                .filter(id -> !taken.contains(id))
                .toList();
        suggestions.suggest(project, document, fresh).forEach(suggestion -> rows.add(new IncomingRow(suggestion)));
    }

    /** Another number was typed: says which document that is. */
    public void look(IncomingRow row) {
        Suggestion found = suggestions.look(project, row.getUpload(), row.getNumber());
        row.become(found);
    }

    public void leave(IncomingRow row) {
        rows.remove(row);
    }

    public String save() {
        files.save(project, rows.stream().map(IncomingRow::file).toList(), isIssue(), isInPortal());
        messages.info("document.upload.saved", rows.size());
        return listPage() + "?faces-redirect=true&project=" + project;
    }

    protected abstract String listPage();

    /** Whether each is issued at once. */
    protected boolean isIssue() {
        return false;
    }

    /** Whether each goes into the portal at once. */
    protected boolean isInPortal() {
        return false;
    }

    public List<IncomingRow> getRows() {
        return rows;
    }

    public DocumentPlace getPlace() {
        return place;
    }

    public List<ProjectRef> getProjects() {
        return projects;
    }

    public UUID getProject() {
        return project;
    }

    public void setProject(UUID project) {
        this.project = project;
    }

    public UUID getDocument() {
        return document;
    }

    public void setDocument(UUID document) {
        this.document = document;
    }

    public String getUploads() {
        return uploads;
    }

    public void setUploads(String uploads) {
        this.uploads = uploads;
    }
}
