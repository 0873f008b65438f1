package org.sojourn.transform.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.estimate.BuiltIn;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.CellStatus;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.EstimateId;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.model.programme.Disclosure;
import org.sojourn.transform.support.TinyProgramme;

/**
 * Runs of a programme with one questionnaire, and its response tables as everybody could read them
 * after each.
 */
final class ResponseRuns {

  static final int THRESHOLD = 5;
  static final String INSTRUMENT = "instrument";
  static final List<String> TABLES = List.of("instrument-x-country", "instrument-x-size");
  private static final List<Statistic> COUNTS =
      List.of(Statistic.COMPLETE, Statistic.PARTIAL, Statistic.NO_RESPONSE);
  private static final ProgrammeDirectory PROGRAMME =
      TinyProgramme.with(Disclosure.usual().with(THRESHOLD, Disclosure.Operational.OPEN));

  /**
   * Somebody who was asked.
   *
   * @param outcome 0 answered, 1 in part, 2 not
   */
  record Asked(String country, String size, int outcome) {

    Asked with(int other) {
      return new Asked(country, size, other);
    }
  }

  /** What can be read of a table: outcomes by cell, and the run whose data they are. */
  record Page(Map<String, long[]> cells, String asOf) {}

  private History history = History.none();
  private final List<Map<String, Page>> pages = new ArrayList<>();

  /** Publishes a run; gives what can be read then, by table. */
  Map<String, Page> run(List<Asked> asked) {
    String day = "run " + pages.size();
    DisclosureControl.Published published =
        DisclosureControl.protect(
            PROGRAMME, figures(asked), List.of(), Organisations.uncounted(), history, day);
    history = History.of(published.editions(), published.estimates());
    pages.add(pages(published.estimates(), day));
    return pages.get(pages.size() - 1);
  }

  /** What could be read after each run. */
  List<Map<String, Page>> pages() {
    return pages;
  }

  private static Map<String, Page> pages(List<Estimate> figures, String day) {
    Map<String, Page> pages = new LinkedHashMap<>();
    for (Estimate figure : figures) {
      String table =
          figure.indicator().equals(BuiltIn.FUNNEL) ? "surveyed" : figure.cell().breakdown();
      int code = Math.max(0, COUNTS.indexOf(figure.statistic()));
      boolean counts = table.equals("surveyed") || COUNTS.contains(figure.statistic());
      if (counts && figure.shown()) {
        String of = figure.earlierDay() == null ? day : figure.earlierDay();
        Page page = pages.computeIfAbsent(table, t -> new Page(new TreeMap<>(), of));
        List<String> keys = figure.cell().keys();
        page.cells().computeIfAbsent(keys.get(keys.size() - 1), k -> new long[3])[code] =
            Math.round(figure.value());
      }
    }
    return pages;
  }

  private static List<Estimate> figures(List<Asked> asked) {
    Map<Cell, long[]> cells = new LinkedHashMap<>();
    cells.put(new Cell(INSTRUMENT, List.of("host-exit")), new long[3]);
    for (String country : List.of("A", "B", "C", "D")) {
      cells.put(new Cell(TABLES.get(0), List.of("host-exit", country)), new long[3]);
    }
    for (String size : List.of("L", "M", "S")) {
      cells.put(new Cell(TABLES.get(1), List.of("host-exit", size)), new long[3]);
    }
    for (Asked one : asked) {
      cells.get(new Cell(INSTRUMENT, List.of("host-exit")))[one.outcome()]++;
      cells.get(new Cell(TABLES.get(0), List.of("host-exit", one.country())))[one.outcome()]++;
      cells.get(new Cell(TABLES.get(1), List.of("host-exit", one.size())))[one.outcome()]++;
    }
    List<Estimate> figures = new ArrayList<>();
    long surveyed = asked.stream().filter(one -> one.outcome() < 2).count();
    figures.add(
        figure(
            BuiltIn.FUNNEL,
            Statistic.COUNT,
            new Cell("stage", List.of("surveyed")),
            surveyed,
            surveyed));
    cells.forEach((cell, counts) -> add(figures, cell, counts));
    return figures;
  }

  private static void add(List<Estimate> figures, Cell cell, long[] counts) {
    long invited = counts[0] + counts[1] + counts[2];
    figures.add(figure(BuiltIn.RESPONSE, Statistic.INVITED, cell, invited, invited));
    for (int code = 0; code < counts.length; code++) {
      figures.add(figure(BuiltIn.RESPONSE, COUNTS.get(code), cell, counts[code], invited));
    }
    figures.add(
        figure(
            BuiltIn.RESPONSE, Statistic.RESPONSE_RATE, cell, 100.0 * counts[0] / invited, invited));
  }

  private static Estimate figure(
      String indicator, Statistic statistic, Cell cell, double value, long base) {
    return new Estimate(
        EstimateId.of("tiny", indicator, null, statistic, cell, null),
        indicator,
        null,
        statistic,
        cell,
        null,
        value,
        null,
        null,
        null,
        base,
        base,
        "count",
        CellStatus.PUBLISHED,
        null);
  }
}
