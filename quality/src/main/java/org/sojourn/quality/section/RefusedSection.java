package org.sojourn.quality.section;

import java.util.ArrayList;
import java.util.List;
import org.sojourn.model.quality.IssueCode;
import org.sojourn.quality.measure.Measures;
import org.sojourn.quality.page.DataTable;
import org.sojourn.quality.page.Numbers;
import org.sojourn.quality.page.Section;

/** Rows that are set aside as a whole, by reason. */
final class RefusedSection {

  static final String ID = "set-aside";

  private RefusedSection() {}

  static Section of(Measures measures) {
    List<IssueCode> codes = measures.refusals().byFrequency(IssueCode.Scope.ROW);
    List<DataTable> tables = new ArrayList<>();
    String text = "Every row that was read was accepted.";
    if (!codes.isEmpty()) {
      text =
          "These rows are in no figure. Mend the export, or teach the source's file to read it,"
              + " and run again; or let them be, if they are wrong for good.";
      tables.add(
          IssueTables.reasons(
              measures.refusals(),
              codes,
              "Rows",
              "A row with several reasons counts once for each, so the reasons can add up to more"
                  + " than the rows."));
      codes.forEach(code -> tables.add(IssueTables.examples(measures.refusals(), code)));
    }
    return new Section(
        ID,
        "Rows set aside",
        Numbers.count(measures.refused(), "row", "rows"),
        List.of(text),
        tables);
  }
}
