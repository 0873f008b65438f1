package org.sojourn.transform.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sojourn.model.classification.Nace;
import org.sojourn.model.indicator.Breakdown;
import org.sojourn.model.programme.Programme;

/**
 * The sums that the tables of one role set obey: cells make the overall number, rows and columns of
 * a two-dimensional table make its margins, NACE divisions make their section. Margins that are not
 * published here are put in: another table may show them.
 */
final class TableSums {

  private static final String OVERALL = Breakdown.OVERALL.id();

  private static final String DIVISION = "division";
  private static final String REST = "section without division";

  private final Network network;
  private final Programme programme;

  TableSums(Network network, Programme programme) {
    this.network = network;
    this.programme = programme;
  }

  /** Whether a number is that of a division, or of a section's rest without one. */
  static boolean isOfDivisions(Place place) {
    return place.breakdown().equals(DIVISION) || place.breakdown().equals(REST);
  }

  /** Puts in the margins of every two-dimensional table. */
  void putMargins() {
    for (int roles : network.roleSets()) {
      for (String breakdown : network.breakdowns(roles)) {
        List<String> margins = margins(roles, breakdown);
        for (int i = 0; i < margins.size(); i++) {
          if (!network.has(roles, margins.get(i))) {
            String margin = margins.get(i);
            lines(roles, breakdown, i)
                .forEach((key, line) -> network.put(new Place(roles, margin, key), sum(line)));
          }
        }
      }
    }
  }

  /** Adds the sums of every role set's tables. */
  void addSums() {
    for (int roles : network.roleSets()) {
      for (String breakdown : network.breakdowns(roles)) {
        if (breakdown.equals(OVERALL)) {
          continue;
        }
        network.add(new Place(roles, OVERALL, ""), network.places(roles, breakdown));
        addMarginSums(roles, breakdown);
      }
      if (network.has(roles, "sector") && network.has(roles, DIVISION)) {
        addHierarchy(roles);
      }
    }
  }

  private void addMarginSums(int roles, String breakdown) {
    List<String> margins = margins(roles, breakdown);
    for (int i = 0; i < margins.size(); i++) {
      String margin = margins.get(i);
      Map<String, List<Place>> lines = lines(roles, breakdown, i);
      network
          .places(roles, margin)
          .forEach(total -> network.add(total, lines.getOrDefault(total.cell(), List.of())));
    }
  }

  /** The tables that hold the totals of rows and of columns; none for one dimension. */
  private List<String> margins(int roles, String breakdown) {
    List<String> dimensions =
        Breakdown.of(breakdown, programme).map(Breakdown::dimensions).orElse(List.of());
    return dimensions.size() < 2
        ? List.of()
        : dimensions.stream().map(dimension -> margin(dimension, roles)).toList();
  }

  private static String margin(String dimension, int roles) {
    if (Roles.areMixed(roles)) {
      return dimension;
    }
    return switch (dimension) {
      case "sending-country" -> Roles.areHosts(roles) ? "partner-country" : "country";
      case "host-country" -> Roles.areHosts(roles) ? "country" : "partner-country";
      default -> dimension;
    };
  }

  /** The places of a two-dimensional table by their key in one dimension. */
  private Map<String, List<Place>> lines(int roles, String breakdown, int dimension) {
    Map<String, List<Place>> lines = new LinkedHashMap<>();
    for (Place place : network.places(roles, breakdown)) {
      String key = place.cell().split("\\|", -1)[dimension];
      lines.computeIfAbsent(key, k -> new ArrayList<>()).add(place);
    }
    return lines;
  }

  private long sum(List<Place> places) {
    return places.stream().mapToLong(network::count).sum();
  }

  /**
   * Sections as sums of their divisions and of a rest whose division is not known; the rests make
   * the cell of unknown divisions. A section with fewer than its divisions have is left alone: such
   * rows have a section of their own beside their division.
   */
  private void addHierarchy(int roles) {
    Nace nace = Nace.revision(programme.nace());
    SortedMap<String, List<Place>> divisions = new TreeMap<>();
    List<Place> unknown = new ArrayList<>();
    for (Place place : network.places(roles, DIVISION)) {
      nace.sectionOf(place.cell())
          .ifPresentOrElse(
              section -> divisions.computeIfAbsent(section, s -> new ArrayList<>()).add(place),
              () -> unknown.add(place));
    }
    List<Place> rests = new ArrayList<>();
    for (Place section : network.places(roles, "sector")) {
      addSection(section, divisions.getOrDefault(section.cell(), List.of())).ifPresent(rests::add);
    }
    if (unknown.size() == 1 && !rests.isEmpty() && sum(rests) == sum(unknown)) {
      network.add(unknown.get(0), rests);
    }
  }

  /** Adds a section as the sum of its divisions; gives the rest without division, if any. */
  private Optional<Place> addSection(Place section, List<Place> divisions) {
    long rest = network.count(section) - sum(divisions);
    List<Place> parts = new ArrayList<>(divisions);
    if (rest > 0) {
      Place place = new Place(section.roles(), REST, section.cell());
      network.putUnseen(place, rest);
      parts.add(place);
    }
    if (rest >= 0) {
      network.add(section, parts);
    }
    return rest > 0 ? Optional.of(parts.get(parts.size() - 1)) : Optional.empty();
  }
}
