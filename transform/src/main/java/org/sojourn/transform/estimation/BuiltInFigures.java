package org.sojourn.transform.estimation;

import static org.sojourn.model.programme.ExchangeStatus.CANCELLED;
import static org.sojourn.model.programme.ExchangeStatus.COMPLETED;
import static org.sojourn.model.programme.ExchangeStatus.MATCHED;
import static org.sojourn.model.programme.ExchangeStatus.STARTED;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.codebook.Instrument;
import org.sojourn.model.estimate.BuiltIn;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.model.indicator.Breakdown;
import org.sojourn.model.programme.ExchangeStatus;
import org.sojourn.model.programme.Role;
import org.sojourn.model.source.CanonicalTable;
import org.sojourn.transform.base.Breakdowns;
import org.sojourn.transform.cube.Counts;
import org.sojourn.transform.cube.CubePlan;
import org.sojourn.transform.cube.DenseCounts;
import org.sojourn.transform.cube.RegistrationTopic;
import org.sojourn.transform.cube.ResponseTopic;
import org.sojourn.transform.cube.SurveyedTopic;
import org.sojourn.transform.cube.Topic;
import org.sojourn.transform.stats.Reason;
import org.sojourn.transform.stats.Result;

/**
 * Figures that every run computes beside the declared indicators: registrations, exchanges, funnel
 * and response. What a programme has no source or questionnaire for is left out, not 0.
 */
record BuiltInFigures(ProgrammeDirectory directory, CubeReader cube, Figures figures) {

  private static final String INSTRUMENT = "instrument";

  void add() {
    if (hasRegistrations()) {
      addRegistrations();
    }
    addExchanges();
    addFunnel();
    addResponse();
  }

  private boolean hasRegistrations() {
    return directory.sources().stream().anyMatch(s -> s.table() == CanonicalTable.REGISTRATIONS);
  }

  private void addRegistrations() {
    List<String> breakdowns = new ArrayList<>(List.of(Breakdown.OVERALL.id()));
    breakdowns.addAll(CubePlan.REGISTRATION_BREAKDOWNS);
    for (String breakdown : breakdowns) {
      cube.cells(new RegistrationTopic(), breakdown)
          .forEach((key, counts) -> count(BuiltIn.REGISTRATIONS, breakdown, key, counts));
    }
  }

  private void count(String indicator, String breakdown, String key, Counts counts) {
    figures.count(indicator, Figures.cell(breakdown, key), ((DenseCounts) counts).at(0));
  }

  private void addExchanges() {
    Arrays.stream(ExchangeStatus.values())
        .sorted(Comparator.comparing(ExchangeStatus::id))
        .forEach(
            status -> {
              long count = exchanges(status);
              if (count > 0) {
                figures.count(BuiltIn.EXCHANGES, new Cell("status", List.of(status.id())), count);
              }
            });
    for (Breakdown breakdown : Breakdowns.ofExchanges(directory.programme())) {
      cube.population(breakdown)
          .forEach(
              (key, count) ->
                  figures.count(BuiltIn.EXCHANGES, Figures.cell(breakdown.id(), key), count));
    }
  }

  private long exchanges(ExchangeStatus... statuses) {
    return cube.exchanges(Breakdown.OVERALL, List.of(statuses)).get("");
  }

  private void addFunnel() {
    SortedMap<String, Long> stages = new TreeMap<>();
    if (hasRegistrations()) {
      stages.put("registered", only(new RegistrationTopic()));
    }
    stages.put("matched", exchanges(MATCHED, STARTED, COMPLETED, CANCELLED));
    stages.put("started", exchanges(STARTED, COMPLETED));
    stages.put("completed", exchanges(COMPLETED));
    if (!directory.codebook().instruments().isEmpty()) {
      stages.put("surveyed", only(new SurveyedTopic()));
    }
    stages.forEach(
        (stage, count) -> figures.count(BuiltIn.FUNNEL, Figures.cell("stage", stage), count));
  }

  private long only(Topic topic) {
    return cube.cells(topic, Breakdown.OVERALL.id()).values().stream()
        .mapToLong(counts -> ((DenseCounts) counts).at(0))
        .sum();
  }

  private void addResponse() {
    for (Instrument instrument : directory.codebook().instruments()) {
      addResponse(instrument, Breakdown.OVERALL, INSTRUMENT);
    }
    for (Breakdown breakdown : Breakdowns.ofResponses(directory.programme())) {
      for (Instrument instrument : directory.codebook().instruments()) {
        addResponse(instrument, breakdown, BuiltIn.responseBy(breakdown.id()));
      }
    }
  }

  private void addResponse(Instrument instrument, Breakdown breakdown, String name) {
    List<Role> role = List.of(instrument.role());
    ResponseTopic topic =
        new ResponseTopic(instrument.instrument(), instrument.role(), instrument.wave());
    SortedMap<String, Counts> responses = cube.cells(topic, breakdown.id());
    cube.population(role, breakdown)
        .forEach(
            (key, invited) -> {
              List<String> keys = new ArrayList<>(List.of(instrument.instrument()));
              if (!breakdown.equals(Breakdown.OVERALL)) {
                keys.add(key);
              }
              DenseCounts counts = (DenseCounts) responses.getOrDefault(key, topic.zero());
              addResponse(new Cell(name, keys), invited, counts);
            });
  }

  private void addResponse(Cell cell, long invited, DenseCounts counts) {
    Spot spot = new Spot(BuiltIn.RESPONSE, null, cell, invited, invited);
    long complete = counts.at(ResponseTopic.COMPLETE);
    long partial = counts.at(ResponseTopic.PARTIAL);
    figures.add(spot, Statistic.INVITED, Result.of(invited), "exchanges of the population");
    figures.add(spot, Statistic.COMPLETE, Result.of(complete), "count");
    figures.add(spot, Statistic.PARTIAL, Result.of(partial), "count");
    figures.add(spot, Statistic.NO_RESPONSE, Result.of(invited - complete - partial), "count");
    Result rate =
        invited == 0 ? Result.undefined(Reason.NO_VALUES) : Result.of(complete / (double) invited);
    figures.add(spot, Statistic.RESPONSE_RATE, rate, "AAPOR RR1");
  }
}
