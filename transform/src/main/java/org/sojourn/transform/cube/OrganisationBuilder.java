package org.sojourn.transform.cube;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sojourn.transform.cube.OrganisationTopic.Given;

/**
 * Counts organisations into the tables of a cube that are about them. Every organisation comes
 * once, with all its seats; cubes of different organisations add up.
 */
public final class OrganisationBuilder {

  private record Located(Seat seat, String[] keys) {}

  private final CubePlan plan;
  private final Cube cube;

  /** A builder of a cube that is empty so far. */
  public OrganisationBuilder(CubePlan plan) {
    this.plan = plan;
    this.cube = new Cube(plan);
  }

  /** Counts an organisation. */
  public void add(OrganisationGroup group) {
    List<Located> seats =
        group.seats().stream()
            .map(seat -> new Located(seat, CellKey.all(plan.exchangeKeys(), seat.attributes())))
            .toList();
    List<OrganisationPlan.Table> tables = plan.organisations().tables();
    List<Given> given = List.of();
    for (int i = 0; i < tables.size(); i++) {
      OrganisationTopic topic = tables.get(i).topic();
      if (i == 0 || !topic.equals(tables.get(i - 1).topic())) {
        given = group.known() || topic.countsUnknown() ? given(topic, seats) : List.of();
      }
      count(i, given);
    }
  }

  private static List<Given> given(OrganisationTopic topic, List<Located> seats) {
    List<Given> given = new ArrayList<>();
    for (Located located : seats) {
      Seat seat = located.seat();
      if (topic.roles().contains(seat.role())) {
        topic.code(seat).ifPresent(code -> given.add(new Given(seat.role(), located.keys(), code)));
      }
    }
    return given;
  }

  private void count(int position, List<Given> given) {
    OrganisationPlan.Table table = plan.organisations().tables().get(position);
    SortedMap<String, List<Given>> cells = new TreeMap<>();
    given.forEach(g -> cells.computeIfAbsent(table.cell(g), k -> new ArrayList<>()).add(g));
    cells.forEach(
        (key, inside) ->
            table
                .topic()
                .count(cube.organisations(position).at(key, table.topic()::zero), inside, given));
  }

  /** The cube of everything added so far; the builder is not used after it. */
  public Cube cube() {
    return cube;
  }
}
