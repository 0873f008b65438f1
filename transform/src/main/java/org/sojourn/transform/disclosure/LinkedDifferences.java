package org.sojourn.transform.disclosure;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.programme.Role;
import org.sojourn.transform.base.Base;
import org.sojourn.transform.base.SilenceFamily;

/**
 * Finds figures of who answered two questions that must not stand beside those of who answered one
 * of them: the difference would tell what the few answered who are in one only. Unlike {@link
 * Differences} it looks at everybody, too, and takes together the parties that are shown apart.
 */
final class LinkedDifferences {

  private final ProgrammeDirectory directory;
  private final Family families;
  private final Map<Base, List<Estimate>> figures;

  /**
   * Compares bases.
   *
   * @param figures the figures of each base
   */
  LinkedDifferences(
      ProgrammeDirectory directory, Family families, Map<Base, List<Estimate>> figures) {
    this.directory = directory;
    this.families = families;
    this.figures = figures;
  }

  /** The places at which the figures of {@code base}, among {@code network}, are not shown. */
  Set<Place> withdrawn(Base base, Network network) {
    Set<Place> gone = new TreeSet<>();
    if (base instanceof Base.Outcomes outcomes) {
      List<Role> any = List.of();
      compare(network, new Base.Answers(outcomes.expected(), outcomes.first(), any), gone);
      compare(network, new Base.Answers(outcomes.realised(), outcomes.second(), any), gone);
    }
    return gone;
  }

  private void compare(Network some, Base.Answers base, Set<Place> gone) {
    Network all = new Network();
    figures.getOrDefault(base, List.of()).forEach(f -> all.put(families.place(f), f.base()));
    new TableSums(all, directory.programme()).putMargins();
    new RoleSums(all).putDifferences();
    long least = SilenceFamily.derived(directory.programme().disclosure().threshold());
    for (Map.Entry<Place, Long> entry : some.counts().entrySet()) {
      OptionalLong count = count(all, entry.getKey());
      long more = count.isPresent() ? count.getAsLong() - entry.getValue() : 0;
      if (more > 0 && more < least) {
        gone.addAll(alike(some, entry.getKey()));
      }
    }
  }

  /**
   * How many there are at {@code place}, also as the sum of single roles; of some of them only
   * where nothing is known of the others, of whom there may be none.
   */
  private static OptionalLong count(Network all, Place place) {
    if (all.cells(place.roles(), place.breakdown()).containsKey(place.cell())) {
      return OptionalLong.of(all.count(place));
    }
    OptionalLong sum = OptionalLong.empty();
    for (Role role : Role.values()) {
      int single = Roles.of(role);
      if ((place.roles() & single) != 0 && all.has(single, place.breakdown())) {
        long count = all.cells(single, place.breakdown()).getOrDefault(place.cell(), 0L);
        sum = OptionalLong.of(sum.orElse(0) + count);
      }
    }
    return sum;
  }

  /**
   * What goes with {@code place}: its breakdown; of the numbers by role, all of them; and with
   * everybody's, everything.
   */
  private static Set<Place> alike(Network network, Place place) {
    Set<Place> alike = new HashSet<>(network.counts().keySet());
    if (!Exposure.isOverall(place)) {
      alike.removeIf(other -> !other.breakdown().equals(place.breakdown()));
    } else if (!roots(network).contains(place)) {
      alike.removeIf(other -> !Exposure.isOverall(other));
      alike.removeAll(roots(network));
    }
    return alike;
  }

  /** The numbers of everybody of the role sets that are no part of others. */
  static Set<Place> roots(Network network) {
    Set<Place> roots = new TreeSet<>();
    for (int roles : network.roleSets()) {
      if (network.roleSets().stream().noneMatch(whole -> Roles.isProperPart(roles, whole))) {
        roots.add(Exposure.overall(new Place(roles, "", "")));
      }
    }
    return roots;
  }
}
