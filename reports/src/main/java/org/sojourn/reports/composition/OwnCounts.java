package org.sojourn.reports.composition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sojourn.model.codebook.Instrument;
import org.sojourn.model.estimate.BuiltIn;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.Statistic;

/**
 * A count of registrations or exchanges of the group that a report is about.
 *
 * @param title what is counted
 * @param own the group's count
 * @param all the programme's; empty where it was not computed
 */
public record OwnCounts(String title, Estimate own, Optional<Estimate> all) {

  private static final String COUNTRY = "country";

  /** The counts of the group; none where it is not counted by. */
  public static List<OwnCounts> of(Composition composition) {
    List<OwnCounts> counts = new ArrayList<>();
    Cell about = composition.about();
    boolean country = about.breakdown().equals(COUNTRY);
    add(composition, counts, "counts.registrations", BuiltIn.REGISTRATIONS, about);
    add(
        composition,
        counts,
        country ? "family.sent" : "counts.exchanges",
        BuiltIn.EXCHANGES,
        about);
    if (country) {
      Cell partner = new Cell("partner-" + COUNTRY, about.keys());
      add(composition, counts, "family.hosted", BuiltIn.EXCHANGES, partner);
    }
    return counts;
  }

  private static void add(
      Composition composition, List<OwnCounts> counts, String title, String builtIn, Cell cell) {
    composition
        .results()
        .at(builtIn, null, Statistic.COUNT, cell)
        .map(
            own ->
                new OwnCounts(
                    composition.say(title),
                    own,
                    composition.results().overall(builtIn, null, Statistic.COUNT)))
        .ifPresent(counts::add);
  }

  /** A figure of who answered, per questionnaire of the group; none where it is not counted by. */
  public static List<Estimate> response(Composition composition, Statistic statistic) {
    return composition.instruments().stream()
        .flatMap(i -> response(composition, i, statistic).stream())
        .toList();
  }

  /** A figure of how the group answered one questionnaire. */
  public static Optional<Estimate> response(
      Composition composition, Instrument instrument, Statistic statistic) {
    Cell about = composition.about();
    List<String> keys = new ArrayList<>(List.of(instrument.instrument()));
    keys.addAll(about.keys());
    Cell cell = new Cell(BuiltIn.responseBy(about.breakdown()), keys);
    return composition.results().at(BuiltIn.RESPONSE, null, statistic, cell);
  }
}
