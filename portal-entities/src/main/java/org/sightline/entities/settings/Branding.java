package org.sightline.entities.settings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.sightline.entities.shared.Limits;
import org.sightline.entities.shared.RefusedException;
import org.sightline.entities.shared.Root;
import org.sightline.entities.storage.FileCarrier;
import org.sightline.entities.storage.StoredFile;

/** How the portal shows whose it is; one row, made at the start with the product's own look. */
@Entity
public class Branding extends Root implements FileCarrier {

    public static final String PRODUCT = "Sightline";
    public static final Colour BLUE = new Colour(0x0b, 0x5c, 0x8a);

    /** Always 1: a second row breaks a constraint. */
    @Column(name = "only_one", nullable = false, updatable = false)
    private int only = 1;

    @NotBlank
    @Size(max = 60)
    @Column(name = "host_name", nullable = false, length = 60)
    private String name = PRODUCT;

    @NotBlank
    @Column(nullable = false, length = 7)
    private String colour = BLUE.toString();

    /** Null for the product's own welcome. */
    @Size(max = Limits.TITLE)
    @Column(name = "welcome_en", length = Limits.TITLE)
    private String welcomeEn;

    @Size(max = Limits.TITLE)
    @Column(name = "welcome_de", length = Limits.TITLE)
    private String welcomeDe;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "logo_id")
    private StoredFile logo;

    public Branding() {}

    /** @throws RefusedException when white text on the colour cannot be read; it names the nearest that works */
    public void paint(Colour newColour) {
        if (!newColour.carriesWhite()) {
            throw RefusedException.at("colour", "settings.branding.tooLight", newColour.darkened());
        }
        colour = newColour.toString();
    }

    public void call(String newName) {
        name = newName.strip();
    }

    /** Blank means the product's own welcome. */
    public void welcome(String en, String de) {
        welcomeEn = en == null || en.isBlank() ? null : en.strip();
        welcomeDe = de == null || de.isBlank() ? null : de.strip();
    }

    /** @param file null takes the logo away */
    public void bear(StoredFile file) {
        logo = file;
    }

    public String getName() {
        return name;
    }

    public Colour colour() {
        return Colour.parse(colour).orElse(BLUE);
    }

    public String getWelcomeEn() {
        return welcomeEn;
    }

    public String getWelcomeDe() {
        return welcomeDe;
    }

    @Override
    public StoredFile getFile() {
        return logo;
    }

    @Override
    public String getFileName() {
        return "logo";
    }

    int getOnly() {
        return only;
    }
}
