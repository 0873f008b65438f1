package org.sojourn.transform.handout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.transform.disclosure.support.IntegerProgramme;
import org.sojourn.transform.handout.SenderProgramme.Sent;

/**
 * An organisation that subtracts the answers of its own employees from every published figure of
 * what employees said, and looks for the others. It knows nothing of how figures were hidden.
 */
final class InsiderAttack {

  /** The others of a country and sector who gave one answer. */
  private record Cell(String country, String sector, int answer) {}

  /** A group of which a figure may be published. */
  private record Group(String name, Predicate<Cell> members) {}

  private final Map<Cell, Integer> truth = new HashMap<>();
  private final List<Cell> cells;
  private final Map<String, long[]> own = new HashMap<>();
  private final Map<String, long[]> shown = new HashMap<>();
  private final List<Group> groups = new ArrayList<>();

  InsiderAttack(List<Sent> sent, String insider, List<Estimate> published) {
    TreeSet<String> countries = new TreeSet<>();
    TreeSet<String> sectors = new TreeSet<>();
    for (Sent s : sent) {
      countries.add(s.country());
      sectors.add(s.sector());
    }
    cells = new ArrayList<>();
    groups.add(new Group("overall ", c -> true));
    countries.forEach(k -> groups.add(new Group("country " + k, c -> c.country().equals(k))));
    sectors.forEach(k -> groups.add(new Group("sector " + k, c -> c.sector().equals(k))));
    for (String country : countries) {
      for (String sector : sectors) {
        groups.add(
            new Group(
                "country-x-sector " + country + "|" + sector,
                c -> c.country().equals(country) && c.sector().equals(sector)));
        for (int answer = 0; answer < 2; answer++) {
          cells.add(new Cell(country, sector, answer));
        }
      }
    }
    for (Sent s : sent) {
      Cell cell = new Cell(s.country(), s.sector(), s.going());
      if (s.sender().equals(insider)) {
        groups.stream()
            .filter(group -> group.members().test(cell))
            .forEach(g -> own.computeIfAbsent(g.name(), n -> new long[2])[s.going()]++);
      } else {
        truth.merge(cell, 1, Integer::sum);
      }
    }
    published.forEach(this::read);
  }

  private void read(Estimate e) {
    if (e.indicator().equals("going") && e.statistic() == Statistic.SHARE && e.shown()) {
      long yes = Math.round(e.value() * e.base() / 100);
      shown.put(e.cell().breakdown() + " " + e.cell().joined(), new long[] {e.base() - yes, yes});
    }
  }

  /** Groups of others of whom it learns too much, in words. */
  List<String> findings(int threshold, int alike) {
    List<String> findings = new ArrayList<>();
    for (Group group : groups) {
      long no = count(group, 0);
      long yes = count(group, 1);
      long all = no + yes;
      if (all > 0 && all < threshold && knows().greatest(members(group, -1)) < threshold) {
        findings.add(group.name() + " holds few others");
      }
      boolean isOpen = all < threshold || (yes == 0 || no == 0) && all < alike;
      if (all > 0 && isOpen && !isSettled(group) && isTold(group)) {
        findings.add(group.name() + ": what " + all + " others said");
      }
    }
    return findings;
  }

  private long count(Group group, int answer) {
    return cells.stream()
        .filter(c -> c.answer() == answer && group.members().test(c))
        .mapToLong(c -> truth.getOrDefault(c, 0))
        .sum();
  }

  /** Whether a larger group, large enough to be shown, tells it anyway: all in it said the same. */
  private boolean isSettled(Group group) {
    return groups.stream()
        .filter(larger -> larger != group && members(larger, -1).containsAll(members(group, -1)))
        .anyMatch(
            larger ->
                shown.containsKey(larger.name())
                    && (count(larger, 0) == 0 || count(larger, 1) == 0));
  }

  /** Whether the number of yeses is certain, for somebody told how many there are everywhere. */
  private boolean isTold(Group group) {
    List<Integer> yeses = members(group, 1);
    return told().least(yeses) == told().greatest(yeses);
  }

  private List<Integer> members(Group group, int answer) {
    List<Integer> members = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      if (group.members().test(cell) && (answer < 0 || cell.answer() == answer)) {
        members.add(i);
      }
    }
    return members;
  }

  /** What follows from what is shown, less its own. */
  private IntegerProgramme knows() {
    IntegerProgramme programme = new IntegerProgramme(cells.size());
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      if (truth.getOrDefault(cell, 0) + truth.getOrDefault(other(cell), 0) == 0) {
        programme.isZero(i);
      }
    }
    for (Group group : groups) {
      if (shown.containsKey(group.name())) {
        for (int answer = 0; answer < 2; answer++) {
          long rest =
              shown.get(group.name())[answer] - own.getOrDefault(group.name(), new long[2])[answer];
          programme.add(ones(members(group, answer)), rest);
        }
      }
    }
    return programme;
  }

  private static Cell other(Cell cell) {
    return new Cell(cell.country(), cell.sector(), 1 - cell.answer());
  }

  private IntegerProgramme told() {
    IntegerProgramme programme = knows();
    for (Group group : groups) {
      programme.add(ones(members(group, -1)), count(group, 0) + count(group, 1));
    }
    return programme;
  }

  private static Map<Integer, Integer> ones(List<Integer> positions) {
    Map<Integer, Integer> ones = new TreeMap<>();
    positions.forEach(i -> ones.put(i, 1));
    return ones;
  }
}
