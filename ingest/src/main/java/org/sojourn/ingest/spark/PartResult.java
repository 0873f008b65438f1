package org.sojourn.ingest.spark;

import java.io.Serializable;
import java.util.ArrayList;
import org.sojourn.ingest.parse.PlacedIssue;
import org.sojourn.ingest.parse.RowBlock;
import org.sojourn.ingest.rule.Ruling;

/**
 * What came of the rows of one part.
 *
 * @param ruling what the rules left
 * @param written the files that hold them
 * @param issues why the others are refused
 * @param registrations those that stay
 */
record PartResult(
    Ruling ruling,
    ArrayList<WrittenPart> written,
    ArrayList<PlacedIssue> issues,
    RowBlock registrations)
    implements Serializable {

  /** What is to be known of it without its rows. */
  PartResult withoutRows() {
    return new PartResult(ruling, written, new ArrayList<>(), null);
  }
}
