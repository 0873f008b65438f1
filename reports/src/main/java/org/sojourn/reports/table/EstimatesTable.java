package org.sojourn.reports.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.reports.chart.Chart;
import org.sojourn.reports.comparison.ComparisonNote;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.composition.Groups;
import org.sojourn.reports.composition.Parts;
import org.sojourn.reports.document.Block;
import org.sojourn.reports.document.Block.Column;
import org.sojourn.reports.document.Block.Entry;
import org.sojourn.reports.results.Primary;
import org.sojourn.reports.type.Typeface;
import org.sojourn.reports.words.FigureText;
import org.sojourn.reports.words.Withheld;

/** The indicators of a chapter in full: every breakdown and group, with status. */
public final class EstimatesTable {

  private static final int NAME_WIDTH = 19;

  /** Where few columns leave room. */
  private static final int WIDEST_NAME = 34;

  /** Breakdowns with more groups than this are left to the data files. */
  private static final int MOST_GROUPS = 60;

  private static final int FEW = 3;
  private static final int MOST_COLUMNS = 8;

  /** Size of column titles and what stands empty beside them, in CSS pixels. */
  private static final double TITLE_SIZE = 8.8;

  private static final double PADDING = 8.5;

  private static final List<String> ORDER =
      List.of(
          "overall", "role", "size", "country", "partner-country", "sector", "division", "cohort");

  private static final Comparator<String> BY_PLACE =
      Comparator.comparingInt(EstimatesTable::place).thenComparing(Comparator.naturalOrder());

  /** What stands in a column: an indicator, as it is or shrunken. */
  private record Figures(Indicator indicator, boolean shrunken) {

    Optional<Estimate> at(Composition composition, Cell cell) {
      return shrunken
          ? composition.results().at(indicator.id(), null, Statistic.SHRUNKEN_SHARE, cell)
          : Groups.at(composition, indicator, cell);
    }

    String title(Composition composition) {
      String label = composition.in(indicator.label());
      return shrunken ? composition.say("shrunken.column", "label", label) : label;
    }
  }

  private EstimatesTable() {}

  /** The tables of {@code indicators} by all breakdowns; none when nothing was computed. */
  public static List<Block.DataTable> of(
      Composition composition, List<Indicator> indicators, String title) {
    return of(composition, indicators, breakdowns(composition, indicators), "dense", title);
  }

  /** The tables of few scores by {@code breakdowns}; none when nothing can be shown. */
  public static List<Block.DataTable> scores(
      Composition composition,
      List<Indicator> scores,
      Collection<String> breakdowns,
      String title) {
    return of(composition, scores, breakdowns, scores.size() <= FEW ? "wide" : "dense", title);
  }

