package org.sojourn.transform.base;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.sojourn.model.indicator.Breakdown;
import org.sojourn.model.programme.Programme;

/**
 * The classes that answers are weighted by: every combination of the margins' groups that occurs.
 * They are cells of a breakdown of their own, and other breakdowns are crossed with them.
 */
public final class WeightingClasses {

  private static final String ID = "weighting class";
  private static final String BAR = "\\|";

  private WeightingClasses() {}

  /** The breakdown by class of a programme that weights. */
  public static Breakdown of(Programme programme) {
    return new Breakdown(
        ID,
        programme.weighting().margins().stream()
            .flatMap(id -> Breakdown.of(id, programme).orElseThrow().dimensions().stream())
            .toList());
  }

  /** The cells of {@code breakdown}, each divided by class. */
  public static Breakdown crossed(Breakdown breakdown, Programme programme) {
    Breakdown classes = of(programme);
    if (breakdown.dimensions().isEmpty()) {
      return classes;
    }
    List<String> dimensions = new ArrayList<>(breakdown.dimensions());
    dimensions.addAll(classes.dimensions());
    return new Breakdown(breakdown.id() + " by " + ID, dimensions);
  }

  /** The key of the cell of {@code breakdown} out of a key of the crossed breakdown. */
  public static String cell(String crossed, Breakdown breakdown) {
    return Arrays.stream(crossed.split(BAR, -1))
        .limit(breakdown.dimensions().size())
        .collect(Collectors.joining("|"));
  }

  /** The class out of a key of the crossed breakdown. */
  public static String group(String crossed, Breakdown breakdown) {
    return Arrays.stream(crossed.split(BAR, -1))
        .skip(breakdown.dimensions().size())
        .collect(Collectors.joining("|"));
  }

  /** The group of each margin that make a class. */
  public static List<String> margins(String group) {
    return List.of(group.split(BAR, -1));
  }
}
