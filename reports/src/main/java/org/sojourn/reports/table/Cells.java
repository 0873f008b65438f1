package org.sojourn.reports.table;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.document.Block.Column;
import org.sojourn.reports.document.Block.Entry;
import org.sojourn.reports.words.FigureText;

/** Cells and columns of tables made of estimates. */
final class Cells {

  private Cells() {}

  /** The figure with its interval and base in a second line. */
  static Entry figure(Composition composition, Estimate estimate) {
    FigureText text = composition.text();
    if (!estimate.shown()) {
      return new Entry(text.value(estimate), "", FigureText.style(estimate.status()));
    }
    String interval = text.interval(estimate);
    String base = text.briefBase(estimate);
    List<String> detail = Stream.of(interval, base).filter(part -> !part.isEmpty()).toList();
    return new Entry(
        text.value(estimate) + text.earlier(estimate), composition.words().parts(detail), "plain");
  }

  /** The figure, or a dash for a cell that does not exist. */
  static Entry figure(Composition composition, Optional<Estimate> estimate) {
    return estimate.map(e -> figure(composition, e)).orElse(none(composition));
  }

  /** A dash: there is no such cell. */
  static Entry none(Composition composition) {
    return new Entry(composition.say("cell.none"), "", "empty");
  }

  /** Only the value. */
  static Entry value(Composition composition, Optional<Estimate> estimate) {
    return estimate
        .map(
            e ->
                new Entry(
                    composition.text().value(e) + composition.text().earlier(e),
                    "",
                    e.shown() ? "plain" : FigureText.style(e.status())))
        .orElse(none(composition));
  }

  static Column left(String title, int width) {
    return new Column(title, "left", width);
  }

  static Column right(String title, int width) {
    return new Column(title, "right", width);
  }

  /** The rows as sentences, for those who listen. */
  static String spoken(Composition composition, List<List<Entry>> rows) {
    return composition.words().parts(rows.stream().map(row -> spoken(composition, row)).toList())
        + ".";
  }

  private static String spoken(Composition composition, Collection<Entry> row) {
    List<String> texts = row.stream().map(Entry::text).toList();
    return texts.size() < 2
        ? String.join("", texts)
        : composition.words().pair(texts.get(0), String.join(", ", texts.subList(1, texts.size())));
  }
}
