package org.sojourn.quality.section;

import java.util.ArrayList;
import java.util.List;
import org.sojourn.model.quality.IssueCode;
import org.sojourn.quality.measure.Measures;
import org.sojourn.quality.page.DataTable;
import org.sojourn.quality.page.Numbers;
import org.sojourn.quality.page.Section;

/** Single answers that are set aside while their row counts. */
final class AnswersSection {

  static final String ID = "answers";

  private AnswersSection() {}

  static Section of(Measures measures) {
    List<IssueCode> codes = measures.refusals().byFrequency(IssueCode.Scope.VALUE);
    List<DataTable> tables = new ArrayList<>();
    String text = "Every answer was one that the codebook allows.";
    if (!codes.isEmpty()) {
      text =
          "The codebook does not allow these answers. They count as invalid; the other answers of"
              + " the row are used.";
      tables.add(IssueTables.reasons(measures.refusals(), codes, "Answers", ""));
      codes.forEach(code -> tables.add(IssueTables.examples(measures.refusals(), code)));
    }
    return new Section(
        ID,
        "Single answers set aside",
        Numbers.count(measures.valueIssues(), "answer", "answers"),
        List.of(text),
        tables);
  }
}
