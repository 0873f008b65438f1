package org.sojourn.transform.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds what would locate an answer that only one respondent gave. One breakdown may tell in which
 * of its cells that was, and no other: who is in France, small, and of the first quarter is soon
 * one organisation.
 */
final class LoneAnswers {

  private final Network network;
  private final Map<Place, long[]> answers;

  /** Answers of a base whose tables have come in the order in which they are declared. */
  LoneAnswers(Network network, Map<Place, long[]> answers) {
    this.network = network;
    this.answers = answers;
  }

  /** The places of all tables but one where a single respondent is in, or not in, a group. */
  Set<Place> located(Iterable<Set<Integer>> groups) {
    Set<Place> located = new TreeSet<>();
    for (int roles : network.roleSets()) {
      for (Set<Integer> group : groups) {
        long in = count(roles, group);
        long all = everybody(roles);
        if (in == 1 || all - in == 1) {
          located.addAll(allButOneTable(roles));
        }
      }
    }
    return located;
  }

  /** The places of all tables but one where a single respondent gave some answer. */
  Set<Place> detail() {
    Set<Place> detail = new TreeSet<>();
    for (int roles : network.roleSets()) {
      long[] counts = answers.get(Exposure.overall(new Place(roles, "", "")));
      for (int code = 0; counts != null && code < counts.length; code++) {
        if (counts[code] == 1) {
          detail.addAll(allButOneTable(roles));
        }
      }
    }
    return detail;
  }

  private long count(int roles, Set<Integer> group) {
    long[] counts = answers.get(Exposure.overall(new Place(roles, "", "")));
    return counts == null ? 0 : group.stream().mapToLong(code -> counts[code]).sum();
  }

  private long everybody(int roles) {
    return answers.isEmpty() ? 0 : network.count(Exposure.overall(new Place(roles, "", "")));
  }

  /** All but the first table; all where the figures by role tell already who it was. */
  private List<Place> allButOneTable(int roles) {
    List<String> tables = new ArrayList<>();
    for (String breakdown : network.breakdowns(roles)) {
      if (!Exposure.isOverall(new Place(roles, breakdown, ""))) {
        tables.add(breakdown);
      }
    }
    boolean byRole =
        network.roleSets().stream()
            .anyMatch(part -> Roles.isProperPart(part, roles) && isSeen(part));
    if (!byRole && !tables.isEmpty()) {
      tables.remove(0);
    }
    List<Place> places = new ArrayList<>();
    tables.forEach(breakdown -> places.addAll(network.places(roles, breakdown)));
    return places;
  }

  private boolean isSeen(int roles) {
    Place overall = Exposure.overall(new Place(roles, "", ""));
    return network.cells(roles, overall.breakdown()).containsKey("") && network.isSeen(overall);
  }
}
