package org.sightline.web.submittal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** Page /staff/submittal/list: every submittal one sees, or those of one project. */
@Named
@RequestScoped
public class StaffSubmittalList extends SubmittalListPage {

    @Override
    public String getPage() {
        return "/staff/submittal/list";
    }
}
