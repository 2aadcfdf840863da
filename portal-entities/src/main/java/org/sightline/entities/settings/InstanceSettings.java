package org.sightline.entities.settings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.List;
import org.sightline.entities.shared.Limits;
import org.sightline.entities.shared.RefusedException;
import org.sightline.entities.shared.Root;

/** The settings of the instance that are no list; one row, made at the start with the defaults. */
@Entity
@Table(name = "instance_settings")
public class InstanceSettings extends Root {

    /** Languages there are texts for. */
    public static final List<String> LANGUAGES = List.of("en", "de");

    /** Always 1: a second row breaks a constraint. */
    @Column(name = "only_one", nullable = false, updatable = false)
    private int only = 1;

    @Column(nullable = false, length = 40)
    private String languages = String.join(",", LANGUAGES);

    @Column(name = "default_language", nullable = false, length = 10)
    private String defaultLanguage = LANGUAGES.get(0);

    @Column(name = "sender_name", length = Limits.NAME)
    private String senderName;

    @Column(name = "sender_address", length = Limits.EMAIL)
    private String senderAddress;

    @Column(name = "reply_to", length = Limits.EMAIL)
    private String replyTo;

    @Column(name = "temporary_passwords", nullable = false)
    private boolean temporaryPasswords = true;

    /** What a design without a status counts as; null means the shipped status in development. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "null_status_id")
    private Status nullStatus;

    /** While a design is under modification its active revision stays in the portal, with a badge. */
    @Column(name = "keep_active_shown", nullable = false)
    private boolean activeKeptShown;

    public InstanceSettings() {}

    /** @throws RefusedException when nothing is offered, or the default is not among it */
    public void speak(List<String> offered, String byDefault) {
        if (offered.isEmpty() || !LANGUAGES.containsAll(offered)) {
            throw RefusedException.at("languages", "settings.general.noLanguage");
        }
        if (!offered.contains(byDefault)) {
            throw RefusedException.at("defaultLanguage", "settings.general.notOffered");
        }
        languages = String.join(",", offered);
        defaultLanguage = byDefault;
    }

    /** Blank parts are left to the server's mail session. */
    public void sendAs(String name, String address, String answersTo) {
        senderName = blankAsNull(name);
        senderAddress = blankAsNull(address);
        replyTo = blankAsNull(answersTo);
    }

    private static String blankAsNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    public void allowTemporaryPasswords(boolean allowed) {
        temporaryPasswords = allowed;
    }

    /** Whether the active revision of a design under modification stays in the portal. */
    public void keepActiveShown(boolean kept) {
        activeKeptShown = kept;
    }

    public void countNullAs(Status status) {
        nullStatus = status;
    }

    public List<String> getLanguages() {
        return List.of(languages.split(","));
    }

    public String getDefaultLanguage() {
        return defaultLanguage;
    }

    public String getSenderName() {
        return senderName;
    }

    public String getSenderAddress() {
        return senderAddress;
    }

    public String getReplyTo() {
        return replyTo;
    }

    public boolean isTemporaryPasswords() {
        return temporaryPasswords;
    }

    public Status getNullStatus() {
        return nullStatus;
    }

    public boolean isActiveKeptShown() {
        return activeKeptShown;
    }

    int getOnly() {
        return only;
    }
}
