package org.sightline.ejb.design;

import java.util.List;
import org.sightline.ejb.audit.HistoryRow;

/** What became of one design, latest first. */
public record DesignHistory(List<HistoryRow> steps) {}
