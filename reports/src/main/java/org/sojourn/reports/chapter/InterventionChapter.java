package org.sojourn.reports.chapter;

import org.sojourn.model.report.Intervention;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.document.Sheet;
import org.sojourn.reports.figure.LogicFigure;

/** The scheme, and how it is meant to work. */
final class InterventionChapter implements ChapterPages {

  @Override
  public void layOut(Composition composition, Sheet sheet) {
    MethodChapter.scheme(composition, sheet);
    Intervention intervention = composition.directory().report().intervention();
    sheet.section(composition.say("logic.section"));
    sheet.say(composition.say("logic.text"));
    LogicFigure.of(composition, intervention).forEach(sheet::add);
    sheet.section(composition.say("logic.list"));
    sheet.add(LogicFigure.list(composition, intervention));
  }
}
