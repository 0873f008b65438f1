package org.sojourn.transform.estimation;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.sojourn.model.indicator.Breakdown;
import org.sojourn.transform.base.Base;
import org.sojourn.transform.cube.AnsweredTopic;
import org.sojourn.transform.cube.Cube;
import org.sojourn.transform.cube.DenseCounts;
import org.sojourn.transform.cube.FollowedTopic;
import org.sojourn.transform.cube.OrganisationTopic;
import org.sojourn.transform.cube.PairedTopic;

/** Reads out of a cube how many organisations stand behind a base, roles pooled. */
public final class OrganisationReader {

  private final Cube cube;

  /** A reader of {@code cube}. */
  public OrganisationReader(Cube cube) {
    this.cube = cube;
  }

  /**
   * Distinct organisations with a respondent in {@code base} by cell; only cells with any. An
   * organisation whose name is not known does not count: it may be one of the others.
   *
   * @param base answers or pairs of an indicator, with all the roles that it pools
   * @throws IllegalArgumentException when the programme did not ask for organisations to be counted
   */
  public SortedMap<String, Long> organisations(Base base, Breakdown breakdown) {
    OrganisationTopic topic = topic(base);
    SortedMap<String, Long> byCell = new TreeMap<>();
    cube.cells(topic, breakdown.id())
        .forEach((key, counts) -> byCell.put(key, ((DenseCounts) counts).at(0)));
    return byCell;
  }

  private OrganisationTopic topic(Base base) {
    if (base instanceof Base.Pairs pairs) {
      return topic(PairedTopic.class, t -> isOf(pairs, t));
    }
    return base instanceof Base.Outcomes outcomes
        ? topic(FollowedTopic.class, t -> isOf(outcomes, t))
        : topic(AnsweredTopic.class, t -> isOf((Base.Answers) base, t));
  }

  private static boolean isOf(Base.Outcomes base, FollowedTopic topic) {
    return topic.expected().equals(base.expected())
        && topic.first().equals(base.first())
        && topic.realised().equals(base.realised())
        && topic.second().equals(base.second())
        && topic.roles().equals(base.roles());
  }

  private static boolean isOf(Base.Answers base, AnsweredTopic topic) {
    return topic.item().equals(base.item())
        && topic.wave().equals(base.wave())
        && topic.roles().equals(base.roles());
  }

  private static boolean isOf(Base.Pairs base, PairedTopic topic) {
    return topic.items().equals(base.items())
        && topic.pre().equals(base.pre())
        && topic.post().equals(base.post())
        && topic.roles().equals(base.roles());
  }

  private <T extends OrganisationTopic> T topic(Class<T> kind, Predicate<T> which) {
    return cube.plan().organisations().topics(kind).stream()
        .filter(which)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("organisations are not counted there"));
  }
}
