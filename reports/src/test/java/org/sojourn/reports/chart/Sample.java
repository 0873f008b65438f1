package org.sojourn.reports.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sojourn.model.classification.Countries;
import org.sojourn.model.classification.Nace;
import org.sojourn.reports.type.Typeface;
import org.sojourn.reports.words.Numbers;
import org.sojourn.reports.words.Words;

/**
 * What a chart of a test shows.
 *
 * @param language of names and numbers
 * @param count of rows, or of days
 * @param content what the figures are like
 */
record Sample(String language, int count, Content content) {

  /** What the figures are like. */
  enum Content {
    /** All there, from small to large. */
    ORDINARY,
    /** All of them zero, the lowest of their scale. */
    ZERO,
    /** All of them the greatest of their scale. */
    FULL,
    /** By turns there, not there, not estimable and hidden. */
    MISSING,
    /** All hidden. */
    HIDDEN
  }

  private static final List<Double> SHARES = List.of(3.0, 17.0, 30.0, 46.0, 4.0);

  private Words words() {
    return WORDS.computeIfAbsent(language, Words::in);
  }

  private Numbers numbers() {
    return new Numbers(words());
  }

  private DoubleFunction<String> counts() {
    return value -> numbers().count(Math.round(value));
  }

  private static final Map<String, Words> WORDS = new ConcurrentHashMap<>();
  private static final Map<String, List<String>> LONGEST = new ConcurrentHashMap<>();

  /** The longest titles of sectors and names of countries, beginning with the longest. */
  static List<String> longest(String language) {
    return LONGEST.computeIfAbsent(language, Sample::titles);
  }

  private static List<String> titles(String language) {
    Nace nace = Nace.revision("2");
    Stream<String> sectors =
        Stream.concat(nace.sections().stream(), nace.divisions().stream())
            .map(code -> nace.title(code, language));
    Stream<String> countries = Countries.all().stream().map(c -> c.name(language));
    return byWidth(Stream.concat(sectors, countries));
  }

  /** The short titles of sectors as charts have them, beginning with the longest. */
  static List<String> sectors(String language) {
    Nace nace = Nace.revision("2");
    return byWidth(nace.divisions().stream().map(code -> nace.shortTitle(code, language)));
  }

  /** The names of countries, beginning with the longest. */
  static List<String> countries(String language) {
    return byWidth(Countries.all().stream().map(c -> c.name(language)));
  }

  private static List<String> byWidth(Stream<String> names) {
    Comparator<String> width =
        Comparator.comparingDouble(name -> -Pen.width(name, Typeface.plain(RowChart.NORMAL)));
    return names.distinct().sorted(width.thenComparing(name -> name)).toList();
  }

  private State state(int row) {
    return switch (content) {
      case HIDDEN -> State.HIDDEN;
      case MISSING -> State.values()[row % State.values().length];
      default -> State.SHOWN;
    };
  }

  private String word(State state) {
    return switch (state) {
      case SHOWN -> "";
      case HIDDEN -> words().say("status.hidden");
      case EMPTY -> words().say("status.no-answers");
      case UNDEFINED -> words().say("status.undefined");
    };
  }

  /** From 0 to 1. */
  private double part(int row) {
    return switch (content) {
      case ZERO -> 0;
      case FULL -> 1;
      default -> (row * 37 % 100) / 100.0;
    };
  }

  private String base(int row) {
    return words()
        .say("base.of", "n", counts().apply(row * 41), "population", counts().apply(12_345));
  }

  private RowLabel label(String name, int row, String value) {
    return RowLabel.of(name, base(row), state(row) == State.SHOWN ? value : "");
  }

  private List<String> names() {
    return longest(language).subList(0, count);
  }

