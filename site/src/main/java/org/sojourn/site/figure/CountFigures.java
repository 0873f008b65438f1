package org.sojourn.site.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.sojourn.model.estimate.BuiltIn;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.site.page.Entry;
import org.sojourn.site.page.Figure;
import org.sojourn.site.page.Row;
import org.sojourn.site.told.Marks;
import org.sojourn.site.told.Told;

/** Numbers of registrations and exchanges, as bars from zero. */
public final class CountFigures {

  private static final String HIDDEN = "note.hidden.counts";

  private CountFigures() {}

  /** From registration to survey; empty where no stage can be shown. */
  public static Optional<Figure> funnel(Told told, Pages pages) {
    return of(
        told,
        pages,
        BuiltIn.FUNNEL,
        "stage",
        cells -> told.countTitles().funnel(cells).orElse(told.words().say("participation.way")),
        told.words().say("note.funnel"));
  }

  /** Exchanges by {@code breakdown}, titled by the largest; empty where none can be shown. */
  public static Optional<Figure> exchanges(Told told, Pages pages, String breakdown) {
    return of(
        told, pages, BuiltIn.EXCHANGES, breakdown, cells -> exchanges(told, breakdown, cells), "");
  }

  private static String exchanges(Told told, String breakdown, List<Estimate> cells) {
    List<Estimate> known = known(cells);
    return known.stream().noneMatch(Estimate::shown)
        ? told.labels().breakdown(breakdown)
        : told.countTitles().counts(breakdown, known, overall(told, BuiltIn.EXCHANGES));
  }

  /** Registered organisations by {@code breakdown}; empty where none can be shown. */
  public static Optional<Figure> registrations(Told told, Pages pages, String breakdown) {
    return of(
        told, pages, BuiltIn.REGISTRATIONS, breakdown, cells -> registrations(told, cells), "");
  }

  private static String registrations(Told told, List<Estimate> cells) {
    Optional<Estimate> all = overall(told, BuiltIn.REGISTRATIONS).filter(Estimate::shown);
    return all.isEmpty()
        ? told.words().say("counts.registrations")
        : largest(
            told,
            "title.registrations",
            told.words().say("counts.registrations"),
            known(cells),
            e -> told.labels().cell(e.cell()),
            "total",
            told.text().value(all.get()));
  }

  /** The cells of groups that are known, and that anybody is in. */
  private static List<Estimate> known(List<Estimate> cells) {
    return cells.stream()
        .filter(cell -> !Groups.isUnknown(cell) && (!cell.shown() || cell.value() > 0))
        .toList();
  }

  private static Optional<Estimate> overall(Told told, String what) {
    return told.results().overall(what, null, Statistic.COUNT);
  }

  /** Which of {@code cells} is the largest; {@code plain} where one that is hidden might be. */
  private static String largest(
      Told told,
      String key,
      String plain,
      List<Estimate> cells,
      Function<Estimate, String> name,
      Object... further) {
    if (cells.isEmpty() || !cells.stream().allMatch(Estimate::shown)) {
      return plain;
    }
    double most = cells.stream().mapToDouble(Estimate::value).max().orElseThrow();
    List<String> names = cells.stream().filter(e -> e.value() == most).map(name).toList();
    List<Object> arguments = new ArrayList<>(List.of(further));
    arguments.addAll(
        List.of(
            "largest",
            told.labels().list(names),
            "several",
            Boolean.toString(names.size() > 1),
            "count",
            told.numbers().count(Math.round(most))));
    return told.say(key, arguments.toArray());
  }

  /**
   * Exchanges from a country by where they went, or to it by where they came from; empty where
   * there are none. Where all are hidden, the figure says so.
   *
   * @param end 0 for exchanges from the country, 1 for exchanges to it
   */
  public static Optional<Figure> flows(Told told, Pages pages, int end, String country) {
    List<Estimate> flows =
        told.results().cells(BuiltIn.EXCHANGES, null, Statistic.COUNT, "flow").stream()
            .filter(flow -> flow.cell().keys().get(end).equals(country))
            .toList();
    String title = end == 0 ? "title.flows.from" : "title.flows.to";
    Function<Estimate, String> other =
        flow -> told.labels().country(flow.cell().keys().get(1 - end));
    String here = told.labels().country(country);
    Marks marks = new Marks(told);
    List<Row> rows = new ArrayList<>();
    for (Estimate flow : Groups.byValue(told, flows)) {
      String key = flow.cell().keys().get(1 - end);
      List<Entry> number = List.of(marks.value(other.apply(flow), flow));
      rows.add(new Row(key, other.apply(flow), pages.of("country", key), null, null, number));
    }
    return flows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            figure(
                told,
                "flows-" + end,
                largest(
                    told,
                    title,
                    told.say(title + ".hidden", "name", here),
                    flows,
                    other,
                    "name",
                    here),
                BuiltIn.EXCHANGES,
                "country",
                rows,
                Groups.absent(told, HIDDEN, flows, other)));
  }

  private static Optional<Figure> of(
      Told told,
      Pages pages,
      String what,
      String breakdown,
      Function<List<Estimate>, String> title,
      String note) {
    List<Estimate> cells =
        Groups.ordered(
            told, breakdown, told.results().cells(what, null, Statistic.COUNT, breakdown));
    if (cells.stream().noneMatch(Estimate::shown)) {
      return Optional.empty();
    }
    Marks marks = new Marks(told);
    List<Row> rows = new ArrayList<>();
    for (Estimate estimate : cells) {
      String name = told.labels().cell(estimate.cell());
      String key = estimate.cell().joined();
      List<Entry> value = List.of(marks.value(name, estimate));
      rows.add(new Row(key, name, pages.of(breakdown, key), null, null, value));
    }
    List<String> notes = new ArrayList<>(Groups.absent(told, HIDDEN, cells));
    notes.add(note);
    return Optional.of(
        figure(told, what + "-by-" + breakdown, title.apply(cells), what, breakdown, rows, notes));
  }

  private static Figure figure(
      Told told,
      String id,
      String title,
      String what,
      String breakdown,
      List<Row> rows,
      List<String> notes) {
    return new Figure(
        id,
        "bars",
        title,
        Units.COUNT,
        -1,
        List.of(told.labels().breakdown(breakdown), told.say("head.number")),
        rows,
        List.of(),
        notes,
        source(told, what));
  }

  private static String source(Told told, String what) {
    String asked =
        switch (what) {
          case BuiltIn.FUNNEL -> "source.funnel";
          case BuiltIn.REGISTRATIONS -> "source.registrations";
          default -> "source.exchanges";
        };
    return told.words().say("source.base", "asked", told.words().say(asked));
  }
}
