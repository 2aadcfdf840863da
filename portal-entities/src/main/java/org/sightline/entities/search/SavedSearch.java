package org.sightline.entities.search;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.sightline.entities.shared.Folding;
import org.sightline.entities.shared.Limits;
import org.sightline.entities.shared.RefusedException;
import org.sightline.entities.shared.Root;

/** A question to a list that somebody has given a name: the filter and the order as they stand in the address of the list. */
@Entity
@Table(name = "saved_search")
public class SavedSearch extends Root {

    @NotNull
    @Column(name = "account_id", nullable = false, updatable = false)
    private UUID account;

    @NotNull
    @Enumerated(EnumType.STRING)
    @Column(name = "list_name", nullable = false, length = 30, updatable = false)
    private SearchedList list;

    @NotBlank
    @Size(max = Limits.CODE)
    @Column(nullable = false, length = Limits.CODE)
    private String name;

    @Column(name = "name_folded", nullable = false, length = Limits.CODE)
    private String nameFolded;

    @NotBlank
    @Size(max = Limits.TEXT)
    @Column(name = "list_query", nullable = false, length = Limits.TEXT, updatable = false)
    private String query;

    @Column(nullable = false)
    private boolean shared;

    protected SavedSearch() {} // for JPA

    public SavedSearch(UUID account, SearchedList list, String name, String query) {
        this.account = account;
        this.list = list;
        this.query = query;
        call(name);
    }

    public final void call(String newName) {
        name = newName.strip();
        nameFolded = Folding.fold(newName);
    }

    /** @throws RefusedException when a contact's search were to be shown to others */
    public void share(boolean nowShared) {
        RefusedException.unless(!nowShared || list.isOfStaff(), "search.notShared");
        shared = nowShared;
    }

    public UUID getAccount() {
        return account;
    }

    public SearchedList getList() {
        return list;
    }

    public String getName() {
        return name;
    }

    public String getQuery() {
        return query;
    }

    public boolean isShared() {
        return shared;
    }
}
