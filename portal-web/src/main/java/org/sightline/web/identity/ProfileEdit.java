package org.sightline.web.identity;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sightline.ejb.identity.OwnSessions;
import org.sightline.ejb.identity.PasswordChanging;
import org.sightline.ejb.identity.Profile;
import org.sightline.ejb.identity.ProfileChange;
import org.sightline.ejb.identity.ProfileService;
import org.sightline.ejb.identity.SessionRow;
import org.sightline.entities.shared.NotFoundException;
import org.sightline.entities.shared.RefusedException;
import org.sightline.web.shared.Messages;

/** What the profile pages of both areas have in common. */
public abstract class ProfileEdit implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ProfileService profiles;

    @Inject
    private OwnSessions sessions;

    @Inject
    private PasswordChanging passwords;

    @Inject
    private BrowserSession browser;

    @Inject
    private Messages messages;

    private final ProfileForm form = new ProfileForm();
    private List<SessionRow> open;
    private List<SessionRow> recent;
    private String present;
    private String password;
    private String again;

    abstract String page();

    /** While seeing as a contact there is no profile: it would be that of somebody else. */
    public void load() {
        Profile mine = profiles.mine().filter(profile -> !profile.seeingAs()).orElseThrow(NotFoundException::new);
        form.show(mine);
        open = new ArrayList<>(sessions.open(browser.token()));
        recent = new ArrayList<>(sessions.recent(browser.token()));
    }

    public String save() {
        ProfileChange change = form.change();
        profiles.change(change);
        forgetQuickSwitches();
        messages.infoIn(change.language(), "profile.edit.saved");
        return page() + "?faces-redirect=true";
    }

    /** The saved look holds everywhere, so the switch of this browser must not stand before it. */
    private static void forgetQuickSwitches() {
        for (String name : List.of("theme", "density")) {
            FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .addResponseCookie(name, "", Map.of("maxAge", 0, "path", "/"));
        }
    }

    public String changePassword() {
        if (!password.equals(again)) {
            throw RefusedException.at("again", "password.different");
        }
        passwords.change(present, password, browser.token());
        browser.renew();
        messages.info("profile.edit.passwordSaved");
        return page() + "?faces-redirect=true";
    }

    public String end(UUID session) {
        sessions.end(session);
        messages.info("profile.edit.sessionEnded");
        return page() + "?faces-redirect=true";
    }

    public String endOthers() {
        sessions.endOthers(browser.token());
        messages.info("profile.edit.othersEnded");
        return page() + "?faces-redirect=true";
    }

    public List<SessionRow> getSessions() {
        return open;
    }

    public List<SessionRow> getRecent() {
        return recent;
    }

    public List<String> getZones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(zone -> zone.equals("UTC") || zone.matches("(Africa|America|Asia|Australia|Europe|Pacific)/.*"))
                .sorted()
                .toList();
    }

    public ProfileForm getForm() {
        return form;
    }

    public String getPresent() {
        return present;
    }

    public void setPresent(String present) {
        this.present = present;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
