package org.sojourn.transform.estimation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sojourn.model.programme.Clusters;
import org.sojourn.model.programme.Programme;
import org.sojourn.model.programme.Role;
import org.sojourn.model.programme.Weighting;
import org.sojourn.transform.base.Base;
import org.sojourn.transform.base.WeightingClasses;
import org.sojourn.transform.cube.Profile;
import org.sojourn.transform.stats.survey.CountedSample;
import org.sojourn.transform.stats.survey.CountedSample.Group;
import org.sojourn.transform.stats.survey.CountedSample.Member;
import org.sojourn.transform.stats.survey.CountedSample.Unit;
import org.sojourn.transform.weighting.Weights;

/**
 * The survey design of one base: how its units, strata, weights and fractions follow from what the
 * programme declares. The sample are the valid answers to the item.
 *
 * <pre>
 * weighting   clusters      units           strata            calibrated to
 * classes     none          answers         role and class    -
 * raking      none          answers         role              every margin of every role
 * classes     organisation  organisations   one               role and class
 * raking      organisation  organisations   one               every margin of every role
 * none        organisation  organisations   one               -
 * </pre>
 */
final class SurveyDesign {

  private static final String ONE = "";

  private final Programme programme;
  private final Map<Role, Weights> weights;
  private final SortedMap<Profile, Long> all;
  private final Map<Role, Long> population;
  private final long organisations;
  private final SortedMap<String, Group> groups;
  private final SortedMap<String, Double> reached;

  /**
   * A design.
   *
   * @param programme what it declares
   * @param weights of the base's roles in its wave, by role; empty where answers are not weighted
   * @param all the units of everybody
   * @param population by role, exchanges of the survey population
   * @param organisations that could be asked; of no account without clusters
   */
  SurveyDesign(
      Programme programme,
      Map<Role, Weights> weights,
      SortedMap<Profile, Long> all,
      Map<Role, Long> population,
      long organisations) {
    this.programme = programme;
    this.weights = weights;
    this.all = all;
    this.population = population;
    this.organisations = organisations;
    this.groups = groups();
    this.reached = reached();
  }

  /** Whether answers are weighted. */
  boolean isWeighted() {
    return !weights.isEmpty();
  }

  private boolean hasClusters() {
    return programme.estimation().clusters() == Clusters.ORGANISATION;
  }

  private boolean isRaked() {
    return programme.weighting() != null
        && programme.weighting().method() == Weighting.Method.RAKING;
  }

  private boolean isStratified() {
    return isWeighted() && !hasClusters() && !isRaked();
  }

  /** The sample as a cell sees it, whose units are {@code inside}. */
  CountedSample sample(SortedMap<Profile, Long> inside) {
    List<Unit> units = new ArrayList<>();
    inside.forEach((profile, count) -> units.add(unit(profile, count)));
    outside(inside).forEach((profile, count) -> units.add(unit(profile, count)));
    return new CountedSample(units, groups, reached, isWeighted() && !isStratified());
  }

  private Map<Profile, Long> outside(SortedMap<Profile, Long> inside) {
    if (programme.weighting() != null) {
      return SampleReader.outside(all, inside);
    }
    long others = count(all) - count(inside);
    return others == 0 ? Map.of() : Map.of(new Profile(new TreeMap<>()), others);
  }

  private static long count(Map<Profile, Long> units) {
    return units.values().stream().mapToLong(n -> n).sum();
  }

  private Unit unit(Profile profile, long count) {
    List<Member> members = new ArrayList<>();
    profile
        .counts()
        .forEach(
            (entry, n) ->
                members.add(
                    new Member(name(entry), entry.code() != Profile.OUTSIDE, entry.code(), n)));
    String stratum = hasClusters() ? ONE : stratum(profile.counts().firstKey());
    return new Unit(stratum, members, count);
  }

  private static String name(Profile.Entry entry) {
    return entry.role().id() + "|" + entry.group();
  }

