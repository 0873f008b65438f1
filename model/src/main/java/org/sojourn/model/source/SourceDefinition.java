package org.sojourn.model.source;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sojourn.model.codebook.MissingReason;

/**
 * What a file of {@code sources/} declares: where an export or database lies and how its columns
 * become those of a canonical table.
 *
 * @param source its id
 * @param table which canonical table it feeds
 * @param instrument which instrument was answered; for responses only
 * @param format the file layout
 * @param files path or glob relative to the programme directory; null with {@code database}
 * @param database which rows of a database are read; for format {@code jdbc} only, else null
 * @param nace revision of NACE of its sector codes, null for the programme's
 * @param layout where in a file the rows are
 * @param columns canonical column to rule, in the order of the file
 * @param items item to rule, in the order of the file; for responses only
 * @param missing texts that stand for a missing reason; blank cells are skipped items unless listed
 * @param retainUntil last day on which its rows may be kept, null where there is none
 */
public record SourceDefinition(
    String source,
    CanonicalTable table,
    String instrument,
    Format format,
    String files,
    Database database,
    String nace,
    Layout layout,
    Map<String, ColumnRule> columns,
    Map<String, ColumnRule> items,
    Map<MissingReason, List<String>> missing,
    LocalDate retainUntil) {

  /** Fills in what a source leaves out. */
  public SourceDefinition {
    layout = layout == null ? new Layout(null, null, null, null, null, null) : layout;
    columns = inOrder(columns);
    items = inOrder(items);
    missing = inOrder(missing);
  }

  private static <K, V> Map<K, V> inOrder(Map<K, V> map) {
    return map == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }
}
