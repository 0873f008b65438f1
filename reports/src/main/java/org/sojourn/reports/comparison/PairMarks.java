package org.sojourn.reports.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.ComparisonPair;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.reports.composition.Composition;

/**
 * Marks of the groups of an indicator that differ from another: a letter for each, and the letters
 * of those that it lies below or above, in words, so that print and screen readers tell the same.
 */
public final class PairMarks {

  private static final int LETTERS = 26;

  private final Composition composition;
  private final List<ComparisonPair> differing;
  private final Map<Cell, String> letters = new LinkedHashMap<>();

  private PairMarks(Composition composition, List<ComparisonPair> differing) {
    this.composition = composition;
    this.differing = differing;
  }

  /** The marks of {@code indicator} by {@code breakdown}; none where no pair differs. */
  public static PairMarks of(Composition composition, Indicator indicator, String breakdown) {
    List<ComparisonPair> differing = Tested.of(composition, indicator, breakdown).differing();
    PairMarks marks = new PairMarks(composition, differing);
    for (Estimate figure : composition.cells(indicator, breakdown)) {
      if (marks.isMarked(figure.cell())) {
        marks.letters.put(figure.cell(), letter(marks.letters.size()));
      }
    }
    return marks;
  }

  /** A to Z, then AA, AB and so on. */
  private static String letter(int number) {
    String last = String.valueOf((char) ('A' + number % LETTERS));
    return number < LETTERS ? last : letter(number / LETTERS - 1) + last;
  }

  /** Whether the group in {@code cell} differs from another. */
  public boolean isMarked(Cell cell) {
    return differing.stream().anyMatch(p -> p.first().equals(cell) || p.second().equals(cell));
  }

  /** {@code name} of the group in {@code cell}, with its marks if it has any. */
  public String name(Cell cell, String name) {
    if (!letters.containsKey(cell)) {
      return name;
    }
    return composition.say(
        "compared.mark",
        "letter",
        letters.get(cell),
        "name",
        name,
        "below",
        others(cell, false),
        "above",
        others(cell, true));
  }

  /** The letters of the groups that {@code cell} lies above, or below; {@code none} for none. */
  private String others(Cell cell, boolean above) {
    List<String> others = new ArrayList<>();
    letters.forEach(
        (other, letter) -> {
          if (differing.stream().anyMatch(p -> isPair(p, cell, other, above))) {
            others.add(letter);
          }
        });
    return others.isEmpty() ? "none" : composition.labels().list(others);
  }

  private static boolean isPair(ComparisonPair pair, Cell cell, Cell other, boolean above) {
    boolean first = pair.first().equals(cell) && pair.second().equals(other);
    boolean second = pair.second().equals(cell) && pair.first().equals(other);
    return (first || second) && above == (first == pair.difference() > 0);
  }
}
