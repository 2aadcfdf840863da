package org.sightline.ejb.submittal;

import java.util.List;
import org.sightline.ejb.audit.HistoryRow;

/** What became of one submittal, latest first. */
public record SubmittalHistory(List<HistoryRow> steps) {}
