package org.sojourn.ingest.tool;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.sojourn.ingest.grid.GridRow;
import org.sojourn.ingest.read.ColumnMatch;
import org.sojourn.ingest.read.Heading;
import org.sojourn.ingest.read.SourceFile;
import org.sojourn.ingest.text.CellText;

/**
 * The columns into which EUSurvey splits multiple choice. The tool ticks an option when its text is
 * found among those of the chosen ones, so that "Very good" ticks "good" too; and for a question
 * that was not answered it writes no option columns at all, so that all cells on the right move
 * left.
 */
final class SplitAnswers {

  private final List<int[]> groups;

  private SplitAnswers(List<int[]> groups) {
    this.groups = groups;
  }

  /**
   * The split answers that {@code file} is asked for.
   *
   * @throws org.sojourn.model.run.Failure when the text of an option is found in another's
   */
  static SplitAnswers of(SourceFile file, List<Heading> header) {
    int[] slots = ColumnMatch.slots(file, header);
    List<int[]> groups = new ArrayList<>();
    for (List<String> names : file.plan().spread()) {
      int[] columns =
          IntStream.range(0, slots.length)
              .filter(i -> slots[i] >= 0 && names.contains(file.plan().columns().get(slots[i])))
              .toArray();
      requireDistinct(file, Arrays.stream(columns).mapToObj(i -> header.get(i).name()).toList());
      groups.add(columns);
    }
    return new SplitAnswers(groups);
  }

  private static void requireDistinct(SourceFile file, List<String> options) {
    for (String one : options) {
      for (String other : options) {
        if (!one.equals(other) && EuSurveyNames.ticked(other).contains(EuSurveyNames.ticked(one))) {
          throw file.failure(
              "multiple choice is split into columns, and there '%s' is ticked whenever '%s' was chosen; export it again without splitting multiple choice"
                  .formatted(one, other));
        }
      }
    }
  }

  /** Whether {@code row} says yes or no to every option. */
  boolean complete(GridRow row) {
    return groups.stream()
        .flatMapToInt(Arrays::stream)
        .mapToObj(column -> CellText.clean(row.cell(column)))
        .allMatch(text -> text.equals("Yes") || text.equals("No"));
  }
}
