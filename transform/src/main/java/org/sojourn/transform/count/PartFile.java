package org.sojourn.transform.count;

import java.io.Serializable;
import org.sojourn.model.source.CanonicalTable;
import org.sojourn.model.table.TableSchema;

/**
 * Where a part of a table lies: of the registrations, or of the exchanges with all responses to
 * them.
 *
 * @param file its file
 * @param schema its columns
 * @param responses file of the responses, in the same order as the exchanges; null for none
 * @param responseSchema their columns, null for none
 */
public record PartFile(
    String file, TableSchema schema, String responses, TableSchema responseSchema)
    implements Serializable {

  /** Whether it is a part of the registrations. */
  public boolean isOfRegistrations() {
    return schema.name().equals(CanonicalTable.REGISTRATIONS.id());
  }
}
