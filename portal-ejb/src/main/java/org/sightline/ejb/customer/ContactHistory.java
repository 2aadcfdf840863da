package org.sightline.ejb.customer;

import java.util.List;
import org.sightline.ejb.audit.HistoryRow;

/** What became of one contact, latest first. */
public record ContactHistory(List<HistoryRow> steps) {}
