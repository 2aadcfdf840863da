package org.sightline.web.mail;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sightline.ejb.mail.MailFilter;
import org.sightline.ejb.mail.MailRow;
import org.sightline.ejb.mail.MailService;
import org.sightline.ejb.mail.MailSort;
import org.sightline.ejb.shared.Slice;
import org.sightline.ejb.shared.SliceRequest;
import org.sightline.entities.mail.MailState;
import org.sightline.web.shared.ListPage;
import org.sightline.web.shared.Messages;

/** Page /staff/mail/list. The newest come first: nobody looks for old mail that has arrived. */
@Named
@RequestScoped
public class StaffMailList extends ListPage<MailRow> {

    @Inject
    private MailService mails;

    @Inject
    private Messages messages;

    private String state;

    @Override
    public String getPage() {
        return "/staff/mail/list";
    }

    @Override
    protected Map<String, Object> filters() {
        return Map.of("state", state == null ? "" : state);
    }

    @Override
    protected String defaultSort() {
        return "queued";
    }

    @Override
    protected Slice<MailRow> read(SliceRequest request) {
        boolean newestFirst = getSort().equals(defaultSort()) != request.descending();
        return mails.list(
                new MailFilter(getQ(), wanted().orElse(null)), MailSort.of(getSort()), request.turned(newestFirst));
    }

    /** Dates begin with the newest, which is not the order other columns begin with. */
    @Override
    public String ariaSort(String field) {
        String order = super.ariaSort(field);
        boolean turned = field.equals(defaultSort()) && !order.equals("none");
        return !turned ? order : order.equals("ascending") ? "descending" : "ascending";
    }

    /** An unknown word in the address shows everything. */
    private Optional<MailState> wanted() {
        return Arrays.stream(MailState.values())
                .filter(one -> one.name().equals(state))
                .findFirst();
    }

    public void retry(UUID id) {
        mails.retry(id);
        messages.info("mail.list.retried");
        load();
    }

    public void drop(UUID id) {
        mails.drop(id);
        messages.info("mail.list.dropped");
        load();
    }

    public boolean isOpen() {
        return mails.isOpen();
    }

    public List<MailState> getStates() {
        return List.of(MailState.values());
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }
}
