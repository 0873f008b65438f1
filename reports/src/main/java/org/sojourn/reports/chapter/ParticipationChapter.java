package org.sojourn.reports.chapter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sojourn.model.estimate.BuiltIn;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.model.indicator.Construct;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.model.indicator.Measure;
import org.sojourn.model.programme.Attribute;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.document.Sheet;
import org.sojourn.reports.figure.CountsFigure;
import org.sojourn.reports.figure.FlowFigure;
import org.sojourn.reports.figure.FunnelFigure;
import org.sojourn.reports.figure.QuartilesFigure;
import org.sojourn.reports.figure.RegistrationsFigure;
import org.sojourn.reports.figure.SharesFigure;

/** Registrations, exchanges, flows, sectors, sizes and durations. */
final class ParticipationChapter implements ChapterPages {

  private static final int MOST_GROUPS = 10;

  @Override
  public void layOut(Composition composition, Sheet sheet) {
    sheet.section(composition.say("participation.way"));
    sheet.addOrSay(FunnelFigure.of(composition), composition.say("participation.no-funnel"));
    List<Indicator> operation = composition.indicators(Construct.OPERATION);
    SharesFigure.of(composition, operation).forEach(sheet::add);
    sheet.section(composition.say("participation.time"));
    sheet.addOrSay(RegistrationsFigure.of(composition), noRegistrations(composition));
    sheet.section(composition.say("participation.countries"));
    sheet.addOrSay(
        CountsFigure.countries(composition), composition.say("participation.no-countries"));
    sheet.add(FlowFigure.of(composition));
    sheet.section(composition.say("participation.sectors"));
    sheet.addOrSay(
        CountsFigure.of(composition, "sector"), composition.say("participation.no-sectors"));
    sheet.addOrSay(CountsFigure.of(composition, "size"), composition.say("participation.no-sizes"));
    amounts(composition, sheet, operation);
  }

  private static String noRegistrations(Composition composition) {
    Optional<Estimate> total =
        composition.results().overall(BuiltIn.REGISTRATIONS, null, Statistic.COUNT);
    boolean any = total.isPresent() && total.get().shown() && total.get().value() > 0;
    return composition.say(any ? "participation.no-dates" : "participation.no-registrations");
  }

  private static void amounts(Composition composition, Sheet sheet, List<Indicator> operation) {
    List<Indicator> amounts =
        operation.stream().filter(i -> i.measure() instanceof Measure.Amount).toList();
    if (amounts.isEmpty()) {
      return;
    }
    sheet.section(composition.say("participation.amounts"));
    for (Indicator amount : amounts) {
      sheet.add(QuartilesFigure.of(composition, amount, groups(composition, amount)));
    }
  }

  /** Breakdowns with few groups, the programme's own among them. */
  private static List<String> groups(Composition composition, Indicator amount) {
    Stream<String> own = composition.programme().attributes().stream().map(Attribute::id);
    return Stream.concat(Stream.of("role", "size", "cohort"), own)
        .filter(amount.breakdowns()::contains)
        .filter(b -> composition.cells(amount, b).size() <= MOST_GROUPS)
        .toList();
  }
}
