package org.sojourn.site.figure;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.sojourn.model.estimate.BuiltIn;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.reports.words.Labels;
import org.sojourn.site.told.Told;

/** The order in which readers look for the groups of a breakdown. */
final class Groups {

  private static final Set<String> BY_SIZE =
      Set.of("country", "partner-country", "sector", "division");

  private Groups() {}

  /**
   * {@code cells} of one breakdown: places and sectors by falling value, stages as they follow each
   * other, others as they are.
   */
  static List<Estimate> ordered(Told told, String breakdown, List<Estimate> cells) {
    if (breakdown.equals("stage")) {
      return cells.stream().sorted(Comparator.comparingInt(Groups::stage)).toList();
    }
    return BY_SIZE.contains(breakdown) ? byValue(told, cells) : cells;
  }

  private static int stage(Estimate estimate) {
    return BuiltIn.STAGES.indexOf(estimate.cell().keys().get(0));
  }

  /** {@code cells} by falling value, those that cannot be shown last, by name. */
  static List<Estimate> byValue(Told told, List<Estimate> cells) {
    Comparator<Estimate> byValue =
        Comparator.comparingDouble(estimate -> estimate.shown() ? -estimate.value() : 1e300);
    Comparator<Estimate> byName =
        Comparator.comparing(
            estimate -> told.labels().cell(estimate.cell()), told.words().alphabetical());
    return cells.stream().sorted(byValue.thenComparing(byName)).toList();
  }

  /** Which groups cannot be shown, and why: one sentence for each reason there is. */
  static List<String> absent(Told told, List<Estimate> cells) {
    return absent(told, "note.hidden", cells);
  }

  /** The same, with a sentence of its own for what is hidden. */
  static List<String> absent(Told told, String sentence, List<Estimate> cells) {
    return absent(told, sentence, cells, estimate -> told.labels().cell(estimate.cell()));
  }

  /** The same of figures that are called {@code name}. */
  static List<String> absent(
      Told told, String sentence, List<Estimate> figures, Function<Estimate, String> name) {
    List<String> hidden = figures.stream().filter(e -> e.status().hidden()).map(name).toList();
    List<String> silent =
        figures.stream().filter(e -> !e.shown() && !e.status().hidden()).map(name).toList();
    return List.of(
        hidden.isEmpty()
            ? ""
            : told.say(
                sentence,
                "names",
                told.labels().list(hidden),
                "threshold",
                told.programme().disclosure().threshold()),
        silent.isEmpty() ? "" : told.say("note.silent", "names", told.labels().list(silent)));
  }

  /** Whether {@code estimate} is of those of whom the group is not known. */
  static boolean isUnknown(Estimate estimate) {
    return estimate.cell().keys().contains(Labels.UNKNOWN);
  }
}
