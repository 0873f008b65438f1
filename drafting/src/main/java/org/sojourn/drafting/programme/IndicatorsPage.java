package org.sojourn.drafting.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sojourn.drafting.guess.ProgrammeGuess;
import org.sojourn.drafting.page.Page;
import org.sojourn.model.source.CanonicalTable;

/** Writes {@code indicators.yaml}. */
final class IndicatorsPage {

  private IndicatorsPage() {}

  /** The page of {@code figures}. */
  static Page of(List<Figure> figures, ProgrammeGuess guess) {
    Page page = new Page("indicators.yaml");
    if (figures.isEmpty()) {
      page.decide(0, "which figures are wanted: the exports suggest none");
      return page.line(0, "indicators: []");
    }
    page.decide(
        0,
        "which of these figures are wanted, which answers count as favourable, which chapter they"
            + " belong to, and which targets they have");
    page.line(0, "indicators:");
    List<String> breakdowns = breakdowns(guess);
    for (Figure figure : figures) {
      page.line(2, "- id: " + figure.id());
      page.line(4, "label: " + Page.texts(Map.of("en", figure.label())));
      page.line(4, "construct: " + figure.construct().id());
      page.line(4, "criterion: " + figure.criterion());
      if (figure.level() > 0) {
        page.line(4, "kirkpatrick: " + figure.level());
      }
      page.line(4, "measure: " + figure.measure());
      List<String> divided = new ArrayList<>(figure.byRole() ? List.of("role") : List.of());
      divided.addAll(breakdowns);
      if (!divided.isEmpty()) {
        page.line(4, "breakdowns: [" + String.join(", ", divided) + "]");
      }
    }
    return page;
  }

  /** What the exchanges, or the organisations they name, tell about themselves. */
  private static List<String> breakdowns(ProgrammeGuess guess) {
    List<String> breakdowns = new ArrayList<>();
    boolean named = has(guess, CanonicalTable.EXCHANGES, "sending_organisation");
    if (has(guess, CanonicalTable.EXCHANGES, "sending_country")
        || named && has(guess, CanonicalTable.REGISTRATIONS, "country")) {
      breakdowns.add("country");
    }
    if (has(guess, CanonicalTable.EXCHANGES, "sending_nace")
        || named && has(guess, CanonicalTable.REGISTRATIONS, "nace")) {
      breakdowns.add("sector");
    }
    if (has(guess, CanonicalTable.EXCHANGES, "sending_size")
        || named
            && (has(guess, CanonicalTable.REGISTRATIONS, "size")
                || has(guess, CanonicalTable.REGISTRATIONS, "employees"))) {
      breakdowns.add("size");
    }
    return breakdowns;
  }

  private static boolean has(ProgrammeGuess guess, CanonicalTable table, String column) {
    return guess.rules(table).stream().anyMatch(rules -> rules.containsKey(column));
  }
}
