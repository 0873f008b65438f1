package org.sojourn.reports.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sojourn.model.codebook.Answer;
import org.sojourn.model.codebook.Item;
import org.sojourn.model.codebook.Scale;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.indicator.Construct;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.document.Block;
import org.sojourn.reports.document.Block.Column;
import org.sojourn.reports.document.Block.Entry;
import org.sojourn.reports.words.Asked;
import org.sojourn.reports.words.FigureText;
import org.sojourn.reports.words.Withheld;

/** Every published figure of the group that a report is about, each with its id. */
public final class OwnFiguresTable {

  private OwnFiguresTable() {}

  /**
   * The table of the indicators of {@code construct}; empty where none of the group was computed.
   */
  public static Optional<Block.DataTable> of(Composition composition, Construct construct) {
    List<List<Entry>> rows = new ArrayList<>();
    List<Indicator> divided =
        composition.indicators(construct).stream()
            .filter(i -> composition.own(i).isPresent())
            .toList();
    divided.forEach(indicator -> add(composition, indicator, rows));
    if (divided.stream().noneMatch(i -> isShown(composition, i))) {
      return Optional.empty();
    }
    return Optional.of(
        composition.table(
            composition
                .words()
                .pair(
                    composition.aboutName(), composition.say("table.estimates." + construct.id())),
            "dense",
            columns(composition),
            rows,
            Cells.spoken(composition, rows),
            Withheld.note(composition.words(), composition.results().of(composition.about()))
                .orElse(""),
            composition.sources().of(divided, List.of())));
  }

  private static boolean isShown(Composition composition, Indicator indicator) {
    return composition.results().of(composition.about()).stream()
        .anyMatch(e -> e.indicator().equals(indicator.id()) && e.shown());
  }

  private static List<Column> columns(Composition composition) {
    return List.of(
        Cells.left(composition.say("overall.indicator"), 46),
        Cells.right(composition.say("overall.value"), 12),
        Cells.right(
            composition.say("overall.interval", "confidence", composition.confidence()), 16),
        Cells.right(composition.say("overall.base"), 13),
        Cells.left(composition.say("workbook.id"), 13));
  }

  /** A row of the main figure, published or not, then one of each other that is published. */
  private static void add(Composition composition, Indicator indicator, List<List<Entry>> rows) {
    List<Estimate> all =
        composition.results().of(composition.about()).stream()
            .filter(e -> e.indicator().equals(indicator.id()))
            .toList();
    Estimate own = composition.own(indicator).orElseThrow();
    String statistic = composition.say("statistic." + own.statistic().id());
    rows.add(
        row(composition, new Entry(composition.in(indicator.label()), statistic, "strong"), own));
    all.stream()
        .filter(e -> e.shown() && !e.id().equals(own.id()))
        .map(e -> row(composition, Entry.of(what(composition, indicator, e)), e))
        .forEach(rows::add);
  }

  private static List<Entry> row(Composition composition, Entry heading, Estimate estimate) {
    FigureText text = composition.text();
    return List.of(
        heading,
        new Entry(
            text.value(estimate) + text.earlier(estimate), "", FigureText.style(estimate.status())),
        Entry.of(text.interval(estimate)),
        Entry.of(text.base(estimate)),
        Entry.of(estimate.shown() ? estimate.id() : ""));
  }

  /** The question where there are several, the statistic, and the answer where it is about one. */
  private static String what(Composition composition, Indicator indicator, Estimate estimate) {
    String statistic = composition.say("statistic." + estimate.statistic().id());
    String answer =
        answer(composition, indicator, estimate)
            .map(a -> composition.words().pair(statistic, a))
            .orElse(statistic);
    return Optional.ofNullable(estimate.item())
        .flatMap(id -> composition.directory().codebook().item(id))
        .map(Item::brief)
        .map(composition::in)
        .map(item -> composition.words().pair(item, answer))
        .orElse(answer);
  }

  private static Optional<String> answer(
      Composition composition, Indicator indicator, Estimate estimate) {
    if (estimate.code() == null) {
      return Optional.empty();
    }
    List<String> items = Asked.of(indicator, composition.directory()).items();
    Optional<Scale> scale =
        items.stream()
            .findFirst()
            .flatMap(item -> composition.directory().codebook().scaleOf(item));
    return scale.flatMap(
        s ->
            s.answers().stream()
                .filter(a -> a.code() == estimate.code())
                .map(Answer::label)
                .map(composition::in)
                .findFirst());
  }
}
