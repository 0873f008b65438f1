package org.sojourn.reports.table;

import java.util.List;
import java.util.Optional;
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
    String detail = interval.isEmpty() || base.isEmpty() ? interval + base : interval + "; " + base;
    return new Entry(text.value(estimate), detail, "plain");
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
                    composition.text().value(e),
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
  static String spoken(List<List<Entry>> rows) {
    StringBuilder text = new StringBuilder();
    for (List<Entry> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        text.append(i == 0 ? "" : i == 1 ? ": " : ", ").append(row.get(i).text());
      }
      text.append("; ");
    }
    return text.toString().replaceAll("; $", ".");
  }
}
