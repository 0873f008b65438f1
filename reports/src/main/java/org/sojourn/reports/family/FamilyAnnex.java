package org.sojourn.reports.family;

import java.util.List;
import org.sojourn.model.estimate.BuiltIn;
import org.sojourn.model.indicator.Construct;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.document.Sheet;
import org.sojourn.reports.narrative.RunText;
import org.sojourn.reports.table.OwnFiguresTable;

/** Every published figure of the group. */
final class FamilyAnnex implements FamilyPages {

  private static final String KOSOVO = "XK";

  @Override
  public void layOut(Composition composition, Sheet sheet) {
    String text = Kinds.isHandedOut(composition) ? "family.annex.own" : "family.annex.text";
    sheet.say(
        composition.say(text, "cell", composition.aboutName()) + " " + RunText.of(composition));
    for (Construct construct : Construct.values()) {
      sheet.add(OwnFiguresTable.of(composition, construct));
    }
    if (namesKosovo(composition)) {
      sheet.say(composition.say("annex.kosovo"));
    }
  }

  /** Whether the report names Kosovo, as the group itself or at the other end of its exchanges. */
  private static boolean namesKosovo(Composition composition) {
    List<String> own = composition.about().keys();
    return own.contains(KOSOVO)
        || composition.results().of(BuiltIn.EXCHANGES, "flow").stream()
            .map(flow -> flow.cell().keys())
            .anyMatch(route -> route.contains(KOSOVO) && route.containsAll(own));
  }
}
