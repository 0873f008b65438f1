package org.sojourn.ingest.mapping;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sojourn.ingest.read.RawRow;
import org.sojourn.ingest.text.CellText;
import org.sojourn.ingest.text.Folded;
import org.sojourn.model.codebook.MissingReason;
import org.sojourn.model.source.ColumnRule;

/** Where the text of a canonical column comes from, and what it is replaced by before reading. */
final class CellSource implements Serializable {

  private static final long serialVersionUID = 1L;

  private final String column;
  private final int slot;
  private final String constant;
  private final boolean place;
  private final Pattern extract;
  private final HashMap<String, String> values = new HashMap<>();
  private final HashMap<String, MissingReason> missing;
  private final boolean identifying;

  /**
   * A source of cells.
   *
   * @param canonical name of the canonical column
   * @param rule how the column is read
   * @param columns the wanted columns of the source
   * @param missing folded texts that stand for a missing reason
   * @param identifying whether the source's column identifies somebody
   */
  CellSource(
      String canonical,
      ColumnRule rule,
      List<String> columns,
      Map<String, MissingReason> missing,
      boolean identifying) {
    this.column = rule.from() == null ? canonical : rule.from();
    this.slot = rule.from() == null ? -1 : columns.indexOf(rule.from());
    this.constant = rule.constant();
    this.place = rule.rowNumber();
    this.extract = rule.extract() == null ? null : Pattern.compile(rule.extract());
    rule.values().forEach((text, value) -> values.put(Folded.of(text), CellText.clean(value)));
    this.missing = new HashMap<>(missing);
    this.identifying = identifying;
  }

  /** Name of the source's column, or of the canonical column where there is none. */
  String column() {
    return column;
  }

  /** Whether its cells depend on nothing but the text of one column, or on nothing at all. */
  boolean isOfText() {
    return !place;
  }

  /** Whether some of its texts are declared by the source. */
  boolean isDeclared() {
    return constant != null || !values.isEmpty();
  }

  /** The text of the column as it is in {@code row}; null for none. */
  String text(RawRow row) {
    return constant == null ? row.cells()[slot] : null;
  }

  /**
   * The cell of {@code row}.
   *
   * @param where file and number of the row, for columns that are filled with it
   */
  Cell read(RawRow row, String where) {
    String raw = raw(row, where);
    String text = extracted(raw);
    String folded = Folded.of(text);
    String declared = values.get(folded);
    if (declared != null) {
      return cell(raw, declared, reason(declared), true);
    }
    MissingReason reason = missing.get(folded);
    if (reason == null && text.isEmpty()) {
      reason = MissingReason.SKIPPED;
    }
    if (reason == null && values.containsKey(ColumnRule.ANY)) {
      String any = values.get(ColumnRule.ANY);
      return cell(raw, any, reason(any), true);
    }
    return cell(raw, text, reason, !text.equals(raw));
  }

  private Cell cell(String raw, String text, MissingReason reason, boolean derived) {
    return new Cell(column, raw, reason == null ? text : "", reason, identifying, derived);
  }

  private String raw(RawRow row, String where) {
    if (place) {
      return where;
    }
    return CellText.clean(constant == null ? row.cells()[slot] : constant);
  }

  private String extracted(String raw) {
    if (extract == null) {
      return raw;
    }
    Matcher matcher = extract.matcher(raw);
    boolean found = matcher.find() && matcher.groupCount() > 0 && matcher.group(1) != null;
    return found ? CellText.clean(matcher.group(1)) : "";
  }

  private static MissingReason reason(String declared) {
    for (MissingReason reason : MissingReason.values()) {
      if (reason.id().equals(declared)) {
        return reason;
      }
    }
    return declared.isEmpty() ? MissingReason.SKIPPED : null;
  }
}
