package org.sojourn.transform.disclosure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.transform.base.Base;

/** Reads out of the figures of a base what each place holds. */
final class States {

  private static final Set<Statistic> CODED =
      Set.of(Statistic.ANSWER_SHARE, Statistic.JOINT_SHARE, Statistic.DISTANCE_SHARE);
  private static final List<Statistic> CHANGES =
      List.of(Statistic.IMPROVED, Statistic.UNCHANGED, Statistic.DECLINED);

  /** What tells of a change that numbers of answers do not show. */
  private static final Set<Statistic> TELLING =
      Set.of(
          Statistic.MEAN,
          Statistic.STANDARD_DEVIATION,
          Statistic.GAIN,
          Statistic.PRE_MEAN,
          Statistic.POST_MEAN,
          Statistic.TOTAL);

  private final Map<Place, Long> bases = new LinkedHashMap<>();
  private final Map<Place, Long> populations = new LinkedHashMap<>();
  private final Map<Place, SortedMap<Integer, Long>> answers = new LinkedHashMap<>();
  private final Map<Place, SortedMap<String, Double>> values = new LinkedHashMap<>();

  private States() {}

  /**
   * The states of all places of a base, none shown, in the order of their figures.
   *
   * @param figures the figures of one base, before anything is hidden
   */
  static Map<Place, State> of(Family families, List<Estimate> figures) {
    States states = new States();
    boolean complete = false;
    for (Estimate figure : figures) {
      if (!Detail.isOfGroup(figure.statistic())) {
        states.add(families.place(figure), figure);
      }
      complete |= families.of(figure) instanceof Base.Answers && isAnswer(figure);
    }
    return states.states(complete);
  }

  private static boolean isAnswer(Estimate figure) {
    return CODED.contains(figure.statistic()) || CHANGES.contains(figure.statistic());
  }

  private void add(Place place, Estimate figure) {
    Long before = bases.putIfAbsent(place, figure.base());
    if (before != null && !before.equals(figure.base())) {
      throw new IllegalStateException(place + " has " + before + " and " + figure.base());
    }
    if (figure.population() != null) {
      populations.put(place, figure.population());
    }
    if (isAnswer(figure)) {
      int code = figure.code() != null ? figure.code() : CHANGES.indexOf(figure.statistic());
      double share = figure.value() == null ? 0 : figure.value() / 100;
      answers
          .computeIfAbsent(place, p -> new TreeMap<>())
          .put(code, Math.round(share * figure.base()));
    }
    if (TELLING.contains(figure.statistic()) && figure.value() != null) {
      values.computeIfAbsent(place, p -> new TreeMap<>()).put(figure.id(), figure.value());
    }
  }

  /**
   * @param complete whether the answers tell everything
   */
  private Map<Place, State> states(boolean complete) {
    Map<Place, State> states = new LinkedHashMap<>();
    bases.forEach(
        (place, base) ->
            states.put(
                place,
                new State(
                    base,
                    populations.get(place),
                    answers.getOrDefault(place, new TreeMap<>()),
                    complete ? new TreeMap<>() : values.getOrDefault(place, new TreeMap<>()),
                    false)));
    return states;
  }
}
