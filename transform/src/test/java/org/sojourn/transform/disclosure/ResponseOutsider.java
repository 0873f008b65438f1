package org.sojourn.transform.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.codebook.Instrument;
import org.sojourn.model.estimate.BuiltIn;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.model.programme.Role;
import org.sojourn.transform.base.Base;
import org.sojourn.transform.base.Bases;
import org.sojourn.transform.disclosure.support.IntegerProgramme;

/**
 * Somebody who reads all that is published, is told how many were asked in every cell, and solves
 * for how many answered: response tables by one breakdown with their totals, and the bases of all
 * figures by that breakdown and by role. Whoever gave an answer to an item answered; nobody knows
 * how the product judges that.
 */
final class ResponseOutsider {

  private static final List<Statistic> OUTCOMES =
      List.of(Statistic.COMPLETE, Statistic.PARTIAL, Statistic.NO_RESPONSE);

  /** What became of those asked by an instrument in a group; "" for all of them. */
  private record Asked(String instrument, String cell) {}

  private final ProgrammeDirectory directory;
  private final String breakdown;
  private final boolean seesGroups;
  private final Map<Asked, Long> asked = new LinkedHashMap<>();
  private final Map<Asked, Map<Statistic, Long>> shown = new HashMap<>();
  private final Map<String, Integer> positions = new HashMap<>();
  private final List<Map<Integer, Integer>> rows = new ArrayList<>();
  private final List<Long> sums = new ArrayList<>();

  /**
   * @param all every figure before disclosure control: how many were asked, and what cells there
   *     are
   * @param seesGroups whether response tables by group are seen
   */
  ResponseOutsider(
      ProgrammeDirectory directory,
      List<Estimate> all,
      List<Estimate> published,
      String breakdown,
      boolean seesGroups) {
    this.directory = directory;
    this.breakdown = breakdown;
    this.seesGroups = seesGroups;
    all.forEach(e -> asked(e).ifPresent(some -> asked.put(some, e.base())));
    published.stream().filter(Estimate::shown).forEach(this::read);
    asked.keySet().forEach(this::addOutcomes);
    new TreeSet<>(asked.keySet().stream().map(Asked::instrument).toList()).forEach(this::addTotals);
    addBases(published);
  }

  private Optional<Asked> asked(Estimate estimate) {
    Cell cell = estimate.cell();
    boolean group = cell.breakdown().equals(BuiltIn.responseBy(breakdown));
    if (!estimate.indicator().equals(BuiltIn.RESPONSE) || !group && cell.keys().size() > 1) {
      return Optional.empty();
    }
    return Optional.of(new Asked(cell.keys().get(0), group ? cell.keys().get(1) : ""));
  }

  private void read(Estimate estimate) {
    Optional<Asked> some = asked(estimate).filter(a -> seesGroups || a.cell().isEmpty());
    if (some.isPresent() && OUTCOMES.contains(estimate.statistic())) {
      shown
          .computeIfAbsent(some.get(), a -> new HashMap<>())
          .put(estimate.statistic(), Math.round(estimate.value()));
    }
  }

  private int number(Object... name) {
    return positions.computeIfAbsent(List.of(name).toString(), n -> positions.size());
  }

  private void add(Map<Integer, Integer> coefficients, long sum) {
    rows.add(coefficients);
    sums.add(sum);
  }

  private void addOutcomes(Asked some) {
    Map<Integer, Integer> row = new TreeMap<>();
    for (Statistic outcome : OUTCOMES) {
      row.put(number(some, outcome), 1);
      Long known = shown.getOrDefault(some, Map.of()).get(outcome);
      if (known != null) {
        add(Map.of(number(some, outcome), 1), known);
      }
    }
    add(row, asked.get(some));
  }

  private List<String> cells(String instrument) {
    return asked.keySet().stream()
        .filter(a -> a.instrument().equals(instrument) && !a.cell().isEmpty())
        .map(Asked::cell)
        .toList();
  }

  private void addTotals(String instrument) {
    for (Statistic outcome : OUTCOMES) {
      Map<Integer, Integer> row = new TreeMap<>();
      cells(instrument).forEach(c -> row.put(number(new Asked(instrument, c), outcome), 1));
      row.put(number(new Asked(instrument, ""), outcome), -1);
      add(row, 0);
    }
  }

