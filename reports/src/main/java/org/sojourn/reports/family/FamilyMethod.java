package org.sojourn.reports.family;

import java.util.List;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.document.Block;
import org.sojourn.reports.document.Block.Entry;
import org.sojourn.reports.document.Sheet;
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
    sheet.section(composition.say("method.hidden"));
    sheet.say(
        composition.say(
            "method.hidden.text",
            "threshold",
            composition.threshold(),
            "operational",
            composition.programme().disclosure().operational().id()));
    Integer organisations = composition.programme().disclosure().organisations();
    if (organisations != null) {
      sheet.say(composition.say("method.hidden.organisations", "least", organisations));
    }
    sheet.add(
        new Block.Legend(
            List.of(
                mark(composition, "hidden", "hidden"),
                mark(composition, "no-answers", "empty"),
                mark(composition, "undefined", "undefined"))));
    if (!composition.instruments().isEmpty()) {
      sheet.section(composition.say("method.response"));
      sheet.addOrSay(
          OwnResponseTable.of(composition),
          composition.say("family.response.none", Kinds.arguments(composition)));
    }
  }

  private static Entry mark(Composition composition, String status, String state) {
    return new Entry(
        composition.say("status." + status), composition.say("legend." + status), state);
  }
}
