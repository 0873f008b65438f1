package org.sojourn.reports.figure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sojourn.model.estimate.BuiltIn;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.reports.chart.CumulativeChart;
import org.sojourn.reports.chart.CumulativeChart.Day;
import org.sojourn.reports.chart.CumulativeChart.Mark;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.document.Block;
import org.sojourn.reports.words.Labels;

/** How registrations have added up over time. */
public final class RegistrationsFigure {

  private RegistrationsFigure() {}

  /** The figure; empty without dates, or when one of the days is hidden. */
  public static Optional<Block.Figure> of(Composition composition) {
    List<Estimate> days =
        composition.results().cells(BuiltIn.REGISTRATIONS, null, Statistic.COUNT, "day").stream()
            .filter(e -> !e.cell().keys().get(0).equals(Labels.UNKNOWN))
            .toList();
    if (days.size() < 2 || !days.stream().allMatch(Estimate::shown)) {
      return Optional.empty();
    }
    List<Day> totals = totals(days);
    Day half = reached(totals, 0.5);
    Day last = totals.get(totals.size() - 1);
    List<Mark> marks = List.of(mark(composition, half), mark(composition, last));
    CumulativeChart chart =
        new CumulativeChart(
            totals,
            marks,
            value -> composition.numbers().count(Math.round(value)),
            composition.numbers()::month);
    return Optional.of(
        composition.figure(
            composition.say(
                "title.registrations",
                "total",
                count(composition, last),
                "half",
                composition.numbers().date(half.date())),
            chart,
            alternative(composition, totals),
            composition.say("note.registrations"),
            composition
                .sources()
                .ofRecords(composition.say("source.registrations"), total(composition))));
  }

  private static List<Estimate> total(Composition composition) {
    return composition.results().overall(BuiltIn.REGISTRATIONS, null, Statistic.COUNT).stream()
        .toList();
  }

  private static List<Day> totals(List<Estimate> days) {
    List<Day> totals = new ArrayList<>();
    double total = 0;
    for (Estimate day : days) {
      total += day.value();
      totals.add(new Day(LocalDate.parse(day.cell().keys().get(0)), total));
    }
    return totals;
  }

  private static Day reached(List<Day> totals, double share) {
    double goal = totals.get(totals.size() - 1).total() * share;
    return totals.stream().filter(day -> day.total() >= goal).findFirst().orElseThrow();
  }

  private static Mark mark(Composition composition, Day day) {
    return new Mark(day.date(), day.total(), count(composition, day));
  }

  private static String count(Composition composition, Day day) {
    return composition.numbers().count(Math.round(day.total()));
  }

  private static String alternative(Composition composition, List<Day> totals) {
    List<String> months = new ArrayList<>();
    LocalDate first = totals.get(0).date();
    LocalDate last = totals.get(totals.size() - 1).date();
    long step = ChronoUnit.MONTHS.between(first, last) / 8 + 1;
    for (LocalDate end = first.withDayOfMonth(1).plusMonths(1);
        !end.isAfter(last);
        end = end.plusMonths(step)) {
      LocalDate until = end;
      Day day =
          totals.stream().filter(d -> d.date().isBefore(until)).reduce((a, b) -> b).orElseThrow();
      months.add(composition.numbers().date(end.minusDays(1)) + " " + count(composition, day));
    }
    Day end = totals.get(totals.size() - 1);
    months.add(composition.numbers().date(end.date()) + " " + count(composition, end));
    return composition.say("alt.registrations") + " " + Rows.join(composition, months);
  }
}
