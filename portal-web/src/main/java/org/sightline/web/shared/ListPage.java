package org.sightline.web.shared;

import jakarta.faces.context.FacesContext;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sightline.ejb.shared.Slice;
import org.sightline.ejb.shared.SliceRequest;

/**
 * What every list page has in common: its place, sort and filter stand in the address, so that they survive a reload, a
 * bookmark and the way back.
 *
 * @param <R> the rows
 */
public abstract class ListPage<R> {

    private String q;
    private String sort;
    private String cursor;
    private boolean down;
    private Slice<R> slice;

    /** The path of the page without its query, for example {@code /staff/project/list}. */
    public abstract String getPage();

    /** The filters beside {@code q}, by the names of their parameters; null or empty ones are off. */
    protected abstract Map<String, Object> filters();

    /** The sort when none is named. */
    protected abstract String defaultSort();

    protected abstract Slice<R> read(SliceRequest request);

    public void load() {
        slice = read(SliceRequest.page(cursor, down));
    }

    /** The address of the same list at another place. */
    public String address(String place) {
        return address(place, getSort(), down);
    }

    public String sortAddress(String field) {
        return address("", field, field.equals(getSort()) && !down);
    }

    public String ariaSort(String field) {
        return !field.equals(getSort()) ? "none" : down ? "descending" : "ascending";
    }

    public String sortIcon(String field) {
        return !field.equals(getSort()) ? "pi-sort-alt" : down ? "pi-sort-amount-down" : "pi-sort-amount-up-alt";
    }

    /** The address of the list from its beginning with one filter set anew; null takes it off. */
    public String with(String filter, Object value) {
        Map<String, Object> parameters = parameters("", getSort(), down);
        parameters.put(filter, value);
        return address(parameters);
    }

    private String address(String place, String field, boolean turned) {
        return address(parameters(place, field, turned));
    }

    private Map<String, Object> parameters(String place, String field, boolean turned) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("q", q);
        parameters.putAll(filters());
        parameters.put("sort", field.equals(defaultSort()) ? null : field);
        parameters.put("down", turned ? "true" : null);
        parameters.put("cursor", place);
        return parameters;
    }

    private String address(Map<String, Object> parameters) {
        return address(query(parameters), null);
    }

    private String address(String query, String look) {
        String context = FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath();
        String all = Stream.of(query, look == null ? "" : "view=" + look)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("&"));
        return context + getPage() + (all.isEmpty() ? "" : "?" + all);
    }

    private static String query(Map<String, Object> parameters) {
        return asked(parameters)
                .map(entry -> entry.getKey() + "="
                        + URLEncoder.encode(entry.getValue().toString(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static Stream<Map.Entry<String, Object>> asked(Map<String, Object> parameters) {
        return parameters.entrySet().stream()
                .filter(entry ->
                        entry.getValue() != null && !entry.getValue().toString().isEmpty());
    }

    /** The address of the list with nothing left out, looking as it does. */
    public String getCleared() {
        return address("", getLook());
    }

    /** The address of the list asked something else, looking as it does. @param query what follows the question mark */
    public String searchAddress(String query) {
        return address(query, getLook());
    }

    /** What the list is asked and in which order, as it follows the question mark; neither where one is in it nor how it looks. */
    public String getSearch() {
        Map<String, Object> parameters = parameters("", getSort(), down);
        parameters.keySet().removeAll(filters().keySet());
        parameters.putAll(searched());
        return query(parameters);
    }

    /** Those of the filters that leave something out. */
    protected Map<String, Object> searched() {
        return filters();
    }

    /** How the list looks, as its parameter {@code view} says; null for as it always does, or if it has but one look. */
    public String getLook() {
        return null;
    }

    /** Everything the address at hand says, for a form that is sent to the page itself. */
    public List<Kept> getKept() {
        return asked(parameters(cursor, getSort(), down))
                .map(entry -> new Kept(entry.getKey(), entry.getValue().toString()))
                .toList();
    }

    /** One parameter of the address at hand. */
    public record Kept(String name, String value) {}

    /** Whether anything is left out by choice. */
    public boolean isFiltered() {
        return q != null && !q.isBlank()
                || filters().values().stream()
                        .anyMatch(value -> value != null && !value.toString().isEmpty());
    }

    public Slice<R> getSlice() {
        return slice;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public String getSort() {
        return sort == null ? defaultSort() : sort;
    }

    public void setSort(String sort) {
        this.sort = sort;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = cursor;
    }

    public boolean isDown() {
        return down;
    }

    public void setDown(boolean down) {
        this.down = down;
    }
}
