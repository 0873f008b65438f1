package org.sojourn.reports.composition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.reports.words.Labels;

/**
 * The groups of a breakdown, by whether any of some indicators can be shown for them.
 *
 * @param shown groups with at least one published figure, places and sectors by name, others in
 *     their order
 * @param hidden names of the groups without one, at least one of whose figures is hidden
 * @param silent names of the groups from which nobody answered
 * @param unknown how many of all are no group, but those of whom it is not known: 0 or 1
 */
public record Groups(List<Cell> shown, List<String> hidden, List<String> silent, long unknown) {

  private static final Set<String> BY_NAME =
      Set.of("country", "partner-country", "sector", "division");

  /** The groups of {@code breakdown} for the main figures of {@code indicators}. */
  public static Groups of(Composition composition, List<Indicator> indicators, String breakdown) {
    Set<Cell> cells = new LinkedHashSet<>();
    indicators.forEach(i -> composition.cells(i, breakdown).forEach(e -> cells.add(e.cell())));
    List<Cell> shown = new ArrayList<>();
    List<String> hidden = new ArrayList<>();
    List<String> silent = new ArrayList<>();
    for (Cell cell : cells) {
      List<Estimate> figures =
          indicators.stream().flatMap(i -> at(composition, i, cell).stream()).toList();
      if (figures.stream().anyMatch(Estimate::shown)) {
        shown.add(cell);
      } else if (figures.stream().anyMatch(e -> e.status().hidden())) {
        hidden.add(composition.labels().cell(cell));
      } else {
        silent.add(composition.labels().cell(cell));
      }
    }
    if (BY_NAME.contains(breakdown)) {
      shown.sort(composition.labels().byName());
    }
    return new Groups(shown, hidden, silent, cells.stream().filter(Groups::isUnknown).count());
  }

  /** Whether {@code cell} holds those of whom the group is not known. */
  public static boolean isUnknown(Cell cell) {
    return cell.keys().contains(Labels.UNKNOWN);
  }

  /** The main figure of {@code indicator} in {@code cell}. */
  public static Optional<Estimate> at(Composition composition, Indicator indicator, Cell cell) {
    return composition.cells(indicator, cell.breakdown()).stream()
        .filter(e -> e.cell().equals(cell))
        .findFirst();
  }

  /** How many groups there are, those not known among them. */
  public int all() {
    return shown.size() + hidden.size() + silent.size();
  }

  /** Sentences that name the groups without figures; empty when there are none. */
  public String absent(Composition composition) {
    List<String> sentences = new ArrayList<>();
    add(composition, sentences, "note.hidden.groups", hidden);
    add(composition, sentences, "note.silent.groups", silent);
    return String.join(" ", sentences);
  }

  private static void add(
      Composition composition, List<String> sentences, String key, List<String> names) {
    if (!names.isEmpty()) {
      String list = composition.labels().list(names);
      sentences.add(composition.say(key, "threshold", composition.threshold(), "names", list));
    }
  }
}