  /** Bars of one or two series. */
  Chart bars(int series) {
    List<BarsChart.Row> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      State state = state(i);
      double value = state == State.SHOWN ? Math.rint(part(i) * 12_345) : 0;
      BarsChart.Bar bar = new BarsChart.Bar(state, value, word(state));
      rows.add(
          new BarsChart.Row(RowLabel.of(names().get(i), "", ""), Collections.nCopies(series, bar)));
    }
    return new BarsChart(sectors(language).subList(0, series), rows, counts());
  }

  /** Dots with whiskers, targets and further figures. */
  Chart intervals() {
    List<IntervalChart.Row> rows = new ArrayList<>();
    rows.add(IntervalChart.Row.heading(longest(language).get(0)));
    for (int i = 0; i < count; i++) {
      State state = state(i);
      double value = part(i) * 100;
      rows.add(
          new IntervalChart.Row(
              label(names().get(i), i, numbers().percent(100) + "  (100\u2013100)"),
              state,
              word(state),
              value,
              value * 0.8,
              value * 0.8 + 20,
              80.0,
              value * 0.7));
    }
    return new IntervalChart(rows, percent());
  }

  private Measure percent() {
    return new Measure(0, 100, 20, numbers()::percent);
  }

  /** Means before and after. */
  Chart dumbbells() {
    List<DumbbellChart.Row> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      State state = state(i);
      double before = 1 + part(i) * 4;
      double after = 1 + part(i + (i % 3 == 0 ? 0 : 1)) * 4;
      String gain = numbers().signed(after - before, 2);
      rows.add(
          new DumbbellChart.Row(
              label(names().get(i), i, gain + "  (" + gain + ")"),
              state,
              word(state),
              before,
              after,
              numbers().decimal(before, 1),
              numbers().decimal(after, 1)));
    }
    return new DumbbellChart(rows, new Measure(1, 5, 1, value -> numbers().decimal(value, 0)));
  }

  /** Answers of a scale, split at the middle or not. */
  Chart answers(boolean split) {
    List<String> answers = sectors(language).subList(20, 25);
    List<LikertChart.Row> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      State state = state(i);
      List<Double> shares = state == State.SHOWN ? shares(i) : List.of();
      rows.add(new LikertChart.Row(label(names().get(i), i, ""), shares, state, word(state)));
    }
    return new LikertChart(answers, split ? 2 : -1, rows, numbers()::percent);
  }

  private List<Double> shares(int row) {
    return switch (content) {
      case ZERO -> List.of(100.0, 0.0, 0.0, 0.0, 0.0);
      case FULL -> List.of(0.0, 0.0, 0.0, 0.0, 100.0);
      default -> {
        List<Double> shares = new ArrayList<>(SHARES);
        Collections.rotate(shares, row);
        yield shares;
      }
    };
  }

  /** Quartiles of amounts. */
  Chart quartiles() {
    List<QuartileChart.Row> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      State state = state(i);
      double median = part(i) * 1_000_000;
      rows.add(
          new QuartileChart.Row(
              label(names().get(i), i, counts().apply(median)),
              state,
              word(state),
              median / 2,
              median,
              median * 1.5));
    }
    return new QuartileChart(rows, Measure.upTo(1_500_000, counts()));
  }

  /** Stages with ever fewer. */
  Chart funnel() {
    List<FunnelChart.Stage> stages = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      State state = state(i);
      double number = content == Content.ZERO ? 0 : Math.rint(12_345_678 / Math.pow(2, i));
      String text = state == State.SHOWN ? counts().apply(number) : word(state);
      String value = i == 0 ? "" : numbers().percent(100);
      stages.add(
          new FunnelChart.Stage(
              RowLabel.of(sectors(language).get(i), "", value), state, number, text));
    }
    return new FunnelChart(stages);
  }

  /** A map of counts, or of shares with their bases, with as many columns as fit. */
  Chart map(List<String> rows, List<String> columns, int rowHeight, boolean shares) {
    List<List<HeatMapChart.Cell>> cells = new ArrayList<>();
    int most = Math.min(count, columns.size());
    List<HeatMapChart.Cell> widest =
        IntStream.range(0, 100).mapToObj(i -> cell(i, shares)).toList();
    int across = HeatMapChart.columns(columns, widest, most);
    for (int row = 0; row < count; row++) {
      int first = row;
      cells.add(IntStream.range(0, across).mapToObj(i -> cell(first + i, shares)).toList());
    }
    return new HeatMapChart(
        new HeatMapChart.Side(words().say("flow.from"), rows.subList(0, count)),
        new HeatMapChart.Side(words().say("flow.to"), columns.subList(0, across)),
        cells,
        rowHeight);
  }

  private HeatMapChart.Cell cell(int place, boolean shares) {
    State state = state(place);
    return switch (state) {
      case SHOWN ->
          shares
              ? new HeatMapChart.Cell(
                  state,
                  part(place),
                  numbers().percent(100 * part(place)) + "\u2020",
                  words().say("base", "n", counts().apply(12_345)))
              : new HeatMapChart.Cell(state, part(place), counts().apply(12_345 * part(place)), "");
      case HIDDEN -> new HeatMapChart.Cell(state, 0, words().say("mark.hidden"), "");
      case EMPTY -> new HeatMapChart.Cell(state, 0, words().say("mark.empty"), "");
      case UNDEFINED -> new HeatMapChart.Cell(state, 0, words().say("mark.undefined"), "");
    };
  }

  /** A number that grows by the day or, with {@code months}, by the month; two days are marked. */
  Chart growth(boolean months) {
    List<CumulativeChart.Day> days = new ArrayList<>();
    double total = 0;
    for (int i = 0; i < count; i++) {
      LocalDate start = LocalDate.of(2017, 1, 15);
      total += content == Content.ZERO ? 0 : 1 + part(i) * 12_345;
      days.add(new CumulativeChart.Day(months ? start.plusMonths(i) : start.plusDays(i), total));
    }
    double half = total / 2;
    CumulativeChart.Day middle =
        days.stream().filter(day -> day.total() >= half).findFirst().orElseThrow();
    return new CumulativeChart(
        days,
        Stream.of(middle, days.get(days.size() - 1))
            .map(d -> new CumulativeChart.Mark(d.date(), d.total(), counts().apply(d.total())))
            .toList(),
        counts(),
        numbers()::month);
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%s, %d, %s", language, count, content);
  }
}
