package org.sojourn.reports.family;

import java.util.List;
import java.util.Optional;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.indicator.Construct;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.model.indicator.Measure;
import org.sojourn.reports.comparison.GroupNote;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.document.Block;
import org.sojourn.reports.document.Sheet;
import org.sojourn.reports.figure.AnswersFigure;
import org.sojourn.reports.figure.GainFigure;
import org.sojourn.reports.table.WithinTable;

/** The group's figures of one construct beside the programme's. */
final class FamilyTheme implements FamilyPages {

  private final Construct construct;

  FamilyTheme(Construct construct) {
    this.construct = construct;
  }

  @Override
  public void layOut(Composition composition, Sheet sheet) {
    List<Indicator> divided =
        composition.indicators(construct).stream()
            .filter(i -> composition.own(i).isPresent())
            .toList();
    if (divided.isEmpty()) {
      sheet.say(composition.say("family.not-divided", Kinds.arguments(composition)));
      return;
    }
    if (divided.stream().noneMatch(i -> composition.own(i).filter(Estimate::shown).isPresent())) {
      sheet.say(nothing(composition, divided));
      return;
    }
    sheet.section(composition.say("family.theme.beside"));
    Beside.add(composition, sheet, divided);
    GroupNote.of(composition, divided).ifPresent(sheet::say);
    gains(composition, sheet, divided);
    answers(composition, sheet, divided);
    within(composition, sheet, divided);
  }

  private static String nothing(Composition composition, List<Indicator> divided) {
    List<String> names = divided.stream().map(i -> composition.in(i.label())).toList();
    return composition.say(
        "family.nothing",
        "cell",
        composition.aboutName(),
        "threshold",
        composition.threshold(),
        "names",
        composition.words().parts(names));
  }

  private static void gains(Composition composition, Sheet sheet, List<Indicator> divided) {
    for (Indicator indicator : divided) {
      if (indicator.measure() instanceof Measure.Gain) {
        Optional<Block.Figure> figure = GainFigure.of(composition, indicator);
        if (figure.isPresent()) {
          sheet.section(composition.say("theme.gain")).add(figure);
        }
      }
    }
  }

  private static void answers(Composition composition, Sheet sheet, List<Indicator> divided) {
    List<Indicator> shown = divided.stream().filter(i -> isShown(composition, i)).toList();
    List<Block> figures = AnswersFigure.of(composition, shown);
    if (!figures.isEmpty()) {
      sheet.section(composition.say("theme.answers"));
      figures.forEach(sheet::add);
    }
  }

  /** Whether all answers to the question behind {@code indicator} can be shown. */
  private static boolean isShown(Composition composition, Indicator indicator) {
    List<Estimate> answers = composition.results().answers(indicator.id(), composition.about());
    return !answers.isEmpty() && answers.stream().allMatch(Estimate::shown);
  }

  private static void within(Composition composition, Sheet sheet, List<Indicator> divided) {
    Optional<Block.DataTable> table = WithinTable.of(composition, divided);
    if (table.isPresent()) {
      sheet.section(WithinTable.heading(composition)).add(table);
    }
  }
}
