package org.sojourn.site.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sojourn.model.codebook.Answer;
import org.sojourn.model.codebook.Scale;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.reports.words.Asked;
import org.sojourn.site.page.Entry;
import org.sojourn.site.page.Figure;
import org.sojourn.site.page.Row;
import org.sojourn.site.told.Marks;
import org.sojourn.site.told.Told;

/** How answers spread over the codes of a scale: stacked bars, single bars on long scales. */
public final class AnswersFigure {

  private static final int MOST_STACKED = 7;

  private AnswersFigure() {}

  /** The answers behind one indicator: of everybody, and by role where that is published. */
  public static Optional<Figure> of(Told told, Indicator indicator) {
    Optional<Scale> scale = scale(told, indicator);
    if (scale.isEmpty() || !isShown(answers(told, indicator, Cell.OVERALL))) {
      return Optional.empty();
    }
    return Optional.of(
        scale.get().answers().size() > MOST_STACKED
            ? bars(told, indicator, scale.get())
            : stack(
                told, indicator.id() + "-answers", scale.get(), rows(told, indicator), indicator));
  }

  /** The answers behind {@code indicators}, one figure for each scale they share. */
  public static List<Figure> byScale(Told told, String id, List<Indicator> indicators) {
    Map<Scale, List<Indicator>> scales = new LinkedHashMap<>();
    for (Indicator indicator : indicators) {
      scale(told, indicator)
          .filter(s -> s.answers().size() <= MOST_STACKED)
          .filter(s -> isShown(answers(told, indicator, Cell.OVERALL)))
          .ifPresent(s -> scales.computeIfAbsent(s, k -> new ArrayList<>()).add(indicator));
    }
    List<Figure> figures = new ArrayList<>();
    scales.forEach(
        (scale, asked) ->
            figures.add(
                stack(
                    told,
                    id + "-answers-" + (figures.size() + 1),
                    scale,
                    asked.stream().map(i -> row(told, i, Cell.OVERALL, true)).toList(),
                    asked.toArray(new Indicator[0]))));
    return figures;
  }

  private static Optional<Scale> scale(Told told, Indicator indicator) {
    Asked asked = Asked.of(indicator, told.published().directory());
    return asked.items().size() == 1
        ? told.published().directory().codebook().scaleOf(asked.items().get(0))
        : Optional.empty();
  }

  private static List<Estimate> answers(Told told, Indicator indicator, Cell cell) {
    return told.results().answers(indicator.id(), cell);
  }

  private static boolean isShown(List<Estimate> answers) {
    return !answers.isEmpty() && answers.stream().allMatch(Estimate::shown);
  }

  private static List<Row> rows(Told told, Indicator indicator) {
    List<Row> rows = new ArrayList<>();
    rows.add(row(told, indicator, Cell.OVERALL, false));
    told.results().of(indicator.id(), "role").stream()
        .filter(estimate -> estimate.statistic() == Statistic.ANSWER_SHARE)
        .map(Estimate::cell)
        .distinct()
        .forEach(cell -> rows.add(row(told, indicator, cell, false)));
    return rows;
  }

  private static Row row(Told told, Indicator indicator, Cell cell, boolean named) {
    String name = named ? told.in(indicator.label()) : told.labels().cell(cell);
    Marks marks = new Marks(told);
    List<Entry> cells = new ArrayList<>();
    List<Estimate> answers = answers(told, indicator, cell);
    List<Answer> scale = scale(told, indicator).orElseThrow().answers();
    for (int i = 0; i < answers.size(); i++) {
      String answer = name + ", " + told.in(scale.get(i).label());
      cells.add(marks.value(answer, answers.get(i)));
    }
    cells.add(Entry.number(told.text().base(answers.get(0))));
    return new Row(
        named ? indicator.id() : cell.joined(),
        name,
        named ? Pages.of(indicator) : null,
        null,
        null,
        cells);
  }

  private static Figure stack(
      Told told, String id, Scale scale, List<Row> rows, Indicator... indicators) {
    List<String> heads = new ArrayList<>();
    heads.add(indicators.length > 1 ? told.say("head.indicator") : told.say("head.group"));
    scale.answers().forEach(answer -> heads.add(told.in(answer.label())));
    heads.add(told.say("head.base"));
    int neutral = neutral(scale);
    return new Figure(
        id,
        "stack",
        title(told, scale, indicators),
        Units.PERCENT,
        neutral,
        heads,
        rows,
        List.of(),
        List.of(told.words().say(neutral < 0 ? "note.answers.stacked" : "note.answers")),
        told.source(List.of(indicators)));
  }

  private static String title(Told told, Scale scale, Indicator... indicators) {
    List<List<Estimate>> all =
        Stream.of(indicators).map(i -> answers(told, i, Cell.OVERALL)).toList();
    return told.titles().answers(told.in(indicators[0].label()), scale, all);
  }

  private static int neutral(Scale scale) {
    for (int i = 0; i < scale.answers().size(); i++) {
      if (scale.neutral() != null && scale.answers().get(i).code() == scale.neutral()) {
        return i;
      }
    }
    return -1;
  }

  private static Figure bars(Told told, Indicator indicator, Scale scale) {
    Marks marks = new Marks(told);
    List<Estimate> answers = answers(told, indicator, Cell.OVERALL);
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < answers.size(); i++) {
      String name = told.in(scale.answers().get(i).label());
      rows.add(
          new Row(
              Integer.toString(scale.answers().get(i).code()),
              name,
              marks.cells(name, answers.get(i))));
    }
    return new Figure(
        indicator.id() + "-answers",
        "bars",
        title(told, scale, indicator),
        Units.PERCENT,
        -1,
        marks.heads(told.say("head.answer")),
        rows,
        List.of(),
        List.of(),
        told.source(List.of(indicator)));
  }
}
