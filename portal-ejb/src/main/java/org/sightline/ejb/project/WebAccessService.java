package org.sightline.ejb.project;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.access.CurrentCaller;
import org.sightline.ejb.audit.AuditTrail;
import org.sightline.ejb.customer.ContactAccess;
import org.sightline.ejb.identity.HandedLink;
import org.sightline.ejb.project.WebAccessChange.HandOver;
import org.sightline.entities.customer.Contact;
import org.sightline.entities.customer.WebAccessState;
import org.sightline.entities.identity.Account;
import org.sightline.entities.identity.Right;
import org.sightline.entities.project.Project;
import org.sightline.entities.shared.NotFoundException;
import org.sightline.entities.shared.RefusedException;
import org.sightline.entities.shared.SubjectRef;

/**
 * A contact's web access with its projects: one form, one use case, one transaction. It lives here and not with the customers
 * because it chooses projects, of which these know nothing.
 */
@Stateless
public class WebAccessService {

    @Inject
    private CurrentCaller caller;

    @Inject
    private ContactAccess access;

    @Inject
    private ProjectChoiceStore choices;

    @Inject
    private AuditTrail trail;

    /** @throws NotFoundException when there is no such contact, and to who may look at none */
    @PermitAll // why: to who may look at no contact each is absent, which a missing right would not say
    public void expectSeen(UUID contact) {
        Caller who = caller.get();
        if (!who.can(Right.CUSTOMER_VIEW) && !who.can(Right.WEB_ACCESS_EDIT)) {
            throw new NotFoundException();
        }
        access.find(contact, who);
    }

    @RolesAllowed({Right.CUSTOMER_VIEW, Right.WEB_ACCESS_EDIT})
    public WebAccessDetail get(UUID contact) {
        Contact found = access.find(contact, caller.get());
        trail.append("webAccess.viewed", SubjectRef.of("contact", contact), Map.of());
        return detail(found);
    }

    /** What is there before a change; looked at by nobody, so nothing is in the trail. */
    @RolesAllowed(Right.WEB_ACCESS_EDIT)
    public WebAccessDetail find(UUID contact) {
        return detail(access.find(contact, caller.get()));
    }

    /** All at once or, when something is refused, nothing. */
    @RolesAllowed(Right.WEB_ACCESS_EDIT)
    public WebAccessChanged change(UUID id, long version, @Valid WebAccessChange change) {
        Contact contact = find(id, version);
        if (Boolean.TRUE.equals(change.allowed())) {
            access.allow(contact);
        }
        apply(contact, change);
        if (Boolean.FALSE.equals(change.allowed())) {
            access.forbid(contact);
        }
        String password =
                change.handOver() == HandOver.TEMPORARY_PASSWORD ? access.makeTemporaryPassword(contact) : null;
        HandedLink link = change.handOver() == HandOver.INVITATION ? access.invite(contact) : null;
        return changed(contact, password, link);
    }

    private void apply(Contact contact, WebAccessChange change) {
        if (change.endsOn() != null) {
            access.endOn(contact, change.endsOn().orElse(null));
        }
        if (change.allProjects() != null) {
            access.reachAllProjects(contact, change.allProjects());
        }
        if (change.projects() != null) {
            choose(contact, change.projects());
        }
        if (change.roles() != null && contact.getAccount() != null) {
            access.give(contact, change.roles());
        }
        if (change.language() != null && contact.getAccount() != null) {
            access.speak(contact, change.language());
        }
    }

    private void choose(Contact contact, Set<UUID> wanted) {
        List<Project> chosen = choices.chosen(contact, caller.get());
        Set<UUID> missing = new LinkedHashSet<>(wanted);
        List<String> dropped = new ArrayList<>();
        for (Project project : chosen) {
            if (!missing.remove(project.getId())) {
                choices.drop(project, contact);
                dropped.add(project.getNumber());
            }
        }
        List<String> added = add(contact, missing);
        if (!added.isEmpty() || !dropped.isEmpty()) {
            trail.append(
                    "webAccess.projectsChosen",
                    SubjectRef.of("contact", contact.getId()),
                    Map.of("added", String.join(", ", added), "dropped", String.join(", ", dropped)));
        }
    }

