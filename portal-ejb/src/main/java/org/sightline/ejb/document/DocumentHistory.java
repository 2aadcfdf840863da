package org.sightline.ejb.document;

import java.util.List;
import org.sightline.ejb.audit.HistoryRow;

/** What became of one document, latest first. */
public record DocumentHistory(List<HistoryRow> steps) {}
