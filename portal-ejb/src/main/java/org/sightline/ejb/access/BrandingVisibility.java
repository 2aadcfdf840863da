package org.sightline.ejb.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.sightline.entities.settings.Branding;

/** Whose portal it is everybody sees, also before signing in. */
@ApplicationScoped
public class BrandingVisibility implements Visibility<Branding> {

    @Override
    public Class<Branding> root() {
        return Branding.class;
    }

    @Override
    public List<Way<Branding>> ways(Caller caller) {
        return List.of(Way.of());
    }
}
