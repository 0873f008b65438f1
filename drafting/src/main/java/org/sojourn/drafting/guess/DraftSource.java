package org.sojourn.drafting.guess;

import java.util.List;
import java.util.Map;
import org.sojourn.drafting.look.ExportTable;
import org.sojourn.model.codebook.MissingReason;
import org.sojourn.model.source.CanonicalTable;

/**
 * How an export feeds a table.
 *
 * @param name its name
 * @param export what it reads
 * @param table what it feeds
 * @param instrument for responses, else null
 * @param columns canonical column to rule
 * @param items item to how it is read, for responses
 * @param unread columns of the export that no rule reads: a tool's own, personal or empty ones
 * @param unmapped other columns that no rule reads, which can matter
 * @param missing texts that stand for a missing reason
 * @param doubts what to decide about it as a whole
 */
public record DraftSource(
    String name,
    ExportTable export,
    CanonicalTable table,
    String instrument,
    Map<String, Rule> columns,
    Map<String, ItemRule> items,
    List<String> unread,
    List<String> unmapped,
    Map<MissingReason, List<String>> missing,
    List<String> doubts) {}
