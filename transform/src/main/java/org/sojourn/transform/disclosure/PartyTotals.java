package org.sojourn.transform.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.model.indicator.Measure;
import org.sojourn.model.programme.Role;
import org.sojourn.transform.base.Base;
import org.sojourn.transform.base.Bases;
import org.sojourn.transform.base.LinkedCells;
import org.sojourn.transform.base.Silence;

/** How many answers the parties gave to a question, alone or pooled, and what is published. */
final class PartyTotals {

  private final List<Role> parties;
  private final TreeMap<Integer, Long> sizes = new TreeMap<>();
  private final Map<Role, Boolean> published = new HashMap<>();

  /**
   * The totals of the question of {@code measure}.
   *
   * @param estimates all figures of the programme
   * @param isShown whether a figure is shown, with all its detail
   */
  PartyTotals(
      ProgrammeDirectory directory,
      Measure.Agreement measure,
      List<Estimate> estimates,
      Predicate<Estimate> isShown) {
    Base.Together base = (Base.Together) Bases.of(measure, null, directory.codebook());
    parties = base.parties();
    Map<String, Base.Answers> asked = new HashMap<>();
    for (Indicator indicator : directory.indicators()) {
      if (Bases.of(indicator.measure(), null, directory.codebook()) instanceof Base.Answers answers
          && answers.item().equals(base.item())
          && answers.wave().equals(base.wave())) {
        asked.put(indicator.id(), answers);
      }
    }
    for (Estimate e : estimates) {
      if (e.statistic() == Statistic.ANSWER_SHARE && asked.containsKey(e.indicator())) {
        read(e, asked.get(e.indicator()).roles(), isShown);
      }
    }
    addDifferences();
  }

  private void read(Estimate estimate, List<Role> roles, Predicate<Estimate> isShown) {
    Cell cell = estimate.cell();
    for (Role role : Role.values()) {
      boolean alone = cell.equals(Cell.OVERALL) && roles.equals(List.of(role));
      if (alone || cell.equals(new Cell("role", List.of(role.id())))) {
        sizes.put(Roles.of(role), estimate.base());
        published.merge(role, isShown.test(estimate), Boolean::logicalOr);
      }
    }
    if (cell.equals(Cell.OVERALL)) {
      sizes.put(Roles.of(roles), estimate.base());
    }
  }

  /** Adds what follows for some roles from those of more and of fewer. */
  private void addDifferences() {
    Map<Integer, Long> more = new HashMap<>();
    do {
      sizes.putAll(more);
      more.clear();
      sizes.forEach(
          (whole, all) ->
              sizes.forEach(
                  (part, some) -> {
                    if (Roles.isProperPart(part, whole) && !sizes.containsKey(whole & ~part)) {
                      more.put(whole & ~part, all - some);
                    }
                  }));
    } while (!more.isEmpty());
  }

  /** Whether all answers of {@code role} are published. */
  boolean isPublished(Role role) {
    return published.getOrDefault(role, false);
  }

  /**
   * How many answers are known of parties, alone or pooled, beyond those to exchanges of which all
   * answered.
   *
   * @param complete number of those exchanges
   */
  List<Long> further(long complete) {
    List<Long> further = new ArrayList<>();
    sizes.forEach(
        (roles, size) -> {
          if ((roles & ~Roles.of(parties)) == 0) {
            further.add(size - Integer.bitCount(roles) * complete);
          }
        });
    return further;
  }

  /** The answers of parties by whether others answered, as the figures of an indicator tell. */
  static List<Silence> silences(List<Estimate> own) {
    Map<List<String>, Map<String, List<Long>>> counts = new LinkedHashMap<>();
    for (Estimate e : own) {
      if (e.cell().breakdown().equals(LinkedCells.SILENCE_GROUP) && e.base() != null) {
        List<String> keys = e.cell().keys();
        double share = e.value() == null ? 0 : e.value() / 100;
        counts
            .computeIfAbsent(keys.subList(0, 2), k -> new LinkedHashMap<>())
            .computeIfAbsent(keys.get(2), k -> new ArrayList<>())
            .add(Math.round(share * e.base()));
      }
    }
    List<Silence> silences = new ArrayList<>();
    counts.forEach(
        (keys, groups) ->
            silences.add(
                new Silence(
                    Family.role(keys.get(0)),
                    Family.role(keys.get(1)),
                    groups.getOrDefault(LinkedCells.ANSWERED, List.of()),
                    groups.getOrDefault(LinkedCells.SILENT, List.of()))));
    return silences;
  }
}
