package org.sightline.web.project;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sightline.ejb.project.WebAccessChange;
import org.sightline.ejb.project.WebAccessChange.HandOver;
import org.sightline.ejb.project.WebAccessDetail;

/** What is typed into the panel of web access. */
public class WebAccessForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private long version;
    private boolean allowed;
    private boolean allProjects;
    private LocalDate endsOn;
    private List<UUID> projects = List.of();
    private List<UUID> roles = List.of();
    private String language = "en";

    WebAccessForm(WebAccessDetail detail) {
        if (detail != null) {
            version = detail.version();
            allowed = detail.allowed();
            allProjects = detail.allProjects();
            endsOn = detail.endsOn();
            projects = detail.chosen();
            roles = detail.given();
            language = detail.language();
        }
    }

    /** While all projects are open the chosen ones wait unseen, so they are left as they are. */
    WebAccessChange change(HandOver handOver) {
        return new WebAccessChange(
                allowed,
                Optional.ofNullable(endsOn),
                allProjects,
                allProjects ? null : Set.copyOf(projects),
                Set.copyOf(roles),
                language,
                handOver);
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public boolean isAllowed() {
        return allowed;
    }

    public void setAllowed(boolean allowed) {
        this.allowed = allowed;
    }

    public boolean isAllProjects() {
        return allProjects;
    }

    public void setAllProjects(boolean allProjects) {
        this.allProjects = allProjects;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(LocalDate endsOn) {
        this.endsOn = endsOn;
    }

    public List<UUID> getProjects() {
        return projects;
    }

    public void setProjects(List<UUID> projects) {
        this.projects = projects;
    }

    public List<UUID> getRoles() {
        return roles;
    }

    public void setRoles(List<UUID> roles) {
        this.roles = roles;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
