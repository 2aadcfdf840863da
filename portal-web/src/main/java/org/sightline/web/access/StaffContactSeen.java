package org.sightline.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.sightline.ejb.access.DesignExplaining;
import org.sightline.ejb.access.Explained;
import org.sightline.ejb.access.Explaining;
import org.sightline.ejb.shared.Slice;
import org.sightline.ejb.shared.SliceRequest;
import org.sightline.web.shared.ListPage;

/** Page /staff/contact/seen: everything around a contact, whether it shows, and why not. */
@Named
@RequestScoped
public class StaffContactSeen extends ListPage<Explained> {

    @Inject
    private Explaining explaining;

    @Inject
    private DesignExplaining designExplaining;

    private UUID id;
    private boolean documents;
    private boolean designs;
    private boolean over;
    private String name;

    @Override
    public void load() {
        name = explaining.contact(id);
        super.load();
    }

    @Override
    public String getPage() {
        return "/staff/contact/seen";
    }

    @Override
    protected Map<String, Object> filters() {
        Map<String, Object> filters = new LinkedHashMap<>();
        filters.put("id", id);
        filters.put("documents", documents ? "true" : null);
        filters.put("designs", designs ? "true" : null);
        return filters;
    }

    @Override
    public boolean isFiltered() {
        return getQ() != null && !getQ().isBlank();
    }

    @Override
    protected String defaultSort() {
        return "number";
    }

    @Override
    protected Slice<Explained> read(SliceRequest request) {
        if (designs) {
            return designExplaining.designs(id, getQ(), request);
        }
        return documents ? explaining.documents(id, getQ(), request) : explaining.projects(id, getQ(), request);
    }

    public String getName() {
        return name;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public boolean isDocuments() {
        return documents;
    }

    public void setDocuments(boolean documents) {
        this.documents = documents;
    }

    public boolean isDesigns() {
        return designs;
    }

    public void setDesigns(boolean designs) {
        this.designs = designs;
    }

    public boolean isOver() {
        return over;
    }

    public void setOver(boolean over) {
        this.over = over;
    }
}
