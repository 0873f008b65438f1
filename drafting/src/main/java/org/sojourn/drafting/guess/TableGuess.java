package org.sojourn.drafting.guess;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.sojourn.drafting.likert.KnownScales;
import org.sojourn.drafting.likert.NoAnswers;
import org.sojourn.drafting.look.Column;
import org.sojourn.drafting.look.ExportTable;
import org.sojourn.drafting.words.Headings;
import org.sojourn.drafting.words.Moments;
import org.sojourn.drafting.words.Parties;
import org.sojourn.drafting.words.TableWords;
import org.sojourn.model.programme.Role;
import org.sojourn.model.source.CanonicalTable;
import org.sojourn.model.source.Format;

/** Which canonical table an export feeds: points for its name, its headings and its values. */
final class TableGuess {

  private static final Set<Format> PLAIN =
      Set.of(
          Format.CSV,
          Format.XLSX,
          Format.XLS,
          Format.ODS,
          Format.JSONL,
          Format.JSON,
          Format.PARQUET);

  private final ExportTable export;
  private final boolean defined;

  /**
   * A guess about {@code export}.
   *
   * @param defined whether a survey definition asks what it answers
   */
  TableGuess(ExportTable export, boolean defined) {
    this.export = export;
    this.defined = defined;
  }

  /** The table with most points; responses first, then exchanges, where several have as many. */
  CanonicalTable table() {
    Map<CanonicalTable, Integer> points = points();
    int most = points.values().stream().mapToInt(n -> n).max().orElse(0);
    return List.of(CanonicalTable.RESPONSES, CanonicalTable.EXCHANGES, CanonicalTable.REGISTRATIONS)
        .stream()
        .filter(table -> points.get(table) == most)
        .findFirst()
        .orElseThrow();
  }

  private Map<CanonicalTable, Integer> points() {
    Map<CanonicalTable, Integer> points = new TreeMap<>();
    points.put(CanonicalTable.RESPONSES, responses());
    points.put(CanonicalTable.EXCHANGES, exchanges());
    points.put(CanonicalTable.REGISTRATIONS, registrations());
    TableWords.find(export.stem()).ifPresent(table -> points.merge(table, 3, Integer::sum));
    return points;
  }

  private int responses() {
    int points = defined ? 6 : 0;
    points += PLAIN.contains(export.format()) ? 0 : 6;
    boolean named =
        Parties.find(export.stem()).isPresent() && Moments.find(export.stem()).isPresent();
    points += named ? 2 : 0;
    long scales = export.columns().stream().filter(TableGuess::isAnswer).count();
    return points + (scales >= 3 ? 3 : (int) Math.min(1, scales));
  }

  private static boolean isAnswer(Column column) {
    List<String> labels =
        column.counts().keySet().stream()
            .filter(text -> NoAnswers.mark(text).isEmpty() && NoAnswers.phrase(text).isEmpty())
            .limit(30)
            .toList();
    boolean points =
        column.filled() > 3
            && column.share(text -> text.matches("[0-9]|10|9[789]")) >= 0.95
            && column.counts().size() > 1;
    return points || KnownScales.find(labels).isPresent();
  }

  private int exchanges() {
    int points = 0;
    boolean statuses =
        export.columns().stream().anyMatch(c -> StatusGuess.ofExchange(c).isPresent());
    points += statuses ? 2 : 0;
    points += twoParties() ? 3 : 0;
    points += any(Headings.START) && any(Headings.END) ? 2 : 0;
    return points;
  }

  private int registrations() {
    int points = twoParties() ? -3 : 0;
    points += any(Headings.SECTOR) ? 2 : 0;
    points += any(Headings.HEADCOUNT) || any(Headings.SIZE) ? 1 : 0;
    points += any(Headings.ORGANISATION) ? 1 : 0;
    points +=
        export.columns().stream().filter(c -> c.share(Values::isCountry) >= 0.9).count() == 1
            ? 1
            : 0;
    return points;
  }

  private boolean twoParties() {
    long parties =
        export.columns().stream()
            .map(column -> Parties.find(column.name()))
            .flatMap(Optional::stream)
            .filter(role -> role != Role.PARTICIPANT)
            .distinct()
            .count();
    return parties == 2;
  }

  private boolean any(Headings headings) {
    return export.columns().stream().anyMatch(column -> headings.in(column.name()));
  }
}
