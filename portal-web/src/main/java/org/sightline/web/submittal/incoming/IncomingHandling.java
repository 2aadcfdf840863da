package org.sightline.web.submittal.incoming;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.sightline.ejb.document.DocumentMatch;
import org.sightline.ejb.submittal.incoming.HandledFile;
import org.sightline.ejb.submittal.incoming.IncomingDesk;
import org.sightline.ejb.submittal.incoming.IncomingLine;
import org.sightline.ejb.submittal.incoming.IncomingProcessing;
import org.sightline.ejb.submittal.incoming.IncomingWork;
import org.sightline.web.shared.Messages;

/** The part of the page of incoming documents that works one file in, or all that are certain. */
@Named
@ViewScoped
public class IncomingHandling implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private StaffSubmittalIncoming page;

    @Inject
    private IncomingDesk desk;

    @Inject
    private IncomingProcessing processing;

    @Inject
    private Messages messages;

    private UUID item;
    private IncomingLine line;
    private List<DocumentMatch.Choice> choices = List.of();
    private final HandlingForm form = new HandlingForm();

    /** The file the address names, else the first that nobody has looked after. */
    public void load() {
        IncomingWork work = page.getWork();
        if (work == null) {
            return;
        }
        line = item == null ? null : work.line(item);
        if (line == null) {
            line = work.submittal().files().stream()
                    .filter(one -> !one.isHandled())
                    .findFirst()
                    .orElse(work.submittal().files().get(0));
        }
        choices = work.workable() ? desk.choices(page.getProject(), null) : List.of();
        form.fill(work.proposal(line.id()), line.fileName());
    }

    public String assign() {
        return done(List.of(form.file(line.id())));
    }

    public String putAside() {
        return done(List.of(HandledFile.aside(line.id(), form.getNoAction())));
    }

    /** Nothing is done with any file that is left. */
    public String putRestAside() {
        return done(page.getWork().proposals().stream()
                .map(proposal -> HandledFile.aside(proposal.item(), form.getNoAction()))
                .toList());
    }

    /** Works in all that are certain, as proposed. */
    public String accept() {
        return done(page.getWork().accepted().stream()
                .map(proposal -> HandledFile.of(
                        proposal.item(), proposal.match().document(), proposal.revision(), proposal.status()))
                .toList());
    }

    private String done(List<HandledFile> files) {
        processing.process(page.getWork().submittal().id(), files);
        messages.info("submittal.process.done", files.size());
        boolean all = files.size() == page.getWork().proposals().size();
        return "/staff/submittal/incoming?faces-redirect=true&project=" + page.getProject()
                + (all ? "" : "&id=" + page.getWork().submittal().id());
    }

    public IncomingLine getLine() {
        return line;
    }

    public List<DocumentMatch.Choice> getChoices() {
        return choices;
    }

    public HandlingForm getForm() {
        return form;
    }

    public UUID getItem() {
        return item;
    }

    public void setItem(UUID item) {
        this.item = item;
    }
}
