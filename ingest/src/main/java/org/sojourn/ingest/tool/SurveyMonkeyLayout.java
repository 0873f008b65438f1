package org.sojourn.ingest.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sojourn.ingest.grid.Grid;
import org.sojourn.ingest.grid.GridRow;
import org.sojourn.ingest.read.Heading;
import org.sojourn.ingest.read.SourceFile;
import org.sojourn.ingest.text.CellText;
import org.sojourn.ingest.text.Folded;

/**
 * SurveyMonkey's export as CSV or workbook: a row of questions, in which a blank cell goes on with
 * the question on its left, and a row of options. A column is called {@code Question: Option}; one
 * that holds the answer itself is called by its question alone.
 */
final class SurveyMonkeyLayout implements ExportLayout {

  private static final Set<String> ANSWER_ITSELF = Set.of("", "response", "open-ended response");

  private final SourceFile file;

  SurveyMonkeyLayout(SourceFile file) {
    this.file = file;
  }

  @Override
  public List<Heading> header(Grid grid) {
    grid.skipTo(file.plan().headerRow());
    GridRow questions = grid.next();
    GridRow options = questions == null ? null : grid.next();
    if (options == null || isBlank(questions, 0) || !isBlank(options, 0)) {
      throw file.failure(
          "there are not two header rows of questions and options, the first of them beginning with"
              + " the respondent's id and the second with a blank cell; export all individual"
              + " responses again and leave both header rows, or declare format: csv or xlsx");
    }
    List<Heading> headings = new ArrayList<>();
    String question = "";
    int columns = Math.max(questions.cells().length, options.cells().length);
    for (int i = 0; i < columns; i++) {
      boolean starts = !isBlank(questions, i);
      boolean alone = starts && (i + 1 == columns || !isBlank(questions, i + 1));
      question = starts ? CellText.clean(questions.cell(i)) : question;
      headings.add(heading(question, CellText.clean(options.cell(i)), alone));
    }
    return headings;
  }

  private static Heading heading(String question, String option, boolean alone) {
    String both = question + ": " + option;
    if (option.isEmpty()) {
      return Heading.of(question);
    }
    if (ANSWER_ITSELF.contains(Folded.of(option))) {
      return Heading.of(question, both);
    }
    return alone ? Heading.of(both, question) : Heading.of(both);
  }

  private static boolean isBlank(GridRow row, int column) {
    return CellText.clean(row.cell(column)).isEmpty();
  }
}
