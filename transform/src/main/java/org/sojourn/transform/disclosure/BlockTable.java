package org.sojourn.transform.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sojourn.transform.disclosure.linked.CellKind;
import org.sojourn.transform.disclosure.linked.LinkedTable;

/**
 * A block as a table of cells, and the places its cells belong to.
 *
 * @param table cells and sums
 * @param places the place of each cell, by the cell's number
 */
record BlockTable(LinkedTable table, List<Place> places) {

  /** What it costs to hide everybody, and a cell of one dimension; one of two costs 1. */
  private static final long DEAR = 1000;

  private static final long LINE = 3;

  /** The places of cells. */
  Set<Place> places(Collection<Integer> cells) {
    Set<Place> some = new TreeSet<>();
    cells.forEach(cell -> some.add(places.get(cell)));
    return some;
  }

  /** The cells of hidden places. */
  Set<Integer> hidden() {
    Set<Integer> cells = new TreeSet<>(table.cells(CellKind.SENSITIVE));
    cells.addAll(table.cells(CellKind.HIDDEN));
    return cells;
  }

  private static long weight(Place place) {
    if (place.cell().isEmpty()) {
      return DEAR;
    }
    return place.cell().indexOf('|') < 0 ? LINE : 1;
  }

  /**
   * How many there are in each place, for somebody who knows how many gave each answer wherever
   * that is shown. A number of 0 is known unless it is sensitive.
   */
  static BlockTable ofNumbers(Exposure exposure, Block block, Set<Place> hidden) {
    if (!exposure.answers().isEmpty()) {
      return new Answers(exposure, block, hidden).numbers();
    }
    return new Numbers(exposure, block, hidden).table();
  }

  private static CellKind kind(Exposure exposure, Block block, Set<Place> hidden, Place place) {
    if (block.fixed().contains(place)) {
      return CellKind.KNOWN;
    }
    if (exposure.sensitive().contains(place)) {
      return CellKind.SENSITIVE;
    }
    if (exposure.network().count(place) == 0) {
      return CellKind.KNOWN;
    }
    boolean isHidden = hidden.contains(place) || !exposure.network().isSeen(place);
    return isHidden ? CellKind.HIDDEN : CellKind.OPEN;
  }

  /**
   * How many of each place gave each answer, for somebody who knows how many there are even where
   * that is hidden. Sensitive are, of hidden sensitive places, the numbers of those whose answer is
   * in a group of answers; where there is no such group, the most frequent answer's.
   */
  static BlockTable ofAnswers(Exposure exposure, Block block, Set<Place> hidden) {
    return new Answers(exposure, block, hidden).table();
  }

  /** The answer that most gave, of equally many the first. */
  static int mostFrequent(long[] counts) {
    int most = 0;
    for (int code = 1; code < counts.length; code++) {
      most = counts[code] > counts[most] ? code : most;
    }
    return most;
  }

  /**
   * Builds the table of numbers without answers: of what is above the least in each place. Whatever
   * the least numbers of the parts of a sum make together is known.
   */
  private record Numbers(Exposure exposure, Block block, Set<Place> hidden) {

    BlockTable table() {
      LinkedTable.Builder builder = new LinkedTable.Builder();
      List<Place> places = new ArrayList<>(block.places());
      for (Place place : block.places()) {
        CellKind kind = kind(exposure, block, hidden, place);
        long above = count(place) - least(place);
        if (kind == CellKind.OPEN) {
          builder.answers(place.toString(), above, weight(place));
        } else {
          builder.cell(place.toString(), above, kind);
        }
      }
      for (Sum sum : block.sums()) {
        List<String> parts = new ArrayList<>(sum.parts().stream().map(Place::toString).toList());
        long known = sum.parts().stream().mapToLong(this::least).sum() - least(sum.total());
        if (known > 0) {
          parts.add("least of " + places.size());
          builder.cell(parts.get(parts.size() - 1), known, CellKind.KNOWN);
          places.add(sum.total());
        }
        builder.sum(sum.total().toString(), parts);
      }
      return new BlockTable(builder.build(), places);
    }

    private long least(Place place) {
      return Math.min(exposure.least(), count(place));
    }

    private long count(Place place) {
      return exposure.network().count(place);
    }
  }

  /** Builds the table of answers. */
  private static final class Answers {

    private final Exposure exposure;
    private final Block block;
    private final Set<Place> hidden;
    private final LinkedTable.Builder builder = new LinkedTable.Builder();
    private final List<Place> places = new ArrayList<>();
    private final Map<Place, String> names = new HashMap<>();

    Answers(Exposure exposure, Block block, Set<Place> hidden) {
      this.exposure = exposure;
      this.block = block;
      this.hidden = hidden;
    }

