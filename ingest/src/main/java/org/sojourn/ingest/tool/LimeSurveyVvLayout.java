package org.sojourn.ingest.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sojourn.ingest.grid.Grid;
import org.sojourn.ingest.grid.GridRow;
import org.sojourn.ingest.read.Heading;
import org.sojourn.ingest.read.SourceFile;

/**
 * LimeSurvey's VV export: a row of texts, a row of codes, then the data. Characters that would
 * disturb the table stand as words in braces; an opening brace does so itself, so that what a
 * respondent typed cannot be taken for such a word.
 */
final class LimeSurveyVvLayout implements ExportLayout {

  private static final Map<String, String> CHARACTERS =
      Map.of("newline", "\n", "cr", "\r", "tab", "\t", "quote", "\"", "lbrace", "{");
  private static final Pattern WORD = Pattern.compile("\\{(newline|cr|tab|quote|lbrace)\\}");

  private final SourceFile file;

  LimeSurveyVvLayout(SourceFile file) {
    this.file = file;
  }

  @Override
  public List<Heading> header(Grid grid) {
    grid.skipTo(file.plan().headerRow());
    GridRow texts = grid.next();
    GridRow codes = texts == null ? null : grid.next();
    if (codes == null || !isCodes(codes)) {
      throw file.failure(
          "the second row does not hold the codes of the columns (id, submitdate and the codes of"
              + " questions); export it with Responses > Export > VV survey file, or declare format:"
              + " limesurvey-csv");
    }
    List<Heading> headings = new ArrayList<>();
    for (int i = 0; i < codes.cells().length; i++) {
      headings.add(LimeSurveyNames.heading(codes.cell(i), texts.cell(i)));
    }
    return headings;
  }

  private static boolean isCodes(GridRow row) {
    List<String> codes = List.of(row.cells());
    return codes.contains("id") && codes.contains("submitdate");
  }

  @Override
  public String cell(Heading column, String text) {
    return text.indexOf('{') < 0
        ? text
        : WORD.matcher(text)
            .replaceAll(word -> Matcher.quoteReplacement(CHARACTERS.get(word.group(1))));
  }
}
