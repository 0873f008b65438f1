package org.sojourn.site.told;

import java.util.List;
import org.sojourn.model.estimate.CellStatus;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.reports.words.FigureText;
import org.sojourn.site.page.Entry;
import org.sojourn.site.page.Mark;

/** Figures as tables and charts show them. */
public record Marks(Told told) {

  /** The figure of {@code name}. */
  public Mark mark(String name, Estimate estimate) {
    String says = told.words().pair(name, says(estimate));
    if (!estimate.shown()) {
      return new Mark(state(estimate.status()), null, null, null, null, null, estimate.id(), says);
    }
    return new Mark(
        "shown",
        estimate.value(),
        estimate.low(),
        estimate.high(),
        estimate.base(),
        estimate.population(),
        estimate.id(),
        says);
  }

  /** How a figure of {@code status} looks: hidden ones look the same, whatever hides them. */
  public static String state(CellStatus status) {
    if (status.hidden()) {
      return "hidden";
    }
    return switch (status) {
      case PUBLISHED -> "shown";
      case NO_ANSWERS -> "empty";
      default -> "undefined";
    };
  }

  /** Value, interval and base: {@code 4.27 (95 % CI 4.16 to 4.38), n = 115}. */
  public String says(Estimate estimate) {
    if (!estimate.shown()) {
      return told.text().status(estimate.status());
    }
    String interval = told.text().interval(estimate);
    String base = told.text().briefBase(estimate);
    String says =
        told.say(
            "figure.says",
            "value",
            told.text().value(estimate),
            "interval",
            interval.isEmpty() ? "none" : limits(estimate),
            "base",
            base.isEmpty() ? "none" : base);
    return says + told.text().earlier(estimate);
  }

  /** The base, and of what day the data are where the figure was kept from an earlier run. */
  public String base(Estimate estimate) {
    return (told.text().base(estimate) + told.text().earlier(estimate)).strip();
  }

  /** The limits and what they are; that all answered, where that is why there are none. */
  public String limits(Estimate estimate) {
    String interval = told.text().interval(estimate);
    return interval.isEmpty() || FigureText.isCensus(estimate)
        ? interval
        : told.say("figure.interval", "confidence", told.confidence(), "interval", interval);
  }

  /** A cell with the figure of {@code name}. */
  public Entry value(String name, Estimate estimate) {
    return Entry.of(told.text().value(estimate), mark(name, estimate));
  }

  /** Cells with value, interval and base of the figure of {@code name}. */
  public List<Entry> cells(String name, Estimate estimate) {
    return List.of(
        value(name, estimate),
        Entry.number(told.text().interval(estimate)),
        Entry.number(base(estimate)));
  }

  /** Headings of {@link #cells}, after that of the rows. */
  public List<String> heads(String rows) {
    return List.of(
        rows,
        told.say("head.value"),
        told.say("head.interval", "confidence", told.confidence()),
        told.say("head.base"));
  }
}