    BlockTable table() {
      return table(
          () -> {
            block.places().forEach(this::addPlace);
            block.ceilings().forEach(this::addCeiling);
          });
    }

    /** The table in which numbers are sensitive, and answers only bear on them. */
    BlockTable numbers() {
      return table(() -> block.places().forEach(this::addNumber));
    }

    private BlockTable table(Runnable cells) {
      block.places().forEach(place -> names.put(place, String.valueOf(names.size())));
      cells.run();
      int codes = exposure.answers().values().iterator().next().length;
      for (Sum sum : block.sums()) {
        for (int code = 0; code < codes; code++) {
          int answer = code;
          builder.sum(
              cell(sum.total(), code), sum.parts().stream().map(p -> cell(p, answer)).toList());
        }
      }
      return new BlockTable(builder.build(), places);
    }

    private String cell(Place place, Object what) {
      return names.get(place) + ":" + what;
    }

    private void add(Place place, Object what, long count, CellKind kind) {
      if (kind == CellKind.OPEN) {
        builder.answers(cell(place, what), count, weight(place));
      } else {
        builder.cell(cell(place, what), count, kind);
      }
      places.add(place);
    }

    private void addNumber(Place place) {
      CellKind kind = kind(exposure, block, hidden, place);
      CellKind ofAnswers = kind == CellKind.SENSITIVE ? CellKind.HIDDEN : kind;
      long[] counts = exposure.answers().get(place);
      List<String> all = new ArrayList<>();
      for (int code = 0; code < counts.length; code++) {
        add(place, code, counts[code], ofAnswers);
        all.add(cell(place, code));
      }
      add(place, "all", exposure.network().count(place), kind);
      builder.sum(cell(place, "all"), all);
    }

    private void addPlace(Place place) {
      long[] counts = exposure.answers().get(place);
      boolean isHidden = hidden.contains(place) || !exposure.network().isSeen(place);
      CellKind kind = isHidden ? CellKind.HIDDEN : CellKind.OPEN;
      if (block.fixed().contains(place) || exposure.network().count(place) == 0) {
        kind = CellKind.KNOWN;
      }
      boolean sensitive = kind == CellKind.HIDDEN && exposure.sensitive().contains(place);
      List<Set<Integer>> groups = sensitive ? open(place) : List.of();
      int most = sensitive && exposure.groups().isEmpty() ? mostFrequent(counts) : -1;
      if (most >= 0 && isSettled(place, Set.of(most))) {
        most = -1;
      }
      List<String> all = new ArrayList<>();
      for (int code = 0; code < counts.length; code++) {
        add(place, code, counts[code], code == most ? CellKind.SENSITIVE : kind);
        all.add(cell(place, code));
      }
      add(place, "all", exposure.network().count(place), CellKind.KNOWN);
      builder.sum(cell(place, "all"), all);
      for (Set<Integer> group : groups) {
        add(place, group, group.stream().mapToLong(c -> counts[c]).sum(), CellKind.SENSITIVE);
        builder.sum(cell(place, group), group.stream().map(c -> cell(place, c)).toList());
      }
    }

    /** Those of the answer, and what is left up to the ceiling, make the ceiling. */
    private void addCeiling(Ceiling ceiling) {
      Place first = ceiling.places().iterator().next();
      List<String> parts = new ArrayList<>();
      long all = 0;
      for (Place place : ceiling.places()) {
        parts.add(cell(place, ceiling.answer()));
        all += exposure.answers().get(place)[ceiling.answer()];
      }
      String name = "at most " + ceiling.places();
      parts.add("less than " + ceiling.places());
      add(first, name, ceiling.most(), CellKind.KNOWN);
      builder.cell(parts.get(parts.size() - 1), ceiling.most() - all, CellKind.HIDDEN);
      places.add(first);
      builder.sum(cell(first, name), parts);
    }

    /** The groups of answers that are not settled by what is shown. */
    private List<Set<Integer>> open(Place place) {
      return exposure.groups().stream().filter(group -> !isSettled(place, group)).toList();
    }

    /** Whether the shown answers of everybody, or of a part with this one in it, settle it. */
    private boolean isSettled(Place place, Set<Integer> group) {
      for (Sum sum : block.sums()) {
        Place total = sum.total();
        if (sum.parts().contains(place)
            && (!hidden.contains(total) && isAllOrNone(total, group) || isSettled(total, group))) {
          return true;
        }
      }
      return false;
    }

    private boolean isAllOrNone(Place place, Set<Integer> group) {
      long[] counts = exposure.answers().get(place);
      long in = group.stream().mapToLong(code -> counts[code]).sum();
      return exposure.network().isSeen(place) && (in == 0 || in == exposure.network().count(place));
    }
  }
}
