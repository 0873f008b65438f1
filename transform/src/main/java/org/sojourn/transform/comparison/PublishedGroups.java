package org.sojourn.transform.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.indicator.Breakdown;
import org.sojourn.model.programme.Disclosure;

/**
 * The groups of a breakdown that can be compared: those of which enough is published. What is not
 * known ({@code ?}) is no group.
 *
 * @param groups in the order of their figures; along an ordered breakdown in its order
 * @param leftOut number of groups with answers that are not among them
 * @param rounded whether some are left out since their figures are rounded too much
 */
record PublishedGroups(List<Group> groups, long leftOut, boolean rounded) {

  private static final String UNKNOWN = "?";

  /** The published figures of a programme by indicator and breakdown. */
  static final class Source {

    private record Place(String indicator, String breakdown) {}

    private final Map<Place, List<Estimate>> figures = new LinkedHashMap<>();

    private final Disclosure policy;

    /** The figures that were published under a policy. */
    Source(Disclosure policy, List<Estimate> published) {
      this.policy = policy;
      for (Estimate e : published) {
        Place place = new Place(e.indicator(), e.cell().breakdown());
        figures.computeIfAbsent(place, p -> new ArrayList<>()).add(e);
      }
    }

    /** The groups of an indicator by a breakdown. */
    PublishedGroups groups(String indicator, String breakdown, GroupTests tests) {
      Map<Cell, List<Estimate>> cells = new LinkedHashMap<>();
      figures.getOrDefault(new Place(indicator, breakdown), List.of()).stream()
          .filter(tests::needs)
          .forEach(e -> cells.computeIfAbsent(e.cell(), c -> new ArrayList<>()).add(e));
      List<Group> answered =
          cells.entrySet().stream()
              .map(entry -> new Group(entry.getKey(), entry.getValue()))
              .filter(group -> hasAnswers(group, tests))
              .toList();
      List<Group> shown =
          answered.stream()
              .filter(group -> !group.cell().keys().contains(UNKNOWN))
              .filter(tests::isPublished)
              .toList();
      List<Group> compared = shown.stream().filter(group -> isExact(group, tests)).toList();
      return new PublishedGroups(
          compared, answered.size() - compared.size(), compared.size() < shown.size());
    }

    /** Whether rounded figures of a group still are those of its counts: never those of changes. */
    private boolean isExact(Group group, GroupTests tests) {
      return policy.decimals() == null
          || !(tests instanceof GainTests)
              && policy.tellsCounts(group.figure(tests.statistic()).orElseThrow().base());
    }

    private static boolean hasAnswers(Group group, GroupTests tests) {
      return group
          .figure(tests.statistic())
          .filter(e -> e.status().hidden() || e.base() != null && e.base() > 0)
          .isPresent();
    }
  }

  /** The values, pairs or exchanges of all groups. */
  long base(GroupTests tests) {
    return groups.stream()
        .mapToLong(group -> group.figure(tests.statistic()).orElseThrow().base())
        .sum();
  }

  /** The same groups by the order of their breakdown. */
  PublishedGroups ordered() {
    List<Group> ordered = new ArrayList<>(groups);
    ordered.sort((a, b) -> Double.compare(position(a), position(b)));
    return new PublishedGroups(ordered, leftOut, rounded);
  }

  /** Where each group stands in the order of its breakdown. */
  double[] positions() {
    return groups.stream().mapToDouble(PublishedGroups::position).toArray();
  }

  private static double position(Group group) {
    return Breakdown.position(group.cell().breakdown(), group.cell().keys().get(0));
  }
}
