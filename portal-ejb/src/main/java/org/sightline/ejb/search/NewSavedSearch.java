package org.sightline.ejb.search;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.sightline.entities.search.SearchedList;
import org.sightline.entities.shared.Limits;

/**
 * A search to be saved.
 *
 * @param query  what follows the question mark in the address of the list, without the place in it
 * @param shared all staff see it
 */
public record NewSavedSearch(
        @NotNull SearchedList list,
        @NotBlank @Size(max = Limits.CODE) String name,
        @NotBlank @Size(max = Limits.TEXT) String query,
        boolean shared) {}
