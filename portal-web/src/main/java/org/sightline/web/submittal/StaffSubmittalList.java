package org.sightline.web.submittal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sightline.ejb.access.CurrentCaller;
import org.sightline.entities.identity.Right;

/** Page /staff/submittal/list: every submittal one sees, or those of one project. */
@Named
@RequestScoped
public class StaffSubmittalList extends SubmittalListPage {

    @Inject
    private CurrentCaller caller;

    @Override
    public String getPage() {
        return "/staff/submittal/list";
    }

    /** Whether the person may prepare new ones. */
    public boolean isSending() {
        return caller.get().can(Right.SUBMITTAL_EDIT);
    }
}
