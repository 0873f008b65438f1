package org.sojourn.transform.cube;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.sojourn.model.programme.ExchangeStatus;

/**
 * What is to be counted for a programme: made once, then used for every row.
 *
 * @param population status of the exchanges whose parties are asked
 * @param attributes text columns of the exchanges that cells are made of
 * @param numbers number columns of the exchanges that are counted
 * @param closedItems closed items of the responses that are counted
 * @param amountItems amount items of the responses that are counted
 * @param exchangeKeys every cell that an exchange belongs to, one per side and breakdown
 * @param registrationKeys every cell that a registration belongs to
 * @param tables the cube's tables
 * @param organisations what is counted per organisation
 */
public record CubePlan(
    ExchangeStatus population,
    List<String> attributes,
    List<String> numbers,
    List<String> closedItems,
    List<String> amountItems,
    List<CellKey> exchangeKeys,
    List<CellKey> registrationKeys,
    List<Table> tables,
    OrganisationPlan organisations)
    implements Serializable {

  /**
   * Text columns of the registrations that cells are made of: {@code registered} as ISO date. Each
   * is also read as a breakdown, {@code section} under the name {@code sector} and {@code
   * registered} as {@code day}.
   */
  public static final List<String> REGISTRATION_COLUMNS =
      List.of("country", "section", "size", "registered");

  /** Names of the breakdowns by the columns of the registrations, in their order. */
  public static final List<String> REGISTRATION_BREAKDOWNS =
      List.of("country", "sector", "size", "day");

  /**
   * One table of the cube.
   *
   * @param topic what it counts
   * @param breakdown by what
   * @param key which of the keys makes its cells
   */
  public record Table(Topic topic, String breakdown, int key) implements Serializable {}

  /**
   * The same plan, which also reads some text columns of the exchanges: cubes of both add up.
   *
   * @param columns which; those that it reads anyway stay where they are
   */
  public CubePlan reading(List<String> columns) {
    List<String> all = Stream.concat(attributes.stream(), columns.stream()).distinct().toList();
    return new CubePlan(
        population,
        all,
        numbers,
        closedItems,
        amountItems,
        exchangeKeys,
        registrationKeys,
        tables,
        organisations);
  }

  /** Position of the table that counts {@code topic} by {@code breakdown}. */
  int position(Topic topic, String breakdown) {
    for (int i = 0; i < tables.size(); i++) {
      if (tables.get(i).topic().equals(topic) && tables.get(i).breakdown().equals(breakdown)) {
        return i;
      }
    }
    throw new IllegalArgumentException("nothing is planned for " + topic + " by " + breakdown);
  }

  /** The topics of one kind, in order. */
  public <T extends Topic> List<T> topics(Class<T> kind) {
    return tables.stream()
        .map(Table::topic)
        .filter(kind::isInstance)
        .map(kind::cast)
        .distinct()
        .toList();
  }
}
