package org.sightline.ejb.mail;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.sightline.ejb.shared.Configuration;
import org.sightline.entities.mail.OutboxMail;

/** Where use cases put what is to be mailed; it goes out when their transaction has been committed, and not before. */
@Dependent
public class Outbox {

    @Inject
    private OutboxStore store;

    @Inject
    private MailGateway gateway;

    @Inject
    private MailTexts texts;

    @Inject
    private MailSecrets secrets;

    @Inject
    private Configuration configuration;

    @Inject
    private Clock clock;

    /** Whether mail can be sent at all; if not, the use case shows what it would have sent. */
    public boolean isOpen() {
        return gateway.isOpen();
    }

    /** @return the mail's id, which is also its Message-ID */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID add(Letter letter) {
        OutboxMail mail = new OutboxMail(letter.to().address(), letter.to().name(), letter.about(), clock.instant());
        write(mail, letter);
        if (letter.secret() != null) {
            mail.carry(secrets.seal(letter.secret()));
        }
        store.add(mail);
        return mail.getId();
    }

    /** What the mail says becomes this letter; whom it goes to stays. */
    public void write(OutboxMail mail, Letter letter) {
        boolean secret = letter.secret() != null;
        String link = secret && !letter.saysSecret() ? letter.link() + mail.secretMark() : letter.link();
        MailTexts.Written written = texts.write(
                letter.marked(mail.secretMark()), configuration.url().getHost(), link);
        mail.say(letter.template(), written.language(), written.subject(), written.text(), written.html());
    }
}
