package org.sojourn.transform.cube;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.sojourn.model.codebook.Codebook;
import org.sojourn.model.indicator.Breakdown;
import org.sojourn.model.programme.Clusters;
import org.sojourn.model.programme.Programme;
import org.sojourn.model.programme.Role;
import org.sojourn.transform.base.Base;
import org.sojourn.transform.base.Breakdowns;
import org.sojourn.transform.base.WeightingClasses;

/** Collects what a programme needs counted per organisation. */
final class OrganisationDemands {

  private final Programme programme;
  private final Codebook codebook;
  private final Map<Base, Set<Breakdown>> breakdowns = new LinkedHashMap<>();

  OrganisationDemands(Programme programme, Codebook codebook) {
    this.programme = programme;
    this.codebook = codebook;
  }

  /** Whether the programme needs to know how many organisations stand behind a figure. */
  private boolean countsOrganisations() {
    return hasClusters() || programme.disclosure().organisations() != null;
  }

  private boolean hasClusters() {
    return programme.estimation().clusters() == Clusters.ORGANISATION;
  }

  /** Notes that figures of {@code base} are wanted by some breakdowns. */
  void demand(Base base, List<Breakdown> wanted) {
    if (countsOrganisations() && !base.roles().isEmpty()) {
      Set<Breakdown> known = breakdowns.computeIfAbsent(base, b -> new LinkedHashSet<>());
      known.add(Breakdown.OVERALL);
      known.addAll(wanted);
    }
  }

  /**
   * What is to be counted.
   *
   * @param closed items by position among a response's codes
   * @param amounts items by position among a response's amounts
   */
  OrganisationPlan plan(List<String> closed, List<String> amounts, KeyRing keys) {
    if (breakdowns.isEmpty()) {
      return OrganisationPlan.NONE;
    }
    List<Integer> classes = classes(keys);
    Map<OrganisationTopic, Set<Breakdown>> topics = new LinkedHashMap<>();
    breakdowns.forEach(
        (base, by) -> {
          merge(topics, Answering.of(base, closed, amounts), by);
          if (hasClusters()) {
            merge(topics, new AskedTopic(base.roles()), Set.of(Breakdown.OVERALL));
            if (base instanceof Base.Answers answers && isClosed(answers)) {
              merge(topics, profile(answers, closed, classes), by);
            }
          }
        });
    List<OrganisationPlan.Table> tables = new ArrayList<>();
    topics.forEach((topic, by) -> by.forEach(b -> tables.add(table(topic, b, keys))));
    List<Integer> names =
        Arrays.stream(Side.values())
            .map(side -> keys.position(side.column("organisation")))
            .toList();
    return new OrganisationPlan(names, List.copyOf(tables));
  }

  private static void merge(
      Map<OrganisationTopic, Set<Breakdown>> topics, OrganisationTopic topic, Set<Breakdown> by) {
    topics.computeIfAbsent(topic, t -> new LinkedHashSet<>()).addAll(by);
  }

  private boolean isClosed(Base.Answers answers) {
    return codebook.scaleOf(answers.item()).isPresent();
  }

  private List<Integer> classes(KeyRing keys) {
    if (programme.weighting() == null) {
      return List.of();
    }
    Breakdown classes = WeightingClasses.of(programme);
    return byRole(role -> keys.position(classes, Side.of(role)));
  }

  private static ProfileTopic profile(
      Base.Answers answers, List<String> closed, List<Integer> classes) {
    return new ProfileTopic(
        answers.item(), closed.indexOf(answers.item()), answers.wave(), answers.roles(), classes);
  }

  private static OrganisationPlan.Table table(
      OrganisationTopic topic, Breakdown breakdown, KeyRing keys) {
    return new OrganisationPlan.Table(
        topic,
        breakdown.id(),
        Breakdowns.isRole(breakdown)
            ? List.of()
            : byRole(role -> keys.position(breakdown, Side.of(role))));
  }

  private static List<Integer> byRole(Function<Role, Integer> position) {
    return Arrays.stream(Role.values()).map(position).toList();
  }
}
