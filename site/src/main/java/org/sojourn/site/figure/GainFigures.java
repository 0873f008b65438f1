package org.sojourn.site.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.model.indicator.Measure;
import org.sojourn.site.page.Entry;
import org.sojourn.site.page.Figure;
import org.sojourn.site.page.Row;
import org.sojourn.site.told.Marks;
import org.sojourn.site.told.Told;

/** Ratings before and after, item by item, and how many improved. */
public final class GainFigures {

  private static final List<Statistic> MEANS =
      List.of(Statistic.PRE_MEAN, Statistic.POST_MEAN, Statistic.GAIN);
  private static final List<Statistic> CHANGES =
      List.of(Statistic.DECLINED, Statistic.UNCHANGED, Statistic.IMPROVED);

  private GainFigures() {}

  /** The figures of {@code indicator}; none unless it is a gain with figures to show. */
  public static List<Figure> of(Told told, Indicator indicator) {
    if (!(indicator.measure() instanceof Measure.Gain gain)) {
      return List.of();
    }
    List<Row> means = rows(told, indicator, gain, MEANS);
    List<Row> changes = rows(told, indicator, gain, CHANGES);
    return means.isEmpty()
        ? List.of()
        : List.of(means(told, indicator, means), changes(told, indicator, changes));
  }

  /** One statistic of every item that has it shown. */
  private static List<Estimate> shown(Told told, Indicator indicator, Statistic statistic) {
    return ((Measure.Gain) indicator.measure())
        .items().stream()
            .flatMap(i -> told.results().at(indicator.id(), i, statistic, Cell.OVERALL).stream())
            .filter(Estimate::shown)
            .toList();
  }

  private static List<Row> rows(
      Told told, Indicator indicator, Measure.Gain gain, List<Statistic> statistics) {
    List<Row> rows = new ArrayList<>();
    for (String item : gain.items()) {
      row(told, indicator, item, statistics).ifPresent(rows::add);
    }
    return rows;
  }

  private static Optional<Row> row(
      Told told, Indicator indicator, String item, List<Statistic> statistics) {
    List<Estimate> estimates =
        statistics.stream()
            .flatMap(s -> told.results().at(indicator.id(), item, s, Cell.OVERALL).stream())
            .toList();
    if (estimates.size() < statistics.size()) {
      return Optional.empty();
    }
    Marks marks = new Marks(told);
    String name =
        told.published()
            .directory()
            .codebook()
            .item(item)
            .map(i -> told.in(i.brief()))
            .orElse(item);
    List<Entry> entries = new ArrayList<>();
    estimates.forEach(e -> entries.add(marks.value(name + ", " + head(told, e.statistic()), e)));
    Estimate last = estimates.get(estimates.size() - 1);
    if (statistics.equals(MEANS)) {
      entries.add(Entry.number(told.text().interval(last)));
    }
    entries.add(Entry.number(told.text().base(last)));
    return Optional.of(new Row(item, name, entries));
  }

  private static String head(Told told, Statistic statistic) {
    return told.words()
        .say(
            switch (statistic) {
              case PRE_MEAN -> "gain.before";
              case POST_MEAN -> "gain.after";
              case GAIN -> "gain.gain";
              case DECLINED -> "change.declined";
              case UNCHANGED -> "change.unchanged";
              default -> "change.improved";
            });
  }

  private static Figure means(Told told, Indicator indicator, List<Row> rows) {
    List<String> heads = new ArrayList<>();
    heads.add(told.words().say("gain.item"));
    MEANS.forEach(statistic -> heads.add(head(told, statistic)));
    heads.add(told.say("head.interval", "confidence", told.confidence()));
    heads.add(told.say("head.base"));
    return new Figure(
        indicator.id() + "-gain",
        "dumbbell",
        gainTitle(told, indicator),
        Units.POINTS,
        -1,
        heads,
        rows,
        List.of(
            new Figure.Key("before", told.words().say("gain.before")),
            new Figure.Key("dot", told.words().say("gain.after"))),
        List.of(told.words().say("note.gain.table")),
        told.source(List.of(indicator)));
  }

  private static String gainTitle(Told told, Indicator indicator) {
    List<Estimate> shown = shown(told, indicator, Statistic.GAIN);
    return shown.isEmpty()
        ? told.words().say("theme.gain")
        : told.titles()
            .gains(
                shown,
                shown.stream().flatMap(gain -> probability(told, gain).stream()).toList(),
                1 - told.programme().estimation().confidence());
  }

  /** The p-value of an item's change, adjusted where there are several items. */
  private static Optional<Double> probability(Told told, Estimate gain) {
    return Stream.of(Statistic.ADJUSTED_P_VALUE, Statistic.P_VALUE)
        .flatMap(s -> told.results().at(gain.indicator(), gain.item(), s, gain.cell()).stream())
        .filter(Estimate::shown)
        .map(Estimate::value)
        .findFirst();
  }

  private static String changeTitle(Told told, Indicator indicator) {
    List<Estimate> improved = shown(told, indicator, Statistic.IMPROVED);
    List<Estimate> declined = shown(told, indicator, Statistic.DECLINED);
    return improved.isEmpty() || declined.isEmpty()
        ? told.say("title.change")
        : told.titles().changes(improved, declined);
  }

  private static Figure changes(Told told, Indicator indicator, List<Row> rows) {
    List<String> heads = new ArrayList<>();
    heads.add(told.words().say("gain.item"));
    CHANGES.forEach(statistic -> heads.add(head(told, statistic)));
    heads.add(told.say("head.base"));
    return new Figure(
        indicator.id() + "-change",
        "stack",
        changeTitle(told, indicator),
        Units.PERCENT,
        1,
        heads,
        rows,
        List.of(),
        List.of(told.words().say("note.change")),
        told.source(List.of(indicator)));
  }
}
