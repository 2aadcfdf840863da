package org.sightline.web.shared;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.sightline.ejb.identity.Profile;
import org.sightline.ejb.identity.ProfileService;
import org.sightline.ejb.settings.CurrentSettings;
import org.sightline.ejb.shared.Configuration;

/** The person who looks: language and time zone of its account, light or dark of its browser. */
@Named
@RequestScoped
public class Me {

    @Inject
    private ProfileService profiles;

    @Inject
    private Configuration configuration;

    @Inject
    private CurrentSettings settings;

    @Inject
    private HttpServletRequest request;

    private Optional<Profile> profile;

    @PostConstruct
    void load() {
        profile = profiles.mine();
    }

    public boolean isSignedIn() {
        return profile.isPresent();
    }

    public boolean isSeeingAs() {
        return profile.map(Profile::seeingAs).orElse(false);
    }

    public String getName() {
        return profile.map(Profile::name).orElse("");
    }

    public String getLogin() {
        return profile.map(Profile::login).orElse("");
    }

    /** Two letters for the round picture. */
    public String getInitials() {
        String name = getName();
        return name.substring(0, Math.min(2, name.length())).toUpperCase(getLocale());
    }

    public Locale getLocale() {
        return Locale.forLanguageTag(profile.map(Profile::language)
                .or(() -> cookie("language").filter(getLanguages()::contains))
                .orElseGet(() -> Optional.ofNullable(Locale.lookup(
                                Locale.LanguageRange.parse(Optional.ofNullable(request.getHeader("Accept-Language"))
                                        .orElse(settings.defaultLanguage())),
                                getLanguages().stream()
                                        .map(Locale::forLanguageTag)
                                        .toList()))
                        .map(Locale::getLanguage)
                        .orElseGet(settings::defaultLanguage)));
    }

    /** Those that are offered. */
    public List<String> getLanguages() {
        return settings.languages();
    }

    /** The language with the customs of dates and numbers that go with it; days come before months. */
    public Locale getFormat() {
        return getLocale().getLanguage().equals("en") ? Locale.UK : getLocale();
    }

    public ZoneId getZone() {
        return ZoneId.of(profile.map(Profile::zone).orElse("UTC"));
    }

    /** {@code light}, {@code dark}, or empty to follow the system. */
    public String getTheme() {
        return cookie("theme")
                .filter(List.of("light", "dark")::contains)
                .or(() -> profile.map(Profile::theme))
                .orElse("");
    }

    public String getDensity() {
        return cookie("density")
                .or(() -> profile.map(Profile::density))
                .filter("compact"::equals)
                .orElse("comfortable");
    }

    public boolean isDemonstration() {
        return configuration.isDemonstration();
    }

    private Optional<String> cookie(String name) {
        Cookie[] cookies = request.getCookies();
        return Stream.of(cookies == null ? new Cookie[0] : cookies)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }
}
