package org.sojourn.reports.figure;

import java.util.ArrayList;
import java.util.List;
import org.sojourn.model.programme.Text;
import org.sojourn.model.report.Intervention;
import org.sojourn.reports.chart.LogicChart;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.composition.Parts;
import org.sojourn.reports.document.Block;
import org.sojourn.reports.document.Span;
import org.sojourn.reports.words.SourceLine;

/** How a scheme is meant to work: as boxes and arrows, and the same as a list. */
public final class LogicFigure {

  /** What a page has room for below a heading, in CSS pixels. */
  private static final int MOST = 800;

  private LogicFigure() {}

  /** One figure; several of as many steps only where a page has no room for one. */
  public static List<Block.Figure> of(Composition composition, Intervention intervention) {
    List<LogicChart.Step> steps = new ArrayList<>();
    intervention
        .steps()
        .forEach(
            (step, texts) ->
                steps.add(new LogicChart.Step(name(composition, step), in(composition, texts))));
    List<Block.Figure> figures = new ArrayList<>();
    int before = 0;
    for (List<LogicChart.Step> part : fitting(steps)) {
      figures.add(figure(composition, part, before, steps.size()));
      before += part.size();
    }
    return figures;
  }

  /** The steps in as few parts as fit on a page each. */
  private static List<List<LogicChart.Step>> fitting(List<LogicChart.Step> steps) {
    for (int size = steps.size(); size > 1; size--) {
      List<List<LogicChart.Step>> parts = Parts.evenly(steps, size);
      if (parts.stream().allMatch(part -> new LogicChart(part, 0, part.size()).height() <= MOST)) {
        return parts;
      }
    }
    return Parts.evenly(steps, 1);
  }

  private static Block.Figure figure(
      Composition composition, List<LogicChart.Step> steps, int before, int all) {
    List<String> told =
        steps.stream()
            .map(
                step ->
                    composition.words().pair(step.name(), composition.words().parts(step.parts())))
            .toList();
    return composition.figure(
        composition.say(
            "title.logic",
            "first",
            steps.get(0).name(),
            "last",
            steps.get(steps.size() - 1).name()),
        new LogicChart(steps, before, all),
        composition.say("alt.logic", "steps", steps.size()) + " " + Rows.join(composition, told),
        "",
        new SourceLine(composition.say("source.logic"), List.of(), "logic/" + (before + 1)));
  }

  /** The same as a list: one item a step, and in it one for each part. */
  public static Block list(Composition composition, Intervention intervention) {
    List<List<Block>> items = new ArrayList<>();
    intervention
        .steps()
        .forEach(
            (step, texts) ->
                items.add(
                    List.of(
                        line(new Span.Emphasis(true, plain(name(composition, step)))),
                        new Block.Listing(
                            false,
                            1,
                            in(composition, texts).stream()
                                .map(text -> List.<Block>of(new Block.Flow(plain(text))))
                                .toList()))));
    return new Block.Listing(true, 1, items);
  }

  private static Block line(Span span) {
    return new Block.Flow(List.of(span));
  }

  private static List<Span> plain(String text) {
    return List.of(new Span.Plain(text));
  }

  private static String name(Composition composition, Intervention.Step step) {
    return composition.say("logic." + step.id());
  }

  private static List<String> in(Composition composition, List<Text> texts) {
    return texts.stream().map(text -> composition.in(text).strip()).toList();
  }
}
