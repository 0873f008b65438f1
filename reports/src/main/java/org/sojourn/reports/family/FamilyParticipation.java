package org.sojourn.reports.family;

import java.util.List;
import org.sojourn.model.indicator.Construct;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.document.Sheet;
import org.sojourn.reports.table.OwnCountsTable;
import org.sojourn.reports.table.RoutesTable;

/** The group's registrations and exchanges, where these went, and how they were carried out. */
final class FamilyParticipation implements FamilyPages {

  @Override
  public void layOut(Composition composition, Sheet sheet) {
    sheet.section(composition.say("annex.counts"));
    sheet.addOrSay(
        OwnCountsTable.of(composition),
        composition.say("family.no-counts", Kinds.arguments(composition)));
    sheet.add(RoutesTable.of(composition));
    List<Indicator> operation = composition.indicators(Construct.OPERATION);
    if (operation.stream().anyMatch(i -> composition.own(i).isPresent())) {
      sheet.section(composition.say("family.operation"));
      Beside.add(composition, sheet, operation);
    }
  }
}