  /** The numbers behind figures: of each base, role and cell one, no greater than who answered. */
  private void addBases(List<Estimate> published) {
    Set<String> added = new TreeSet<>();
    for (Indicator indicator : directory.indicators()) {
      for (Estimate e : published) {
        if (e.indicator().equals(indicator.id())) {
          Base base = Bases.of(indicator.measure(), e.item(), directory.codebook());
          addBase(base, added);
          boolean known = !e.status().hidden() && e.base() != null;
          if (known && !Detail.isOfGroup(e.statistic())) {
            addShown(base, e);
          }
        }
      }
    }
  }

  private void addShown(Base base, Estimate e) {
    Cell cell = e.cell();
    boolean overall = cell.equals(Cell.OVERALL);
    if (!overall && !cell.breakdown().equals(breakdown) && !cell.breakdown().equals("role")) {
      return;
    }
    Map<Integer, Integer> row = new TreeMap<>();
    for (Role role : base.roles()) {
      if (!cell.breakdown().equals("role") || cell.joined().equals(role.id())) {
        row.put(
            number(
                base.among(List.of()), role, cell.breakdown().equals("role") ? "" : cell.joined()),
            1);
      }
    }
    if (!row.isEmpty()) {
      add(row, e.base());
    }
  }

  private void addBase(Base base, Set<String> added) {
    for (Role role : base.roles()) {
      for (Instrument instrument : instruments(base, role)) {
        if (added.add(base.among(List.of()) + " of " + instrument.instrument())) {
          addRole(base.among(List.of()), role, instrument.instrument());
        }
      }
    }
  }

  private void addRole(Base base, Role role, String instrument) {
    Map<Integer, Integer> sum = new TreeMap<>();
    for (String cell : cells(instrument)) {
      Asked some = new Asked(instrument, cell);
      sum.put(number(base, role, cell), 1);
      add(
          Map.of(
              number(some, Statistic.COMPLETE), 1,
              number(some, Statistic.PARTIAL), 1,
              number(base, role, cell), -1,
              number(base, role, cell, instrument, "left"), -1),
          0);
    }
    sum.put(number(base, role, ""), -1);
    add(sum, 0);
  }

  private List<Instrument> instruments(Base base, Role role) {
    return directory.codebook().instruments().stream()
        .filter(i -> i.role() == role && asks(i, base))
        .toList();
  }

  private static boolean asks(Instrument instrument, Base base) {
    String wave = instrument.wave();
    if (base instanceof Base.Answers a) {
      return wave.equals(a.wave()) && instrument.asks(a.item());
    }
    if (base instanceof Base.Pairs pairs) {
      return wave.equals(pairs.pre()) || wave.equals(pairs.post());
    }
    Base.Outcomes both = (Base.Outcomes) base;
    return wave.equals(both.first()) && instrument.asks(both.expected())
        || wave.equals(both.second()) && instrument.asks(both.realised());
  }

  /** The one number that agrees with all that is known, if there is only one. */
  private Optional<Long> only(Asked some, List<Statistic> outcomes) {
    List<Integer> wanted = outcomes.stream().map(o -> number(some, o)).toList();
    IntegerProgramme programme = new IntegerProgramme(positions.size());
    for (int r = 0; r < rows.size(); r++) {
      programme.add(rows.get(r), sums.get(r));
    }
    long least = programme.least(wanted);
    return least == programme.greatest(wanted) ? Optional.of(least) : Optional.empty();
  }

  /** What is known of groups of which fewer than {@code threshold}, but some, were asked. */
  Set<String> known(int threshold) {
    Set<String> known = new TreeSet<>();
    asked.forEach(
        (some, many) -> {
          if (many > 0 && many < threshold && !some.cell().isEmpty()) {
            only(some, OUTCOMES.subList(0, 1))
                .ifPresent(
                    n -> known.add(some.instrument() + " " + some.cell() + " complete " + n));
            only(some, OUTCOMES.subList(0, 2))
                .ifPresent(
                    n -> known.add(some.instrument() + " " + some.cell() + " answered " + n));
          }
        });
    return known;
  }

  /** What of that follows from response tables by group: not without them. */
  static Set<String> findings(
      ProgrammeDirectory directory,
      List<Estimate> all,
      List<Estimate> published,
      String breakdown,
      int threshold) {
    Set<String> known =
        new ResponseOutsider(directory, all, published, breakdown, true).known(threshold);
    if (!known.isEmpty()) {
      known.removeAll(
          new ResponseOutsider(directory, all, published, breakdown, false).known(threshold));
    }
    return known;
  }
}
