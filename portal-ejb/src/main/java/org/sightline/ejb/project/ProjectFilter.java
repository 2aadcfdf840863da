package org.sightline.ejb.project;

import java.util.UUID;

/**
 * Which of the visible projects a list shows; null leaves a question open.
 *
 * @param q        part of the number or the name
 * @param customer the projects of this company (site)
 * @param mine     only those the caller is a member of
 */
public record ProjectFilter(String q, UUID customer, Boolean hidden, Boolean completed, boolean mine) {

    public static ProjectFilter all() {
        return new ProjectFilter(null, null, null, null, false);
    }

    public boolean isNarrow() {
        return q != null && !q.isBlank() || customer != null || hidden != null || completed != null || mine;
    }
}
