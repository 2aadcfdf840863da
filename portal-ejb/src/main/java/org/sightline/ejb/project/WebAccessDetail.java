package org.sightline.ejb.project;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sightline.ejb.identity.RoleChoice;
import org.sightline.entities.customer.WebAccessState;

/**
 * A contact's web access.
 *
 * @param related    whether the contact works for a company; without one it cannot have web access
 * @param login      the account's, or what it would be
 * @param endsOn     the last day, or null
 * @param invited    when the contact was last invited, or null
 * @param lastSignIn null for somebody who was never here
 * @param projects   all that can be chosen, the chosen ones marked
 * @param language   of the mails
 * @param sessions   how many are open
 * @param mails      whether links go by mail; if not they are shown
 */
public record WebAccessDetail(
        UUID contact,
        long version,
        String name,
        String email,
        boolean related,
        boolean allowed,
        WebAccessState state,
        String login,
        LocalDate endsOn,
        Instant invited,
        Instant lastSignIn,
        boolean allProjects,
        List<ChosenProject> projects,
        List<RoleChoice> roles,
        String language,
        int sessions,
        boolean mails,
        Set<WebAccessAction> actions) {

    public boolean can(WebAccessAction action) {
        return actions.contains(action);
    }

    public List<UUID> chosen() {
        return projects.stream()
                .filter(ChosenProject::chosen)
                .map(ChosenProject::id)
                .toList();
    }

    public List<UUID> given() {
        return roles.stream().filter(RoleChoice::given).map(RoleChoice::id).toList();
    }
}
