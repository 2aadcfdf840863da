package org.sightline.web.document;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.sightline.ejb.document.DocumentAction;
import org.sightline.ejb.document.DocumentDetail;
import org.sightline.ejb.document.DocumentRevisions;
import org.sightline.ejb.document.DocumentService;
import org.sightline.ejb.document.RevisionRow;
import org.sightline.ejb.project.Site;
import org.sightline.web.shared.Messages;

/** Page /staff/document/edit: one document and what becomes of its revisions. */
@Named
@ViewScoped
public class StaffDocumentEdit implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String AGAIN = "/staff/document/edit?faces-redirect=true&includeViewParams=true";

    @Inject
    private DocumentService documents;

    @Inject
    private DocumentRevisions revisions;

    @Inject
    private Messages messages;

    private UUID id;
    private DocumentDetail document;
    private long version;
    private final DocumentFacts facts = new DocumentFacts();

    public void load() {
        document = documents.get(id);
        version = document.version();
        facts.of(document);
    }

    public String save() {
        documents.change(id, version, facts.change());
        return done("saved", facts.getNumber());
    }

    public String issue(RevisionRow revision) {
        revisions.issue(id, revision.id(), version);
        return done("issued", revision.label());
    }

    public String voidIt(RevisionRow revision) {
        revisions.voidIt(id, revision.id(), version);
        return done("voided", revision.label());
    }

    /** Pressing the button of a working revision is the confirmation it needs; the dialog before it says so. */
    public String publish(RevisionRow revision) {
        revisions.publish(id, revision.id(), version, true);
        return done("published", revision.label());
    }

    public String withdraw(RevisionRow revision) {
        revisions.withdraw(id, revision.id(), version);
        return done("withdrawn", revision.label());
    }

    public String share(RevisionRow revision, boolean shared) {
        revisions.share(id, revision.id(), version, shared);
        return done(shared ? "shared" : "unshared", revision.label());
    }

    public String delete(RevisionRow revision) {
        boolean stays = revisions.delete(id, revision.id(), version);
        return done("deleted", revision.label(), stays ? AGAIN : "/staff/document/list?faces-redirect=true");
    }

    private String done(String what, String name) {
        return done(what, name, AGAIN);
    }

    private String done(String what, String name, String next) {
        messages.info("document.edit." + what, name);
        return next;
    }

    public List<Site> getSuppliers() {
        return document.can(DocumentAction.EDIT) ? documents.suppliers() : List.of();
    }

    public DocumentFacts getFacts() {
        return facts;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public DocumentDetail getDocument() {
        return document;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
