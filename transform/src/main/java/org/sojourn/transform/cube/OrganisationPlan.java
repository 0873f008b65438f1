package org.sojourn.transform.cube;

import java.io.Serializable;
import java.util.List;

/**
 * What is to be counted per organisation. Most programmes need none of it; their rows are never
 * brought together by organisation.
 *
 * @param names positions among the attributes of the exchange's organisations, by ordinal of the
 *     side; empty when nothing is counted
 * @param tables the tables
 */
public record OrganisationPlan(List<Integer> names, List<Table> tables) implements Serializable {

  /** Nothing is counted. */
  static final OrganisationPlan NONE = new OrganisationPlan(List.of(), List.of());

  /**
   * One table.
   *
   * @param topic what it counts
   * @param breakdown by what
   * @param keys positions of the keys that make a respondent's cell, by ordinal of the role; empty
   *     where the roles themselves are the cells
   */
  public record Table(OrganisationTopic topic, String breakdown, List<Integer> keys)
      implements Serializable {

    /** The cell to which {@code given} belongs. */
    String cell(OrganisationTopic.Given given) {
      return keys.isEmpty() ? given.role().id() : given.keys()[keys.get(given.role().ordinal())];
    }
  }

  /** Whether nothing is counted. */
  public boolean isEmpty() {
    return tables.isEmpty();
  }

  /** Position of the table that counts {@code topic} by {@code breakdown}. */
  int position(OrganisationTopic topic, String breakdown) {
    for (int i = 0; i < tables.size(); i++) {
      if (tables.get(i).topic().equals(topic) && tables.get(i).breakdown().equals(breakdown)) {
        return i;
      }
    }
    throw new IllegalArgumentException("nothing is planned for " + topic + " by " + breakdown);
  }

  /** The topics of one kind, in order. */
  public <T extends OrganisationTopic> List<T> topics(Class<T> kind) {
    return tables.stream()
        .map(Table::topic)
        .filter(kind::isInstance)
        .map(kind::cast)
        .distinct()
        .toList();
  }
}
