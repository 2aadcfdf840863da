package org.sightline.web.design;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sightline.ejb.design.DesignRow;

/** The lines of the contact's list of designs in its words, made here because that costs a fraction of expressions in the page. */
@Named
@RequestScoped
public class CatalogueCells {

    @Inject
    private DesignStatusLook looks;

    @Inject
    private RevisionLinks links;

    /**
     * @param described material and style code, as far as they are known
     * @param modified  a next revision of this one is being made
     * @param picture   address of a small picture of what the person may see
     */
    public record Cells(
            String number,
            String title,
            String address,
            String label,
            DesignStatusLook.Look status,
            boolean modified,
            String reference,
            String material,
            String styleCode,
            String described,
            String customer,
            String picture) {}

    public List<Cells> of(List<DesignRow> rows) {
        return rows.stream().map(this::cells).toList();
    }

    private Cells cells(DesignRow row) {
        return new Cells(
                row.number(),
                row.title(),
                "view?id=" + row.id(),
                row.label(),
                looks.of(row.status()),
                row.modified(),
                row.customerReference(),
                row.material(),
                row.styleCode(),
                Stream.of(row.material(), row.styleCode())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(", ")),
                row.customer().name(),
                links.of(row.id(), row.label()) + "/rendition.png?width=320");
    }
}
