package org.sightline.web.design;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sightline.ejb.design.DesignRow;
import org.sightline.web.shared.Me;
import org.sightline.web.shared.Messages;

/** The lines of the contact's list of designs in its words, made here because that costs a fraction of expressions in the page. */
@Named
@RequestScoped
public class CatalogueCells {

    @Inject
    private Me me;

    @Inject
    private DesignStatusLook looks;

    @Inject
    private SizeWords sizes;

    @Inject
    private DesignLinks links;

    /**
     * @param select    what the box says that chooses it
     * @param described inside size, material and style code, as far as they are known
     * @param modified  a next revision of this one is being made
     * @param picture   address of a small picture of what the person may see
     */
    public record Cells(
            UUID id,
            String select,
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
            String picture,
            DesignStar star) {}

    public List<Cells> of(List<DesignRow> rows) {
        MessageFormat select = Messages.format(me.getLocale(), "design.list.selectOne");
        return rows.stream().map(row -> cells(row, select)).toList();
    }

    private Cells cells(DesignRow row, MessageFormat select) {
        return new Cells(
                row.id(),
                select.format(new Object[] {row.number()}),
                row.number(),
                row.title(),
                "view?id=" + row.id(),
                row.label(),
                looks.of(row.status()),
                row.modified(),
                row.customerReference(),
                row.material(),
                row.styleCode(),
                Stream.of(sizes.inside(row.size()), row.material(), row.styleCode())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(", ")),
                row.customer().name(),
                links.thumbnail(row.id(), row.label()),
                DesignStar.of(row));
    }
}
