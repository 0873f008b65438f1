package org.sojourn.transform.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.codebook.Instrument;
import org.sojourn.model.estimate.BuiltIn;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.Comparison;
import org.sojourn.model.estimate.Comparison.Question;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.EstimateId;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.model.indicator.Breakdown;
import org.sojourn.transform.base.Breakdowns;
import org.sojourn.transform.stats.Confidence;

/**
 * Compares who answered with who could be asked: whether response rates differ between the groups
 * of a breakdown, for every questionnaire, by the tests of shares. Only published groups enter. All
 * questionnaires by one breakdown are a family.
 */
public final class ResponseComparisons {

  private static final String UNKNOWN = "?";

  private final ProgrammeDirectory directory;
  private final ShareTests tests;
  private final Map<Cell, Estimate> rates = new LinkedHashMap<>();

  private ResponseComparisons(ProgrammeDirectory directory, List<Estimate> published) {
    this.directory = directory;
    double level = directory.programme().estimation().confidence();
    tests = new ShareTests(Statistic.RESPONSE_RATE, new Confidence(level));
    published.stream()
        .filter(e -> e.indicator().equals(BuiltIn.RESPONSE))
        .filter(e -> e.statistic() == Statistic.RESPONSE_RATE)
        .forEach(e -> rates.put(e.cell(), e));
  }

  /**
   * The comparisons, breakdown after breakdown.
   *
   * @param published figures after disclosure control
   */
  public static List<Comparison> of(ProgrammeDirectory directory, List<Estimate> published) {
    ResponseComparisons comparisons = new ResponseComparisons(directory, published);
    List<Comparison> all = new ArrayList<>();
    for (Breakdown breakdown : Breakdowns.ofResponses(directory.programme())) {
      List<Comparison> family =
          directory.codebook().instruments().stream()
              .map(instrument -> comparisons.compare(instrument, breakdown))
              .toList();
      all.addAll(Comparisons.adjusted(family, directory.programme().estimation()));
    }
    return List.copyOf(all);
  }

  private Comparison compare(Instrument instrument, Breakdown breakdown) {
    List<Estimate> there =
        rates.values().stream()
            .filter(e -> e.cell().breakdown().equals(BuiltIn.responseBy(breakdown.id())))
            .filter(e -> e.cell().keys().get(0).equals(instrument.instrument()))
            .toList();
    List<Group> groups =
        there.stream()
            .filter(e -> e.shown() && !e.cell().keys().contains(UNKNOWN))
            .map(e -> new Group(e.cell(), List.of(e)))
            .toList();
    GroupTests.Outcome outcome = tests.among(groups);
    String name = BuiltIn.responseTo(instrument.instrument());
    return new Comparison(
        EstimateId.of(
            directory.programme().id(),
            name,
            null,
            Statistic.P_VALUE,
            new Cell(breakdown.id(), List.of()),
            null),
        name,
        breakdown.id(),
        Question.DIFFERENCE,
        outcome.name(),
        groups.size(),
        there.size() - groups.size(),
        groups.stream().mapToLong(g -> g.figures().get(0).base()).sum(),
        outcome.statistic().isPresent() ? outcome.statistic().getAsDouble() : null,
        outcome.degrees(0),
        outcome.degrees(1),
        outcome.pValue(),
        null,
        directory.programme().estimation().adjustment().title(),
        outcome.effectSize(),
        outcome.effectName(),
        outcome.reason());
  }
}