  private static List<Block.DataTable> of(
      Composition composition,
      List<Indicator> indicators,
      Collection<String> breakdowns,
      String style,
      String title) {
    List<Figures> figures = new ArrayList<>();
    for (Indicator indicator : indicators) {
      figures.add(new Figures(indicator, false));
      if (breakdowns.stream().anyMatch(indicator.shrink()::contains)) {
        figures.add(new Figures(indicator, true));
      }
    }
    List<String> titles = figures.stream().map(f -> f.title(composition)).toList();
    List<List<Figures>> parts = Parts.evenly(figures, columns(titles));
    List<Block.DataTable> tables = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      String name = title(composition, title, i + 1, parts.size());
      table(composition, parts.get(i), breakdowns, style, name).ifPresent(tables::add);
    }
    return tables;
  }

  private static String title(Composition composition, String title, int part, int parts) {
    return parts == 1
        ? title
        : composition.say("annex.part", "title", title, "part", part, "parts", parts);
  }

  /** How many columns have room for the longest word of their titles. */
  private static int columns(List<String> titles) {
    double widest =
        titles.stream()
            .flatMap(title -> Stream.of(title.split(" ")))
            .mapToDouble(word -> Typeface.width(word, TITLE_SIZE))
            .max()
            .orElse(0);
    double room = Chart.FULL_WIDTH * (100 - NAME_WIDTH) / 100.0;
    return Math.max(1, Math.min(MOST_COLUMNS, (int) (room / (widest + PADDING))));
  }

  private static Optional<Block.DataTable> table(
      Composition composition,
      List<Figures> figures,
      Collection<String> breakdowns,
      String style,
      String title) {
    List<Indicator> indicators = figures.stream().map(Figures::indicator).distinct().toList();
    List<List<Entry>> rows = new ArrayList<>();
    List<Estimate> estimates = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    for (String breakdown : breakdowns) {
      add(composition, figures, breakdown, rows, estimates, notes);
    }
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    Withheld.note(composition.words(), estimates).ifPresent(notes::add);
    List<Column> columns = new ArrayList<>();
    int width = Math.min(20, (100 - NAME_WIDTH) / figures.size());
    int name = Math.min(WIDEST_NAME, 100 - width * figures.size());
    columns.add(Cells.left(composition.say("annex.group"), name));
    figures.forEach(f -> columns.add(Cells.right(f.title(composition), width)));
    return Optional.of(
        composition.table(
            title,
            style,
            columns,
            rows,
            Cells.spoken(composition, rows),
            String.join(" ", notes),
            composition.sources().of(indicators, List.of()).showing(estimates)));
  }

  /** Breakdowns of one dimension that any of {@code indicators} has, in order. */
  private static Set<String> breakdowns(Composition composition, List<Indicator> indicators) {
    Set<String> breakdowns = new TreeSet<>(BY_PLACE);
    for (Indicator indicator : indicators) {
      for (String breakdown : composition.results().breakdowns(indicator.id())) {
        List<Estimate> cells = composition.cells(indicator, breakdown);
        boolean single = cells.stream().allMatch(e -> e.cell().keys().size() <= 1);
        if (single && !cells.isEmpty()) {
          breakdowns.add(breakdown);
        }
      }
    }
    return breakdowns;
  }

  private static int place(String breakdown) {
    int place = ORDER.indexOf(breakdown);
    return place < 0 ? ORDER.size() : place;
  }

  private static void add(
      Composition composition,
      List<Figures> figures,
      String breakdown,
      List<List<Entry>> rows,
      List<Estimate> estimates,
      List<String> notes) {
    List<Indicator> indicators = figures.stream().map(Figures::indicator).distinct().toList();
    Groups groups = Groups.of(composition, indicators, breakdown);
    String what = composition.labels().breakdown(breakdown);
    if (groups.all() > MOST_GROUPS) {
      notes.add(composition.say("note.annex.long", "breakdown", what, "count", groups.all()));
      return;
    }
    for (Cell cell : groups.shown()) {
      List<Optional<Estimate>> found = figures.stream().map(f -> f.at(composition, cell)).toList();
      rows.add(row(composition, what, cell, found));
      found.stream().flatMap(Optional::stream).forEach(estimates::add);
    }
    String absent = groups.absent(composition);
    List<Indicator> scores = indicators.stream().filter(EstimatesTable::isScore).toList();
    ComparisonNote.named(composition, scores, breakdown).ifPresent(notes::add);
    if (!absent.isEmpty()) {
      notes.add(composition.say("note.annex.absent", "breakdown", what, "absent", absent));
    }
  }

  /** Whether no figure tells of its tests: shares and gains have figures by group. */
  private static boolean isScore(Indicator indicator) {
    Statistic statistic = Primary.of(indicator).statistic();
    return statistic == Statistic.MEAN || statistic == Statistic.NET_SCORE;
  }

  private static List<Entry> row(
      Composition composition, String what, Cell cell, List<Optional<Estimate>> figures) {
    List<Entry> row = new ArrayList<>();
    boolean all = cell.keys().isEmpty();
    row.add(new Entry(composition.labels().cell(cell), all ? "" : what, all ? "strong" : "plain"));
    for (Optional<Estimate> figure : figures) {
      row.add(figure.map(e -> entry(composition, e)).orElse(Cells.none(composition)));
    }
    return row;
  }

  private static Entry entry(Composition composition, Estimate estimate) {
    FigureText text = composition.text();
    if (!estimate.shown()) {
      return new Entry(text.value(estimate), "", FigureText.style(estimate.status()));
    }
    String interval = text.briefInterval(estimate);
    String base = estimate.base() == null ? "" : composition.numbers().count(estimate.base());
    List<String> detail = Stream.of(interval, base).filter(part -> !part.isEmpty()).toList();
    return new Entry(text.value(estimate), composition.words().parts(detail), "plain");
  }
}
