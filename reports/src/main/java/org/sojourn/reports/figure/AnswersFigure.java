package org.sojourn.reports.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sojourn.model.codebook.Answer;
import org.sojourn.model.codebook.Scale;
import org.sojourn.model.estimate.CellStatus;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.reports.chart.LikertChart;
import org.sojourn.reports.chart.RowLabel;
import org.sojourn.reports.chart.State;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.composition.Parts;
import org.sojourn.reports.document.Block;
import org.sojourn.reports.words.Asked;
import org.sojourn.reports.words.FigureText;

/** All answers to the questions behind indicators, one figure per scale. */
public final class AnswersFigure {

  private static final int LEAST_ANSWERS = 3;
  private static final int MOST_ANSWERS = 7;
  private static final int MOST_ROWS = 18;

  private AnswersFigure() {}

  /**
   * The figures: scales in the order of {@code indicators}; scales with long ranges are not drawn.
   * Where no bar of a figure could be shown, a sentence stands in its place.
   */
  public static List<Block> of(Composition composition, List<Indicator> indicators) {
    Map<Scale, List<Indicator>> byScale = new LinkedHashMap<>();
    for (Indicator indicator : indicators) {
      scale(composition, indicator)
          .filter(s -> s.answers().size() >= LEAST_ANSWERS && s.answers().size() <= MOST_ANSWERS)
          .filter(s -> !answers(composition, indicator).isEmpty())
          .ifPresent(s -> byScale.computeIfAbsent(s, k -> new ArrayList<>()).add(indicator));
    }
    List<Block> figures = new ArrayList<>();
    byScale.forEach(
        (scale, asked) ->
            Parts.of(asked, MOST_ROWS)
                .forEach(part -> figures.add(block(composition, scale, part))));
    return figures;
  }

  private static Optional<Scale> scale(Composition composition, Indicator indicator) {
    Asked asked = Asked.of(indicator, composition.directory());
    return asked.items().size() == 1
        ? composition.directory().codebook().scaleOf(asked.items().get(0))
        : Optional.empty();
  }

  private static List<Estimate> answers(Composition composition, Indicator indicator) {
    return composition.results().answers(indicator.id(), composition.about());
  }

  private static Block block(Composition composition, Scale scale, List<Indicator> indicators) {
    if (indicators.stream().anyMatch(i -> isShown(answers(composition, i)))) {
      return figure(composition, scale, indicators);
    }
    List<String> names = indicators.stream().map(i -> composition.in(i.label())).toList();
    return new Block.Paragraph(
        composition.say(
            "theme.answers.none",
            "threshold",
            composition.threshold(),
            "names",
            composition.words().parts(names)),
        "body");
  }

  private static boolean isShown(List<Estimate> answers) {
    return answers.stream().allMatch(Estimate::shown);
  }

  /** The first answer's figure, or the first that cannot be shown. */
  private static Estimate representative(List<Estimate> answers) {
    return answers.stream().filter(e -> !e.shown()).findFirst().orElse(answers.get(0));
  }

  private static Block.Figure figure(
      Composition composition, Scale scale, List<Indicator> indicators) {
    List<String> labels = scale.answers().stream().map(Answer::label).map(composition::in).toList();
    List<LikertChart.Row> rows = new ArrayList<>();
    List<Estimate> estimates = new ArrayList<>();
    List<String> sentences = new ArrayList<>();
    for (Indicator indicator : indicators) {
      List<Estimate> answers = answers(composition, indicator);
      estimates.addAll(answers);
      rows.add(row(composition, indicator, answers));
      sentences.add(sentence(composition, composition.in(indicator.label()), labels, answers));
    }
    int neutral = neutral(scale);
    return composition.figure(
        title(composition, scale, indicators),
        new LikertChart(labels, neutral, rows, composition.numbers()::percent),
        composition.say("alt.answers") + " " + Rows.join(composition, sentences),
        composition.say(neutral < 0 ? "note.answers.stacked" : "note.answers"),
        composition.sources().of(indicators, estimates));
  }

  /** Position of the neutral answer, or -1. */
  private static int neutral(Scale scale) {
    for (int i = 0; i < scale.answers().size(); i++) {
      if (scale.neutral() != null && scale.answers().get(i).code() == scale.neutral()) {
        return i;
      }
    }
    return -1;
  }

  private static LikertChart.Row row(
      Composition composition, Indicator indicator, List<Estimate> answers) {
    CellStatus status = representative(answers).status();
    State state = FigureText.state(status);
    String word = state == State.SHOWN ? "" : composition.text().status(status);
    List<Double> shares =
        state == State.SHOWN ? answers.stream().map(Estimate::value).toList() : List.of();
    String name = composition.in(indicator.label());
    RowLabel label = RowLabel.of(name, composition.text().briefBase(representative(answers)), "");
    return new LikertChart.Row(label, shares, state, word);
  }

  private static String sentence(
      Composition composition, String name, List<String> labels, List<Estimate> answers) {
    if (!isShown(answers)) {
      return composition.words().pair(name, composition.text().value(representative(answers)));
    }
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < answers.size(); i++) {
      parts.add(labels.get(i) + " " + composition.text().value(answers.get(i)));
    }
    String based = name + " (" + composition.text().briefBase(answers.get(0)) + ")";
    return composition.words().pair(based, String.join(", ", parts));
  }

  private static String title(Composition composition, Scale scale, List<Indicator> indicators) {
    List<Indicator> drawn =
        indicators.stream().filter(i -> isShown(answers(composition, i))).toList();
    return composition
        .titles()
        .answers(
            composition.in(drawn.get(0).label()),
            scale,
            drawn.stream().map(i -> answers(composition, i)).toList());
  }
}
