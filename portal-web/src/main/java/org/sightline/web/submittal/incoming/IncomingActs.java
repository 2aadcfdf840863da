package org.sightline.web.submittal.incoming;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.sightline.ejb.submittal.incoming.IncomingCourse;
import org.sightline.web.shared.Messages;

/** What can be done with something that came in as a whole: moved, returned, opened again. */
@Named
@RequestScoped
public class IncomingActs {

    @Inject
    private StaffSubmittalIncoming page;

    @Inject
    private IncomingCourse course;

    @Inject
    private Messages messages;

    private UUID project;
    private String reason;

    public String move() {
        course.move(id(), project);
        messages.info("submittal.move.done", number());
        return again();
    }

    public String giveBack() {
        course.returnToSender(id(), reason);
        messages.info("submittal.return.done", number());
        return again();
    }

    public String reopen() {
        course.reopen(id());
        messages.info("submittal.reopen.done", number());
        return again() + "&id=" + id();
    }

    private String again() {
        return "/staff/submittal/incoming?faces-redirect=true&project=" + page.getProject();
    }

    private UUID id() {
        return page.getWork().submittal().id();
    }

    private String number() {
        return page.getWork().submittal().number();
    }

    public UUID getProject() {
        return project;
    }

    public void setProject(UUID project) {
        this.project = project;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
