package org.sojourn.reports.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.reports.composition.Composition;

/**
 * The title of a figure of shares by group: the surest difference where there is one, that none was
 * found where all were tested, and else nothing about differences.
 */
public final class GroupTitle {

  private GroupTitle() {}

  /**
   * The title; empty where tests have nothing to say.
   *
   * @param indicators those in the figure
   * @param published their published figures by {@code breakdown}, at least one
   */
  public static Optional<String> of(
      Composition composition,
      List<Indicator> indicators,
      String breakdown,
      List<Estimate> published) {
    List<Tested> tested =
        indicators.stream().map(i -> Tested.of(composition, i, breakdown)).toList();
    Optional<Tested> surest =
        tested.stream()
            .filter(t -> !t.differing().isEmpty())
            .min(Comparator.comparingDouble(t -> t.differing().get(0).adjusted()));
    if (surest.isPresent()) {
      return surest.map(t -> differ(composition, t, breakdown));
    }
    double confidence = Tested.confidence(composition);
    boolean chance =
        tested.stream().allMatch(t -> t.difference().filter(c -> !c.found(confidence)).isPresent());
    return chance
        ? Optional.of(composition.titles().chance(breakdown, published))
        : Optional.empty();
  }

  private static String differ(Composition composition, Tested tested, String breakdown) {
    PairText text = new PairText(composition, tested.indicator());
    return composition.say(
        "title.differ",
        "breakdown",
        composition.labels().by(breakdown),
        "label",
        composition.in(tested.indicator().label()),
        "pair",
        text.of(tested.differing().get(0)));
  }
}