    private List<String> add(Contact contact, Set<UUID> missing) {
        if (missing.isEmpty()) {
            return List.of();
        }
        List<Project> possible = choices.offered(contact, caller.get()).stream()
                .filter(project -> missing.contains(project.getId()))
                .toList();
        if (possible.size() < missing.size()) {
            throw RefusedException.at("projects", "webAccess.projectOutOfReach");
        }
        possible.forEach(project -> choices.choose(project, contact));
        return possible.stream().map(Project::getNumber).toList();
    }

    /** A link by which the contact makes its present e-mail its login. */
    @RolesAllowed(Right.WEB_ACCESS_EDIT)
    public WebAccessChanged askForLogin(UUID id, long version) {
        Contact contact = find(id, version);
        return changed(contact, null, access.askForLogin(contact));
    }

    @RolesAllowed(Right.WEB_ACCESS_EDIT)
    public WebAccessChanged suspend(UUID id, long version) {
        Contact contact = find(id, version);
        access.suspend(contact, true);
        return changed(contact, null, null);
    }

    @RolesAllowed(Right.WEB_ACCESS_EDIT)
    public WebAccessChanged release(UUID id, long version) {
        Contact contact = find(id, version);
        access.suspend(contact, false);
        return changed(contact, null, null);
    }

    @RolesAllowed(Right.WEB_ACCESS_EDIT)
    public WebAccessChanged endSessions(UUID id, long version) {
        Contact contact = find(id, version);
        access.endSessions(contact);
        return changed(contact, null, null);
    }

    private Contact find(UUID id, long version) {
        Contact contact = access.find(id, caller.get());
        contact.expectVersion(version);
        return contact;
    }

    private WebAccessChanged changed(Contact contact, String password, HandedLink link) {
        access.touch(contact);
        return new WebAccessChanged(detail(contact), password, link);
    }

    private WebAccessDetail detail(Contact contact) {
        WebAccessState state = access.stateOf(contact);
        Account account = contact.getAccount();
        return new WebAccessDetail(
                contact.getId(),
                contact.getVersion(),
                contact.getName(),
                contact.getEmail(),
                access.isRelated(contact),
                contact.getWebAccess().isAllowed(),
                state,
                access.loginOf(contact),
                contact.getWebAccess().getEndsOn(),
                contact.getWebAccess().getInvitedAt(),
                account == null ? null : account.getLastSignInAt(),
                contact.getWebAccess().isAllProjects(),
                projects(contact),
                access.roles(contact),
                account == null ? "en" : account.getLanguage(),
                access.openSessions(contact),
                access.canMail(),
                actions(contact, state));
    }

    private List<ChosenProject> projects(Contact contact) {
        Caller by = caller.get();
        List<Project> chosen = choices.chosen(contact, by);
        Set<Project> all = new LinkedHashSet<>(chosen);
        all.addAll(choices.offered(contact, by));
        return all.stream()
                .sorted(Comparator.comparing(Project::getNumber))
                .map(project -> new ChosenProject(
                        project.getId(),
                        project.getNumber(),
                        project.getName(),
                        !project.isHidden() && !project.isCompleted(),
                        chosen.contains(project)))
                .toList();
    }

    private Set<WebAccessAction> actions(Contact contact, WebAccessState state) {
        Set<WebAccessAction> actions = EnumSet.noneOf(WebAccessAction.class);
        if (!caller.get().can(Right.WEB_ACCESS_EDIT)) {
            return actions;
        }
        if (access.isRelated(contact) && !contact.isArchived()) {
            actions.add(WebAccessAction.EDIT);
            if (access.makesTemporaryPasswords()) {
                actions.add(WebAccessAction.MAKE_PASSWORD);
            }
        }
        if (contact.getWebAccess().isAllowed()) {
            actions.add(state == WebAccessState.SUSPENDED ? WebAccessAction.RELEASE : WebAccessAction.SUSPEND);
            if (access.openSessions(contact) > 0) {
                actions.add(WebAccessAction.END_SESSIONS);
            }
            if (access.isLoginBehind(contact)) {
                actions.add(WebAccessAction.ASK_FOR_LOGIN);
            }
        }
        return actions;
    }
}
