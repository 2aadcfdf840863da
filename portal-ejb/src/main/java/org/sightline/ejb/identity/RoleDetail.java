package org.sightline.ejb.identity;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sightline.entities.identity.AccountKind;

/** One role to show, with every right its side can have. */
public record RoleDetail(
        UUID id,
        long version,
        String code,
        String name,
        AccountKind kind,
        boolean shipped,
        Set<String> rights,
        List<RightGroup> groups,
        long holders) {}
