package org.sojourn.reports.chapter;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sojourn.model.indicator.Criterion;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.model.report.Question;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.document.Block;
import org.sojourn.reports.document.Block.Point;
import org.sojourn.reports.document.Sheet;
import org.sojourn.reports.evidence.Evidence;
import org.sojourn.reports.table.CriterionTable;
import org.sojourn.reports.table.MatrixTable;

/** Findings by evaluation criterion: its questions, and its indicators beside their targets. */
final class CriteriaChapter implements ChapterPages {

  /** In millimetres: heading, caption and head of a table; a question; a row. */
  private static final int HEAD = 34;

  private static final int LINE = 8;
  private static final int ROW = 12;
  private static final int MOST_ROWS = 7;
  private static final int FIRST_ROWS = 3;

  @Override
  public void layOut(Composition composition, Sheet sheet) {
    for (Criterion criterion : Criterion.values()) {
      List<Question> questions =
          composition.directory().report().questions().stream()
              .filter(question -> question.criterion() == criterion)
              .toList();
      List<Indicator> indicators = indicators(composition, criterion, questions);
      if (!indicators.isEmpty()) {
        String name = composition.say("criterion." + criterion.id());
        sheet.add(new Block.Room(room(questions.size(), indicators.size())));
        sheet.section(name);
        if (!questions.isEmpty()) {
          sheet.add(new Block.Points(questions.stream().map(q -> point(composition, q)).toList()));
        }
        sheet.add(
            CriterionTable.of(
                composition, indicators, composition.say("table.criterion", "criterion", name)));
      }
    }
  }

  /** Heading, questions and table stay together, of a long table the first rows. */
  private static int room(int questions, int indicators) {
    return HEAD + questions * LINE + (indicators > MOST_ROWS ? FIRST_ROWS : indicators) * ROW;
  }

  /** Those of the criterion's questions first, then all others that serve it. */
  private static List<Indicator> indicators(
      Composition composition, Criterion criterion, List<Question> questions) {
    Set<Indicator> indicators = new LinkedHashSet<>();
    questions.forEach(q -> indicators.addAll(MatrixTable.indicators(composition, q)));
    composition.directory().indicators().stream()
        .filter(indicator -> indicator.criterion() == criterion)
        .filter(indicator -> composition.overall(indicator).isPresent())
        .forEach(indicators::add);
    return List.copyOf(indicators);
  }

  private static Point point(Composition composition, Question question) {
    Evidence evidence = Evidence.of(composition, MatrixTable.indicators(composition, question));
    return new Point(
        composition.in(question.text()),
        composition.say("criteria.evidence", "strength", evidence.strength().id()));
  }
}
