package org.sojourn.reports.narrative;

import java.util.List;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.document.Block;
import org.sojourn.reports.document.Block.Entry;
import org.sojourn.reports.document.Sheet;
import org.sojourn.reports.words.HiddenRules;

/** What is hidden, and how that looks: the same in every report of a programme. */
public final class HiddenSection {

  private HiddenSection() {}

  /** Puts the section on {@code sheet}. */
  public static void layOut(Composition composition, Sheet sheet) {
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
    HiddenRules.messages(composition.programme().disclosure())
        .forEach(message -> sheet.say(composition.say(message)));
    sheet.add(
        new Block.Legend(
            List.of(
                mark(composition, "hidden", "hidden"),
                mark(composition, "no-answers", "empty"),
                mark(composition, "undefined", "undefined"))));
  }

  private static Entry mark(Composition composition, String status, String state) {
    return new Entry(
        composition.say("status." + status), composition.say("legend." + status), state);
  }
}
