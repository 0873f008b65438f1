package org.sojourn.reports.family;

import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.document.Sheet;
import org.sojourn.reports.narrative.HiddenSection;
import org.sojourn.reports.table.OwnResponseTable;

/** Who belongs to the group, where the method is described, what is hidden, and who answered. */
final class FamilyMethod implements FamilyPages {

  @Override
  public void layOut(Composition composition, Sheet sheet) {
    sheet.section(composition.say("family.method.whose"));
    sheet.say(composition.say("family.method.whose.text", Kinds.arguments(composition)));
    sheet.say(
        composition.say(
            "family.method.same",
            "report",
            composition.in(composition.directory().report().title()),
            "confidence",
            composition.confidence()));
    HiddenSection.layOut(composition, sheet);
    if (!composition.instruments().isEmpty()) {
      sheet.section(composition.say("method.response"));
      sheet.addOrSay(
          OwnResponseTable.of(composition),
          composition.say("family.response.none", Kinds.arguments(composition)));
    }
  }
}
