package org.sightline.web.design;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.sightline.ejb.design.DesignFacets;
import org.sightline.ejb.design.DesignFilter;
import org.sightline.ejb.design.DesignRow;
import org.sightline.ejb.design.DesignService;
import org.sightline.ejb.design.DesignSort;
import org.sightline.ejb.shared.Slice;
import org.sightline.ejb.shared.SliceRequest;
import org.sightline.web.shared.ListPage;

/** A list of designs that is narrowed and shown as its address says. */
public abstract class DesignCatalogue extends ListPage<DesignRow> {

    private static final String TABLE = "table";
    private static final List<String> VIEWS = List.of("cards", TABLE);

    @Inject
    private DesignService designs;

    private UUID customer;
    private String status;
    private String material;
    private String styleCode;
    private String view;
    private Boolean favourite;
    private DesignFacets facets = new DesignFacets(List.of(), List.of(), List.of(), List.of(), 0);

    @Override
    public void load() {
        facets = designs.facets(filter());
        super.load();
    }

    @Override
    protected Map<String, Object> filters() {
        Map<String, Object> filters = narrowing();
        filters.put("view", view);
        return filters;
    }

    /** The answers to what the list is narrowed by, beside {@code q}. */
    protected Map<String, Object> narrowing() {
        Map<String, Object> narrowing = new LinkedHashMap<>();
        narrowing.put("customer", customer);
        narrowing.put("status", status);
        narrowing.put("material", material);
        narrowing.put("styleCode", styleCode);
        narrowing.put("favourite", Boolean.TRUE.equals(favourite) ? "true" : null);
        return narrowing;
    }

    /** How the list looks leaves nothing out. */
    @Override
    public boolean isFiltered() {
        return getQ() != null && !getQ().isBlank()
                || narrowing().values().stream().anyMatch(DesignCatalogue::isAsked);
    }

    @Override
    protected Map<String, Object> searched() {
        return narrowing();
    }

    @Override
    public String getLook() {
        return view != null && VIEWS.contains(view) ? view : null;
    }

    private static boolean isAsked(Object value) {
        return value != null && !value.toString().isBlank();
    }

    @Override
    protected String defaultSort() {
        return "number";
    }

    @Override
    protected Slice<DesignRow> read(SliceRequest request) {
        return designs.list(filter(), DesignSort.of(getSort()), request);
    }

    protected DesignFilter filter() {
        return new DesignFilter(
                getQ(), customer, null, DesignFilter.meaning(status), text(material), text(styleCode), null, favourite);
    }

    private static String text(String asked) {
        return isAsked(asked) ? asked : null;
    }

    /** The questions beside the list that have more than nothing to answer. */
    public List<DesignFacet> getFacets() {
        return List.of(
                DesignFacet.of(this, "status", status, facets.statuses()),
                DesignFacet.of(this, "material", material, facets.materials()),
                DesignFacet.of(this, "styleCode", styleCode, facets.styleCodes()));
    }

    /** The sites, for those who reach more than one. */
    public DesignFacet getSites() {
        return DesignFacet.of(this, "customer", customer == null ? null : customer.toString(), facets.sites());
    }

    /** Whether to show favourites alone, and how many there are. */
    public DesignFacet getFavourites() {
        DesignFacets.Count count = new DesignFacets.Count("true", "true", facets.favourites());
        return DesignFacet.of(this, "favourite", Boolean.TRUE.equals(favourite) ? "true" : null, List.of(count));
    }

    /** How many of the questions beside the list are answered. */
    public long getNarrowed() {
        return Stream.of(
                        customer,
                        text(status),
                        text(material),
                        text(styleCode),
                        Boolean.TRUE.equals(favourite) ? 1 : null)
                .filter(Objects::nonNull)
                .count();
    }

    public boolean isTable() {
        return TABLE.equals(view);
    }

    public UUID getCustomer() {
        return customer;
    }

    public void setCustomer(UUID customer) {
        this.customer = customer;
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }

    public String getMaterial() {
        return material;
    }

    public void setMaterial(String material) {
        this.material = material;
    }

    public String getStyleCode() {
        return styleCode;
    }

    public void setStyleCode(String styleCode) {
        this.styleCode = styleCode;
    }

    public Boolean getFavourite() {
        return favourite;
    }

    public void setFavourite(Boolean favourite) {
        this.favourite = favourite;
    }

    public String getView() {
        return view;
    }

    public void setView(String view) {
        this.view = view;
    }
}
