package org.sightline.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.sightline.ejb.identity.AccountFilter;
import org.sightline.ejb.identity.AccountRow;
import org.sightline.ejb.identity.AccountService;
import org.sightline.ejb.identity.AccountSort;
import org.sightline.ejb.shared.Slice;
import org.sightline.ejb.shared.SliceRequest;
import org.sightline.entities.identity.AccountState;
import org.sightline.web.shared.ListPage;

/** Page /staff/account/list. */
@Named
@RequestScoped
public class StaffAccountList extends ListPage<AccountRow> {

    @Inject
    private AccountService accounts;

    private String state;

    @Override
    public String getPage() {
        return "/staff/account/list";
    }

    @Override
    protected Map<String, Object> filters() {
        Map<String, Object> filters = new HashMap<>();
        filters.put("state", state);
        return filters;
    }

    @Override
    protected String defaultSort() {
        return "name";
    }

    @Override
    protected Slice<AccountRow> read(SliceRequest request) {
        AccountState wanted = Arrays.stream(AccountState.values())
                .filter(known -> known.name().equals(state))
                .findFirst()
                .orElse(null);
        return accounts.list(new AccountFilter(getQ(), wanted), AccountSort.of(getSort()), request);
    }

    public AccountState[] getStates() {
        return AccountState.values();
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }
}
