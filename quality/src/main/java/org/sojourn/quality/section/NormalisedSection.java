package org.sojourn.quality.section;

import java.util.ArrayList;
import java.util.List;
import org.sojourn.quality.measure.Measures;
import org.sojourn.quality.measure.Normalised;
import org.sojourn.quality.page.Cell;
import org.sojourn.quality.page.DataTable;
import org.sojourn.quality.page.DataTable.Head;
import org.sojourn.quality.page.Numbers;
import org.sojourn.quality.page.Section;
import org.sojourn.quality.rows.NormalisationRow;

/** Values that were read as another spelling. */
final class NormalisedSection {

  static final String ID = "normalised";

  private NormalisedSection() {}

  static Section of(Measures measures) {
    Normalised normalised = measures.normalised();
    boolean none = normalised.spellings() == 0;
    return new Section(
        ID,
        "Normalised values",
        Numbers.count(normalised.values(), "value", "values"),
        List.of(
            none
                ? "Every value was stored as it was written."
                : "Texts that were understood and stored in the one spelling that all sources"
                    + " share. Look through them for what was misunderstood."),
        none ? List.of() : List.of(table(normalised)));
  }

  private static DataTable table(Normalised normalised) {
    List<List<Cell>> rows = new ArrayList<>();
    for (NormalisationRow row : normalised.most()) {
      rows.add(
          List.of(
              Cell.raw(row.value()),
              Cell.raw(row.normalised()),
              Cell.number(Numbers.count(row.count())),
              Cell.of(row.source()),
              Cell.raw(row.column())));
    }
    return new DataTable(
        "Texts and what they were read as, most frequent first",
        List.of(
            Head.of("Text"),
            Head.of("Read as"),
            Head.count("Cells"),
            Head.of("Source"),
            Head.of("Column")),
        rows,
        rows.size() == normalised.spellings()
            ? ""
            : "The first "
                + Numbers.count(rows.size())
                + " of "
                + Numbers.count(normalised.spellings())
                + ".",
        "normalisations.csv");
  }
}
