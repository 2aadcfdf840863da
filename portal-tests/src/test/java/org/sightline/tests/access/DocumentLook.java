package org.sightline.tests.access;

import java.util.List;
import org.sightline.entities.settings.Module;
import org.sightline.entities.storage.ScanState;
import org.sightline.entities.world.Plan;
import org.sightline.entities.world.Sight;
import org.sightline.tests.shared.Client;

/** Looks at projects and their documents. */
final class DocumentLook extends WorldLook {

    DocumentLook(Plan plan, Plan.Person contact, Sight sight, Client client) {
        super(plan, contact, sight, client);
    }

    void everywhere() {
        list("/api/v1/documents?limit=200", sight.slots());
        list("/api/v1/projects?limit=200", sight.projects());
        for (Plan.Work project : plan.projects()) {
            boolean seen = sight.projects().contains(project.id());
            single("/api/v1/projects/" + project.id(), seen);
            if (seen || isDue(2)) {
                single("/api/v1/projects/" + project.id() + "/documents", seen && hasDocuments(project));
                single("/portal/project/view?id=" + project.id(), seen);
            }
            find("/api/v1/projects?q=", project.word(), project.id(), seen);
            if (seen || isDue(4)) {
                search(project.word(), project.id(), seen);
            }
        }
        for (Plan.Slot slot : plan.slots()) {
            boolean seen = sight.slots().contains(slot.id());
            for (String path : List.of(
                    "/api/v1/documents/" + slot.id(),
                    "/api/v1/documents/" + slot.id() + "/revisions",
                    "/portal/document/view?id=" + slot.id())) {
                if (seen || isDue(2)) {
                    single(path, seen);
                }
            }
        }
        for (Plan.Revision revision : plan.revisions()) {
            int status = bytes(revision);
            String slot = "/api/v1/documents/" + revision.slot().id();
            for (String path : List.of(
                    slot + "/revisions/R" + revision.ordinal() + "/file",
                    "/api/v1/documents/files.zip?revision=" + revision.id())) {
                if (status != 404 || isDue(2)) {
                    answers(path, status);
                }
            }
        }
        List.of("/api/v1/me", "/portal/home", "/portal/project/list").forEach(path -> single(path, true));
        single("/portal/document/list", isOpen(Module.DOCUMENTS));
    }

    /** Whoever sent a file sees it whatever the scanner says, and gets the bytes unless they are infected. */
    private int bytes(Plan.Revision revision) {
        if (!sight.revisions().contains(revision.id())) {
            return 404;
        }
        return revision.file().scan() == ScanState.INFECTED ? 409 : 200;
    }

    /** A project whose customer is without the module is no place of documents but for those delivered to it. */
    private boolean hasDocuments(Plan.Work project) {
        return isOpen(project.customer(), Module.DOCUMENTS)
                || plan.slots().stream()
                        .anyMatch(slot ->
                                slot.project().equals(project) && sight.slots().contains(slot.id()));
    }
}
