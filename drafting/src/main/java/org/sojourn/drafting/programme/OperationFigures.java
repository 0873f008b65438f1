package org.sojourn.drafting.programme;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sojourn.drafting.guess.AttributeGuess;
import org.sojourn.drafting.guess.ProgrammeGuess;
import org.sojourn.drafting.guess.Rule;
import org.sojourn.drafting.text.Ids;
import org.sojourn.model.indicator.Construct;
import org.sojourn.model.source.CanonicalTable;

/** The figures that the exchanges themselves allow: how they ended, how long they took, amounts. */
final class OperationFigures {

  private final ProgrammeGuess guess;
  private final Ids ids;
  private final List<Figure> figures = new ArrayList<>();

  /** Figures of {@code guess} with names from {@code ids}. */
  OperationFigures(ProgrammeGuess guess, Ids ids) {
    this.guess = guess;
    this.ids = ids;
  }

  /** The figures in the order in which they are published. */
  List<Figure> all() {
    Set<String> used = new LinkedHashSet<>();
    boolean days = false;
    for (Map<String, Rule> rules : guess.rules(CanonicalTable.EXCHANGES)) {
      used.addAll(rules.get("status").values().values());
      days |= rules.containsKey("duration_days");
      days |= rules.containsKey("start") && rules.containsKey("end");
    }
    rate(
        used,
        "match_rate",
        "Requests that led to a match",
        "requested",
        List.of("matched", "started", "completed", "cancelled"));
    rate(
        used,
        "completion_rate",
        "Matches that led to a completed exchange",
        "completed",
        List.of("completed"));
    if (days) {
      operation("duration", "Length of stay (days)", "{kind: amount, column: duration_days}");
    }
    for (AttributeGuess attribute : guess.attributes()) {
      if (attribute.number()) {
        String measure = "{kind: amount, column: " + attribute.id() + "}";
        operation(attribute.id(), attribute.label(), measure);
      }
    }
    return List.copyOf(figures);
  }

  private void rate(
      Set<String> used, String id, String label, String needed, List<String> numerator) {
    List<String> matched = List.of("matched", "started", "completed", "cancelled");
    boolean others = matched.stream().filter(used::contains).count() > 1;
    if (used.contains(needed) && others) {
      List<String> denominator = new ArrayList<>(matched);
      if (needed.equals("requested")) {
        denominator.add(0, needed);
      }
      operation(
          id,
          label,
          "{kind: rate, numerator: [%s], denominator: [%s]}"
              .formatted(String.join(", ", numerator), String.join(", ", denominator)));
    }
  }

  private void operation(String id, String label, String measure) {
    String name = ids.next(id, '_', "figure");
    figures.add(
        new Figure(name, label, Construct.OPERATION, "efficiency", 0, measure, false, false));
  }
}