  private String stratum(Profile.Entry entry) {
    return isStratified() ? name(entry) : entry.role().id();
  }

  private SortedMap<String, Group> groups() {
    SortedMap<String, Group> groups = new TreeMap<>();
    double equal = total(population.values()) / (double) Math.max(1, answers());
    for (Map.Entry<Profile.Entry, Long> entry : SampleReader.entries(all)) {
      Profile.Entry of = entry.getKey();
      double weight =
          isWeighted() ? weights.get(of.role()).classes().get(of.group()).weight() : equal;
      groups.put(name(of), new Group(weight, margins(of)));
    }
    return groups;
  }

  /** A class is one margin of its own unless margins are raked one by one. */
  private List<String> margins(Profile.Entry entry) {
    return isRaked()
        ? WeightingClasses.margins(entry.group()).stream()
            .map(group -> entry.role().id() + "|" + group)
            .toList()
        : List.of(name(entry));
  }

  private long answers() {
    return SampleReader.entries(all).stream().mapToLong(Map.Entry::getValue).sum();
  }

  private static long total(Iterable<Long> counts) {
    long total = 0;
    for (long count : counts) {
      total += count;
    }
    return total;
  }

  private SortedMap<String, Double> reached() {
    SortedMap<String, Double> reached = new TreeMap<>();
    if (hasClusters()) {
      double answered = answers() / (double) Math.max(1, total(population.values()));
      double organised = count(all) / (double) Math.max(1, organisations);
      reached.put(ONE, Math.min(answered, organised));
    } else {
      Map<String, Long> sizes = new HashMap<>();
      for (Map.Entry<Profile.Entry, Long> entry : SampleReader.entries(all)) {
        reached.merge(stratum(entry.getKey()), (double) entry.getValue(), Double::sum);
        sizes.put(stratum(entry.getKey()), size(entry.getKey()));
      }
      reached.replaceAll((stratum, count) -> count / sizes.get(stratum));
    }
    if (!programme.estimation().finitePopulation()) {
      reached.replaceAll((stratum, fraction) -> 0.0);
    }
    return reached;
  }

  private long size(Profile.Entry entry) {
    return isStratified()
        ? weights.get(entry.role()).classes().get(entry.group()).population()
        : population.get(entry.role());
  }

  /** What is said of the design beside the name of an interval. */
  String method(String interval, CountedSample sample) {
    StringBuilder method = new StringBuilder(interval);
    if (isWeighted()) {
      method.append(", weighted by ").append(byMargins());
    } else if (programme.weighting() != null) {
      method.append(", not weighted: raking did not converge");
    }
    if (hasClusters()) {
      method.append(", clusters of organisations");
    }
    if (programme.estimation().finitePopulation()) {
      method.append(", finite population");
    }
    return sample.size() > 0 && sample.isCensus()
        ? method.toString().replaceFirst("^[^,]*", Uncertainty.CENSUS)
        : method.toString();
  }

  private String byMargins() {
    List<String> margins = programme.weighting().margins();
    String last = margins.get(margins.size() - 1);
    String names =
        margins.size() == 1
            ? last
            : String.join(", ", margins.subList(0, margins.size() - 1)) + " and " + last;
    return names + " (" + programme.weighting().method().id() + ")";
  }

  /** Whether a base's answers can be weighted: raking has met the margins of all its roles. */
  static boolean canWeight(Base.Answers base, List<Weights> weights) {
    return weights.stream()
        .filter(w -> w.wave().equals(base.wave()) && base.roles().contains(w.role()))
        .noneMatch(w -> w.outcome() == Weights.Outcome.NOT_CONVERGED);
  }

  /** The weights of a base by role. */
  static Map<Role, Weights> of(Base.Answers base, List<Weights> weights) {
    Map<Role, Weights> byRole = new TreeMap<>();
    weights.stream()
        .filter(w -> w.wave().equals(base.wave()) && base.roles().contains(w.role()))
        .forEach(w -> byRole.put(w.role(), w));
    return byRole;
  }
}
